// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { RecallNoticeQuery, RecallNoticeQueryVariables } from './documents';
export const RecallNoticeDocument = new TypedDocumentString<RecallNoticeQuery, RecallNoticeQueryVariables>(
  'query RecallNotice($ags:String!$number:Int){recallNotice(ags:$ags number:$number){number reason recalledAt}}',
);
