import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class PersonRef {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class Fachamt {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  name!: string;

  @Field(() => PersonRef, { nullable: true, description: 'Answers for the figures; need not record them.' })
  accountable!: PersonRef | null;

  @Field(() => [PersonRef], { description: 'Who records for this Amt today.' })
  officers!: readonly PersonRef[];
}
