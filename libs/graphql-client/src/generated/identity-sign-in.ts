// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  SignInOptionsQuery,
  SignInOptionsQueryVariables,
  SignInMutation,
  SignInMutationVariables,
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables,
} from './documents';
export const SignInOptionsDocument = new TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>(
  'query SignInOptions{signInOptions{mail providers{provider label url kommune}demo{email password name role}}}',
);
export const SignInDocument = new TypedDocumentString<SignInMutation, SignInMutationVariables>(
  'mutation SignIn($email:String!$password:String!){signIn(email:$email password:$password){state}}',
);
export const ConfirmSecondFactorDocument = new TypedDocumentString<
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables
>('mutation ConfirmSecondFactor($code:String!){confirmSecondFactor(code:$code){state}}');
