import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class ReviewItem {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  period!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => String)
  fachamtName!: string;

  @Field(() => Int)
  errors!: number;

  @Field(() => Int)
  hints!: number;

  @Field(() => String, { nullable: true })
  submittedAt!: string | null;
}
