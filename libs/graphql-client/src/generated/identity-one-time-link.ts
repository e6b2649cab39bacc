// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  OneTimeLinkQuery,
  OneTimeLinkQueryVariables,
  AcceptLinkMutation,
  AcceptLinkMutationVariables,
  RequestPasswordLinkMutation,
  RequestPasswordLinkMutationVariables,
} from './documents';
export const OneTimeLinkDocument = new TypedDocumentString<OneTimeLinkQuery, OneTimeLinkQueryVariables>(
  'query OneTimeLink($token:String!){oneTimeLink(token:$token){kind name email kommunen roles expiresAt}}',
);
export const AcceptLinkDocument = new TypedDocumentString<AcceptLinkMutation, AcceptLinkMutationVariables>(
  'mutation AcceptLink($token:String!$password:String!){acceptLink(token:$token password:$password){state}}',
);
export const RequestPasswordLinkDocument = new TypedDocumentString<
  RequestPasswordLinkMutation,
  RequestPasswordLinkMutationVariables
>('mutation RequestPasswordLink($email:String!){requestPasswordLink(email:$email)}');
