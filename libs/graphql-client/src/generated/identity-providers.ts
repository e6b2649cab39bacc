// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  SignInProvidersQuery,
  SignInProvidersQueryVariables,
  SaveSignInProviderMutation,
  SaveSignInProviderMutationVariables,
  RemoveSignInProviderMutation,
  RemoveSignInProviderMutationVariables,
} from './documents';
export const SignInProvidersDocument = new TypedDocumentString<SignInProvidersQuery, SignInProvidersQueryVariables>(
  'query SignInProviders{signInProviders{...ProviderLine}}fragment ProviderLine on SignInProvider{provider label issuer clientId rolesClaim redirectUri backchannelUri rules{value role fachamt}}',
);
export const SaveSignInProviderDocument = new TypedDocumentString<
  SaveSignInProviderMutation,
  SaveSignInProviderMutationVariables
>(
  'mutation SaveSignInProvider($input:SignInProviderInput!){saveSignInProvider(input:$input){...ProviderLine}}fragment ProviderLine on SignInProvider{provider label issuer clientId rolesClaim redirectUri backchannelUri rules{value role fachamt}}',
);
export const RemoveSignInProviderDocument = new TypedDocumentString<
  RemoveSignInProviderMutation,
  RemoveSignInProviderMutationVariables
>('mutation RemoveSignInProvider($provider:String!){removeSignInProvider(provider:$provider)}');
