import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class CellComment {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  by!: string;

  @Field(() => String)
  at!: string;

  @Field(() => String)
  audience!: string;

  @Field(() => String)
  text!: string;
}
