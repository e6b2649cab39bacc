// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { DueListQuery, DueListQueryVariables } from './documents';
export const DueListDocument = new TypedDocumentString<DueListQuery, DueListQueryVariables>(
  'query DueList{dueList{today items{fachamt fachamtName period periodLabel group opensOn dueOn daysLeft indicators cells filled errors hints state note indicatorCode indicatorName}}}',
);
