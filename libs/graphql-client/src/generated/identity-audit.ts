// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { AuditQuery, AuditQueryVariables } from './documents';
export const AuditDocument = new TypedDocumentString<AuditQuery, AuditQueryVariables>(
  'query Audit($action:String$person:String$first:Int!$after:String){audit(action:$action person:$person first:$first after:$after){total intact endCursor rows{number at person action text}}}',
);
