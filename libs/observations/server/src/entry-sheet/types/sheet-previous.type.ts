import { Field, Float, ObjectType } from '@nestjs/graphql';

/** A figure of an earlier period. */
@ObjectType()
export class SheetPrevious {
  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String)
  status!: string;
}
