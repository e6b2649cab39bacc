// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type { CockpitQuery, CockpitQueryVariables, RemindMutation, RemindMutationVariables } from './documents';
export const CockpitDocument = new TypedDocumentString<CockpitQuery, CockpitQueryVariables>(
  'query Cockpit($period:String){cockpit(period:$period){period periodLabel dueOn today periods handlungsfelder toReview returned rows{...CockpitLine}}}fragment CockpitLine on CockpitRow{fachamt name people submitted total daysLeft lastReminded phantom tiles{code period number name handlungsfeld state}}',
);
export const RemindDocument = new TypedDocumentString<RemindMutation, RemindMutationVariables>(
  'mutation Remind($fachamt:Int!$period:String!){remind(fachamt:$fachamt period:$period)}',
);
