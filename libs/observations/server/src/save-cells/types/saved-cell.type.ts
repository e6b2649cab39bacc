import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class SavedCell {
  @Field(() => String)
  indicator!: string;

  @Field(() => Int)
  cell!: number;

  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  at!: string;
}
