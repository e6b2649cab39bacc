// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { ColleaguesQuery, ColleaguesQueryVariables } from './documents';
export const ColleaguesDocument = new TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>(
  'query Colleagues($first:Int!$after:String){people(state:ACTIVE first:$first after:$after){total endCursor rows{id name}}}',
);
