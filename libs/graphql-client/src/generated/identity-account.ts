// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  MySessionsQuery,
  MySessionsQueryVariables,
  MyDataQuery,
  MyDataQueryVariables,
  ChangePasswordMutation,
  ChangePasswordMutationVariables,
  StartSecondFactorMutation,
  StartSecondFactorMutationVariables,
  ActivateSecondFactorMutation,
  ActivateSecondFactorMutationVariables,
  RemoveSecondFactorMutation,
  RemoveSecondFactorMutationVariables,
  RenewRecoveryCodesMutation,
  RenewRecoveryCodesMutationVariables,
  EndSessionMutation,
  EndSessionMutationVariables,
  EndOtherSessionsMutation,
  EndOtherSessionsMutationVariables,
  DeleteMyAccountMutation,
  DeleteMyAccountMutationVariables,
} from './documents';
export const MySessionsDocument = new TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>(
  'query MySessions{mySessions{id device address createdAt seenAt expiresAt current}}',
);
export const MyDataDocument = new TypedDocumentString<MyDataQuery, MyDataQueryVariables>('query MyData{myData}');
export const ChangePasswordDocument = new TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>(
  'mutation ChangePassword($current:String!$next:String!){changePassword(current:$current next:$next)}',
);
export const StartSecondFactorDocument = new TypedDocumentString<
  StartSecondFactorMutation,
  StartSecondFactorMutationVariables
>('mutation StartSecondFactor($password:String!){startSecondFactor(password:$password){secret uri qr}}');
export const ActivateSecondFactorDocument = new TypedDocumentString<
  ActivateSecondFactorMutation,
  ActivateSecondFactorMutationVariables
>('mutation ActivateSecondFactor($code:String!){activateSecondFactor(code:$code)}');
export const RemoveSecondFactorDocument = new TypedDocumentString<
  RemoveSecondFactorMutation,
  RemoveSecondFactorMutationVariables
>('mutation RemoveSecondFactor($password:String!){removeSecondFactor(password:$password)}');
export const RenewRecoveryCodesDocument = new TypedDocumentString<
  RenewRecoveryCodesMutation,
  RenewRecoveryCodesMutationVariables
>('mutation RenewRecoveryCodes($password:String!){renewRecoveryCodes(password:$password)}');
export const EndSessionDocument = new TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>(
  'mutation EndSession($id:Int!){endSession(id:$id)}',
);
export const EndOtherSessionsDocument = new TypedDocumentString<
  EndOtherSessionsMutation,
  EndOtherSessionsMutationVariables
>('mutation EndOtherSessions{endOtherSessions}');
export const DeleteMyAccountDocument = new TypedDocumentString<
  DeleteMyAccountMutation,
  DeleteMyAccountMutationVariables
>('mutation DeleteMyAccount($password:String!){deleteMyAccount(password:$password)}');
