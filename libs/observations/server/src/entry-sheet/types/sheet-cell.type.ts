import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { SheetPrevious } from './sheet-previous.type';

@ObjectType()
export class SheetCell {
  @Field(() => Int)
  cell!: number;

  @Field(() => String)
  coordinate!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean)
  locked!: boolean;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String)
  status!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String, { nullable: true })
  by!: string | null;

  @Field(() => String, { nullable: true })
  at!: string | null;

  @Field(() => Int)
  comments!: number;

  @Field(() => [SheetPrevious])
  previous!: readonly SheetPrevious[];
}
