import { Field, Float, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CellInput {
  @Field(() => String)
  indicator!: string;

  @Field(() => Int)
  cell!: number;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String)
  status!: string;

  @Field(() => Int)
  expectedRevision!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}
