// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  AssessmentSetupQuery,
  AssessmentSetupQueryVariables,
  SetProgressMethodMutation,
  SetProgressMethodMutationVariables,
  SetPartialSumsMutation,
  SetPartialSumsMutationVariables,
  OverrideAssessmentMutation,
  OverrideAssessmentMutationVariables,
  WithdrawOverrideMutation,
  WithdrawOverrideMutationVariables,
  SaveMilestoneMutation,
  SaveMilestoneMutationVariables,
  RemoveMilestoneMutation,
  RemoveMilestoneMutationVariables,
} from './documents';
export const AssessmentSetupDocument = new TypedDocumentString<AssessmentSetupQuery, AssessmentSetupQueryVariables>(
  'query AssessmentSetup{assessmentSetup{methods{id name}indicators{...SetupIndicatorLine}teilziele{...SetupTeilzielLine}}}fragment SetupIndicatorLine on SetupIndicator{code name method fromMembers partialSums mayBePartial overrides{year symbol reason by at withdrawnBy withdrawnAt withdrawnReason}}fragment SetupTeilzielLine on SetupTeilziel{number text hasIndicators milestones{id text due done}}',
);
export const SetProgressMethodDocument = new TypedDocumentString<
  SetProgressMethodMutation,
  SetProgressMethodMutationVariables
>(
  'mutation SetProgressMethod($indicator:String!$method:String!){setProgressMethod(indicator:$indicator method:$method){...SetupIndicatorLine}}fragment SetupIndicatorLine on SetupIndicator{code name method fromMembers partialSums mayBePartial overrides{year symbol reason by at withdrawnBy withdrawnAt withdrawnReason}}',
);
export const SetPartialSumsDocument = new TypedDocumentString<SetPartialSumsMutation, SetPartialSumsMutationVariables>(
  'mutation SetPartialSums($indicator:String!$partial:Boolean!){setPartialSums(indicator:$indicator partial:$partial){...SetupIndicatorLine}}fragment SetupIndicatorLine on SetupIndicator{code name method fromMembers partialSums mayBePartial overrides{year symbol reason by at withdrawnBy withdrawnAt withdrawnReason}}',
);
export const OverrideAssessmentDocument = new TypedDocumentString<
  OverrideAssessmentMutation,
  OverrideAssessmentMutationVariables
>(
  'mutation OverrideAssessment($indicator:String!$year:Int!$symbol:ProgressSymbol!$reason:String!){overrideAssessment(indicator:$indicator year:$year symbol:$symbol reason:$reason){...SetupIndicatorLine}}fragment SetupIndicatorLine on SetupIndicator{code name method fromMembers partialSums mayBePartial overrides{year symbol reason by at withdrawnBy withdrawnAt withdrawnReason}}',
);
export const WithdrawOverrideDocument = new TypedDocumentString<
  WithdrawOverrideMutation,
  WithdrawOverrideMutationVariables
>(
  'mutation WithdrawOverride($indicator:String!$year:Int!$reason:String!){withdrawOverride(indicator:$indicator year:$year reason:$reason){...SetupIndicatorLine}}fragment SetupIndicatorLine on SetupIndicator{code name method fromMembers partialSums mayBePartial overrides{year symbol reason by at withdrawnBy withdrawnAt withdrawnReason}}',
);
export const SaveMilestoneDocument = new TypedDocumentString<SaveMilestoneMutation, SaveMilestoneMutationVariables>(
  'mutation SaveMilestone($teilziel:String!$text:String!$due:String!$done:String$id:Int){saveMilestone(teilziel:$teilziel text:$text due:$due done:$done id:$id){...SetupTeilzielLine}}fragment SetupTeilzielLine on SetupTeilziel{number text hasIndicators milestones{id text due done}}',
);
export const RemoveMilestoneDocument = new TypedDocumentString<
  RemoveMilestoneMutation,
  RemoveMilestoneMutationVariables
>(
  'mutation RemoveMilestone($teilziel:String!$id:Int!){removeMilestone(teilziel:$teilziel id:$id){...SetupTeilzielLine}}fragment SetupTeilzielLine on SetupTeilziel{number text hasIndicators milestones{id text due done}}',
);
