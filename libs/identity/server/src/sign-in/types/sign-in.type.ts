import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SignInState = { SIGNED_IN: 'SIGNED_IN', SECOND_FACTOR: 'SECOND_FACTOR' } as const;
export type SignInState = keyof typeof SignInState;
registerEnumType(SignInState, { name: 'SignInState' });

@ObjectType('SignInResult')
export class SignInResult {
  @Field(() => SignInState)
  state!: SignInState;
}
