// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { CreateKommuneMutation, CreateKommuneMutationVariables } from './documents';
export const CreateKommuneDocument = new TypedDocumentString<CreateKommuneMutation, CreateKommuneMutationVariables>(
  'mutation CreateKommune($input:CreateKommuneInput!){createKommune(input:$input){ags name invited mailed link}}',
);
