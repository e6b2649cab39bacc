import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('OneTimeLink')
export class OneTimeLink {
  @Field({ description: 'invitation or password' })
  kind!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => [String])
  kommunen!: string[];

  @Field(() => [String], { description: 'Names of the enum Role.' })
  roles!: string[];

  @Field()
  expiresAt!: string;
}
