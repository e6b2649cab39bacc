import { Field, ObjectType } from '@nestjs/graphql';
import { DueItem } from './due-item.type';

@ObjectType()
export class DueList {
  @Field(() => String)
  today!: string;

  @Field(() => [DueItem])
  items!: readonly DueItem[];
}
