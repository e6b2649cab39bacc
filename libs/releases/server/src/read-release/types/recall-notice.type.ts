import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RecallNotice', { description: 'What readers see in the place of a release that was taken back.' })
export class RecallNoticeType {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => Date)
  recalledAt!: Date;
}
