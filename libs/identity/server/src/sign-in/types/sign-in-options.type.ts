import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ProviderOption')
export class ProviderOption {
  @Field()
  provider!: string;

  @Field()
  label!: string;

  @Field()
  url!: string;

  @Field()
  kommune!: string;
}

@ObjectType('DemoSignIn')
export class DemoSignIn {
  @Field()
  email!: string;

  @Field()
  password!: string;

  @Field()
  name!: string;

  @Field()
  role!: string;
}

@ObjectType('SignInOptions')
export class SignInOptions {
  @Field(() => [ProviderOption])
  providers!: ProviderOption[];

  @Field({ description: 'Whether a link to a new password can be mailed.' })
  mail!: boolean;

  @Field(() => [DemoSignIn])
  demo!: DemoSignIn[];
}
