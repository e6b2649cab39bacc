// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  FachaemterQuery,
  FachaemterQueryVariables,
  SetAccountableMutation,
  SetAccountableMutationVariables,
  CreateFachamtMutation,
  CreateFachamtMutationVariables,
} from './documents';
export const FachaemterDocument = new TypedDocumentString<FachaemterQuery, FachaemterQueryVariables>(
  'query Fachaemter{fachaemter{...FachamtLine}}fragment FachamtLine on Fachamt{id name accountable{id name}officers{id name}}',
);
export const SetAccountableDocument = new TypedDocumentString<SetAccountableMutation, SetAccountableMutationVariables>(
  'mutation SetAccountable($fachamt:Int!$person:Int){setAccountable(fachamt:$fachamt person:$person){...FachamtLine}}fragment FachamtLine on Fachamt{id name accountable{id name}officers{id name}}',
);
export const CreateFachamtDocument = new TypedDocumentString<CreateFachamtMutation, CreateFachamtMutationVariables>(
  'mutation CreateFachamt($name:String!){createFachamt(name:$name){...FachamtLine}}fragment FachamtLine on Fachamt{id name accountable{id name}officers{id name}}',
);
