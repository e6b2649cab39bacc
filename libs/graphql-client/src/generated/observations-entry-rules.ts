// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  EntryRulesQuery,
  EntryRulesQueryVariables,
  OnePersonModeQuery,
  OnePersonModeQueryVariables,
  SetDueRulesMutation,
  SetDueRulesMutationVariables,
  AnnounceDaysMutation,
  AnnounceDaysMutationVariables,
  SetCheckRuleMutation,
  SetCheckRuleMutationVariables,
  ResetCheckRuleMutation,
  ResetCheckRuleMutationVariables,
  SetOnePersonModeMutation,
  SetOnePersonModeMutationVariables,
} from './documents';
export const EntryRulesDocument = new TypedDocumentString<EntryRulesQuery, EntryRulesQueryVariables>(
  'query EntryRules{entryRules{today mayChange indicators{...IndicatorRulesLine}sources{...SourceCalendarLine}}}fragment IndicatorRulesLine on IndicatorRules{code name fachamt frequency source dueDays every firstPeriod needsSourceRelease version checks{kind severity active version params{name figure}}}fragment SourceCalendarLine on SourceCalendar{id name office frequencies days{period label day}waiting{indicator label day}}',
);
export const OnePersonModeDocument = new TypedDocumentString<OnePersonModeQuery, OnePersonModeQueryVariables>(
  'query OnePersonMode{onePersonMode}',
);
export const SetDueRulesDocument = new TypedDocumentString<SetDueRulesMutation, SetDueRulesMutationVariables>(
  'mutation SetDueRules($changes:[DueRuleInput!]!){setDueRules(changes:$changes){code}}',
);
export const AnnounceDaysDocument = new TypedDocumentString<AnnounceDaysMutation, AnnounceDaysMutationVariables>(
  'mutation AnnounceDays($source:Int!$changes:[AnnouncedDayInput!]!){announceDays(source:$source changes:$changes){id}}',
);
export const SetCheckRuleDocument = new TypedDocumentString<SetCheckRuleMutation, SetCheckRuleMutationVariables>(
  'mutation SetCheckRule($rule:CheckRuleInput!){setCheckRule(rule:$rule){code}}',
);
export const ResetCheckRuleDocument = new TypedDocumentString<ResetCheckRuleMutation, ResetCheckRuleMutationVariables>(
  'mutation ResetCheckRule($indicator:String!$kind:String!$version:String!){resetCheckRule(indicator:$indicator kind:$kind version:$version){code}}',
);
export const SetOnePersonModeDocument = new TypedDocumentString<
  SetOnePersonModeMutation,
  SetOnePersonModeMutationVariables
>('mutation SetOnePersonMode($on:Boolean!){setOnePersonMode(on:$on)}');
