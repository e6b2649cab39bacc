import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class CellPoint {
  @Field(() => String)
  period!: string;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String)
  status!: string;
}
