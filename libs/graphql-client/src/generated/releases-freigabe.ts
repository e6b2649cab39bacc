// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  FreigabeQuery,
  FreigabeQueryVariables,
  ReleaseDifferenceQuery,
  ReleaseDifferenceQueryVariables,
  PrepareReleaseQuery,
  PrepareReleaseQueryVariables,
  CreateReleaseMutation,
  CreateReleaseMutationVariables,
  RecallReleaseMutation,
  RecallReleaseMutationVariables,
  TryCoarseningQuery,
  TryCoarseningQueryVariables,
  SetDisclosurePolicyMutation,
  SetDisclosurePolicyMutationVariables,
} from './documents';
export const FreigabeDocument = new TypedDocumentString<FreigabeQuery, FreigabeQueryVariables>(
  'query Freigabe{releases{...ReleaseLine}onePersonMode cockpit{period periodLabel dueOn toReview returned rows{fachamt name submitted total tiles{code number name period state}}}}fragment ReleaseLine on ReleaseEntry{number scope rootHash note releasedAt releasedBy embargoUntil waiting corrects correctionReason correctedBy recalledAt recalledBy recallReason reportPrintedAt}',
);
export const ReleaseDifferenceDocument = new TypedDocumentString<
  ReleaseDifferenceQuery,
  ReleaseDifferenceQueryVariables
>(
  'query ReleaseDifference($number:Int!){releaseDiff(number:$number){...ReleaseDiffLine}}fragment ReleaseDiffLine on ReleaseDiff{before counts{...ChangeCountsLine}indicators{code name presence counts{...ChangeCountsLine}newPeriods wordChanged wordBefore wordAfter textChanged cells{period coordinate label kind before after reason by at}}}fragment ChangeCountsLine on ChangeCounts{new changed withdrawn secret disclosed}',
);
export const PrepareReleaseDocument = new TypedDocumentString<PrepareReleaseQuery, PrepareReleaseQueryVariables>(
  'query PrepareRelease($scope:Scope!){disclosurePolicy{mergeDivers roundToFive}prepareRelease(scope:$scope){rootHash last unchanged ratsberichte{number printedAt cells indicators}diff{...ReleaseDiffLine}preview{cells hidden primary secondary derivable assessmentsLost earlierReleases optimal gap mergedDn tables{code name period hidden cellwise cells{coordinate label internal shown kind from to reason}}}}}fragment ReleaseDiffLine on ReleaseDiff{before counts{...ChangeCountsLine}indicators{code name presence counts{...ChangeCountsLine}newPeriods wordChanged wordBefore wordAfter textChanged cells{period coordinate label kind before after reason by at}}}fragment ChangeCountsLine on ChangeCounts{new changed withdrawn secret disclosed}',
);
export const CreateReleaseDocument = new TypedDocumentString<CreateReleaseMutation, CreateReleaseMutationVariables>(
  'mutation CreateRelease($input:ReleaseInput!){createRelease(input:$input){...ReleaseLine}}fragment ReleaseLine on ReleaseEntry{number scope rootHash note releasedAt releasedBy embargoUntil waiting corrects correctionReason correctedBy recalledAt recalledBy recallReason reportPrintedAt}',
);
export const RecallReleaseDocument = new TypedDocumentString<RecallReleaseMutation, RecallReleaseMutationVariables>(
  'mutation RecallRelease($number:Int!$reason:String!){recallRelease(number:$number reason:$reason){...ReleaseLine}}fragment ReleaseLine on ReleaseEntry{number scope rootHash note releasedAt releasedBy embargoUntil waiting corrects correctionReason correctedBy recalledAt recalledBy recallReason reportPrintedAt}',
);
export const TryCoarseningDocument = new TypedDocumentString<TryCoarseningQuery, TryCoarseningQueryVariables>(
  'query TryCoarsening($scope:Scope!$policy:DisclosurePolicyInput!){prepareRelease(scope:$scope policy:$policy){preview{hidden mergedDn assessmentsLost}}}',
);
export const SetDisclosurePolicyDocument = new TypedDocumentString<
  SetDisclosurePolicyMutation,
  SetDisclosurePolicyMutationVariables
>(
  'mutation SetDisclosurePolicy($policy:DisclosurePolicyInput!){setDisclosurePolicy(policy:$policy){mergeDivers roundToFive}}',
);
