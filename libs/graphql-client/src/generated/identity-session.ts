// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { SignOutMutation, SignOutMutationVariables } from './documents';
export const SignOutDocument = new TypedDocumentString<SignOutMutation, SignOutMutationVariables>(
  'mutation SignOut{signOut}',
);
