// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  ReviewQueueQuery,
  ReviewQueueQueryVariables,
  ReviewEntryQuery,
  ReviewEntryQueryVariables,
  ApproveEntriesMutation,
  ApproveEntriesMutationVariables,
  ReturnEntryMutation,
  ReturnEntryMutationVariables,
  ReleasesShowingQuery,
  ReleasesShowingQueryVariables,
} from './documents';
export const ReviewQueueDocument = new TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>(
  'query ReviewQueue($period:String){reviewQueue(period:$period){...ReviewLine}}fragment ReviewLine on ReviewItem{code number name period periodLabel fachamtName errors hints submittedAt}',
);
export const ReviewEntryDocument = new TypedDocumentString<ReviewEntryQuery, ReviewEntryQueryVariables>(
  'query ReviewEntry($indicator:String!$period:String!){reviewItem(indicator:$indicator period:$period){...ReviewContent}}fragment ReviewContent on ReviewDetail{code number name unit decimals factor period periodLabel fachamtName submittedBy submittedAt message definitionVersion state cells{cell coordinate label change flagged comment previous{...ReviewFigures}current{...ReviewFigures}}findings{kind severity cell text confirmed}affected{...AffectedLine}series{coordinate label points{period numerator denominator value status}}}fragment ReviewFigures on SheetPrevious{numerator denominator value status}fragment AffectedLine on AffectedRelease{verbund number scope releasedAt latest cells reportPrintedAt}',
);
export const ApproveEntriesDocument = new TypedDocumentString<ApproveEntriesMutation, ApproveEntriesMutationVariables>(
  'mutation ApproveEntries($entries:[EntryKey!]!$comment:String$qualified:Boolean){approveEntries(entries:$entries comment:$comment qualified:$qualified)}',
);
export const ReturnEntryDocument = new TypedDocumentString<ReturnEntryMutation, ReturnEntryMutationVariables>(
  'mutation ReturnEntry($indicator:String!$period:String!$cells:[Int!]!$comment:String!){returnEntry(indicator:$indicator period:$period cells:$cells comment:$comment){...ReviewContent}}fragment ReviewContent on ReviewDetail{code number name unit decimals factor period periodLabel fachamtName submittedBy submittedAt message definitionVersion state cells{cell coordinate label change flagged comment previous{...ReviewFigures}current{...ReviewFigures}}findings{kind severity cell text confirmed}affected{...AffectedLine}series{coordinate label points{period numerator denominator value status}}}fragment ReviewFigures on SheetPrevious{numerator denominator value status}fragment AffectedLine on AffectedRelease{verbund number scope releasedAt latest cells reportPrintedAt}',
);
export const ReleasesShowingDocument = new TypedDocumentString<ReleasesShowingQuery, ReleasesShowingQueryVariables>(
  'query ReleasesShowing($indicator:String!$period:String!$cells:[Int!]!){releasesShowing(indicator:$indicator period:$period cells:$cells){...AffectedLine}}fragment AffectedLine on AffectedRelease{verbund number scope releasedAt latest cells reportPrintedAt}',
);
