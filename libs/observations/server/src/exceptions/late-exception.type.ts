import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class LateException {
  @Field(() => Int)
  id!: number;

  @Field(() => Int)
  fachamt!: number;

  @Field(() => String)
  fachamtName!: string;

  @Field(() => String)
  period!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The last day, included.' })
  endsOn!: string | null;

  @Field(() => String)
  requestedBy!: string;

  @Field(() => String)
  requestedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true })
  decidedAt!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null: not decided yet.' })
  granted!: boolean | null;
}
