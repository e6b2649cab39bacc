// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { MeQuery, MeQueryVariables } from './documents';
export const MeDocument = new TypedDocumentString<MeQuery, MeQueryVariables>(
  'query Me{me{id name email secondFactor recoveryCodesLeft hasPassword mayCreateKommune expiresAt kommunen{ags name roles{role fachamt validTo deputyFor}}}}',
);
