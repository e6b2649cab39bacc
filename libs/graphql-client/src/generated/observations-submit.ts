// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  SubmitEntriesMutation,
  SubmitEntriesMutationVariables,
  RequestExceptionMutation,
  RequestExceptionMutationVariables,
} from './documents';
export const SubmitEntriesDocument = new TypedDocumentString<SubmitEntriesMutation, SubmitEntriesMutationVariables>(
  'mutation SubmitEntries($fachamt:Int!$period:String!$message:String){submitEntries(fachamt:$fachamt period:$period message:$message){submitted blocked{indicator findings{...SheetFindingLine}}}}fragment SheetFindingLine on SheetFinding{kind severity cell text confirmed}',
);
export const RequestExceptionDocument = new TypedDocumentString<
  RequestExceptionMutation,
  RequestExceptionMutationVariables
>(
  'mutation RequestException($fachamt:Int!$period:String!$reason:String!){requestException(fachamt:$fachamt period:$period reason:$reason){id reason granted endsOn}}',
);
