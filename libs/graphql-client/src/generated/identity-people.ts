// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  PeopleQuery,
  PeopleQueryVariables,
  FachamtNamesQuery,
  FachamtNamesQueryVariables,
  InvitePersonMutation,
  InvitePersonMutationVariables,
} from './documents';
export const PeopleDocument = new TypedDocumentString<PeopleQuery, PeopleQueryVariables>(
  'query People($search:String$role:Role$state:PersonState$fachamt:Int$first:Int!$after:String){people(search:$search role:$role state:$state fachamt:$fachamt first:$first after:$after){total endCursor rows{...PersonLine}}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const FachamtNamesDocument = new TypedDocumentString<FachamtNamesQuery, FachamtNamesQueryVariables>(
  'query FachamtNames{fachaemter{id name}}',
);
export const InvitePersonDocument = new TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>(
  'mutation InvitePerson($input:InvitePersonInput!){invitePerson(input:$input){mailed link person{id name}}}',
);
