import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class CellRevision {
  @Field(() => Int)
  revision!: number;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String)
  status!: string;

  @Field(() => String)
  by!: string;

  @Field(() => String)
  at!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}
