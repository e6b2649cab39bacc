// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  PersonQuery,
  PersonQueryVariables,
  GrantRoleMutation,
  GrantRoleMutationVariables,
  EndRoleMutation,
  EndRoleMutationVariables,
  SetDeputyMutation,
  SetDeputyMutationVariables,
  DeactivatePersonMutation,
  DeactivatePersonMutationVariables,
  ReactivatePersonMutation,
  ReactivatePersonMutationVariables,
  ResetSecondFactorMutation,
  ResetSecondFactorMutationVariables,
  RemovePersonMutation,
  RemovePersonMutationVariables,
  ResendInvitationMutation,
  ResendInvitationMutationVariables,
} from './documents';
export const PersonDocument = new TypedDocumentString<PersonQuery, PersonQueryVariables>(
  'query Person($id:Int!){person(id:$id){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const GrantRoleDocument = new TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>(
  'mutation GrantRole($person:Int!$grant:GrantInput!){grantRole(person:$person grant:$grant){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const EndRoleDocument = new TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>(
  'mutation EndRole($person:Int!$grant:Int!$on:String!){endRole(person:$person grant:$grant on:$on){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const SetDeputyDocument = new TypedDocumentString<SetDeputyMutation, SetDeputyMutationVariables>(
  'mutation SetDeputy($person:Int!$deputy:Int!$from:String!$to:String!){setDeputy(person:$person deputy:$deputy from:$from to:$to){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const DeactivatePersonDocument = new TypedDocumentString<
  DeactivatePersonMutation,
  DeactivatePersonMutationVariables
>(
  'mutation DeactivatePerson($person:Int!){deactivatePerson(person:$person){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const ReactivatePersonDocument = new TypedDocumentString<
  ReactivatePersonMutation,
  ReactivatePersonMutationVariables
>(
  'mutation ReactivatePerson($person:Int!){reactivatePerson(person:$person){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const ResetSecondFactorDocument = new TypedDocumentString<
  ResetSecondFactorMutation,
  ResetSecondFactorMutationVariables
>(
  'mutation ResetSecondFactor($person:Int!){resetSecondFactor(person:$person){...PersonPage}}fragment PersonPage on PersonDetail{sessions person{...PersonLine}history{number at person text}}fragment PersonLine on PersonRow{id name email state lastSeen invitedAt secondFactor roles{...GrantLine}}fragment GrantLine on GrantRow{id role fachamt fachamtId validFrom validTo deputyFor origin current}',
);
export const RemovePersonDocument = new TypedDocumentString<RemovePersonMutation, RemovePersonMutationVariables>(
  'mutation RemovePerson($person:Int!){removePerson(person:$person)}',
);
export const ResendInvitationDocument = new TypedDocumentString<
  ResendInvitationMutation,
  ResendInvitationMutationVariables
>('mutation ResendInvitation($person:Int!){resendInvitation(person:$person){mailed link}}');
