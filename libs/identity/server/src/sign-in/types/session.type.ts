import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Session')
export class SessionType {
  @Field(() => Int)
  id!: number;

  @Field()
  device!: string;

  @Field()
  address!: string;

  @Field()
  createdAt!: string;

  @Field()
  seenAt!: string;

  @Field()
  expiresAt!: string;

  @Field()
  current!: boolean;
}
