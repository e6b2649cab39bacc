// Written by tools/codegen.mjs from schema.graphql and libs/*/web/**/*.graphql. Do not edit.
import { TypedDocumentString } from '../typed-document-string';
import type {
  VersandQuery,
  VersandQueryVariables,
  SaveReportScheduleMutation,
  SaveReportScheduleMutationVariables,
  PauseReportScheduleMutation,
  PauseReportScheduleMutationVariables,
  RemoveReportScheduleMutation,
  RemoveReportScheduleMutationVariables,
  StartReportRunMutation,
  StartReportRunMutationVariables,
  TryReportRunAgainMutation,
  TryReportRunAgainMutationVariables,
} from './documents';
export const VersandDocument = new TypedDocumentString<VersandQuery, VersandQueryVariables>(
  'query Versand{reportSchedules{...ReportScheduleLine}reportRuns{...ReportRunLine}}fragment ReportScheduleLine on ReportSchedule{id title form{rhythm month day weekday time cron}words audience files onlyNew paused next recipients{email name}}fragment ReportRunLine on ReportRun{schedule title due state origin missed release reason files{kind name sha256 bytes}recipients sent unknown mayRetry}',
);
export const SaveReportScheduleDocument = new TypedDocumentString<
  SaveReportScheduleMutation,
  SaveReportScheduleMutationVariables
>(
  'mutation SaveReportSchedule($input:ReportScheduleInput!){saveReportSchedule(input:$input){...ReportScheduleLine}}fragment ReportScheduleLine on ReportSchedule{id title form{rhythm month day weekday time cron}words audience files onlyNew paused next recipients{email name}}',
);
export const PauseReportScheduleDocument = new TypedDocumentString<
  PauseReportScheduleMutation,
  PauseReportScheduleMutationVariables
>(
  'mutation PauseReportSchedule($id:Int!$paused:Boolean!){pauseReportSchedule(id:$id paused:$paused){...ReportScheduleLine}}fragment ReportScheduleLine on ReportSchedule{id title form{rhythm month day weekday time cron}words audience files onlyNew paused next recipients{email name}}',
);
export const RemoveReportScheduleDocument = new TypedDocumentString<
  RemoveReportScheduleMutation,
  RemoveReportScheduleMutationVariables
>('mutation RemoveReportSchedule($id:Int!){removeReportSchedule(id:$id)}');
export const StartReportRunDocument = new TypedDocumentString<StartReportRunMutation, StartReportRunMutationVariables>(
  'mutation StartReportRun($schedule:Int!){startReportRun(schedule:$schedule)}',
);
export const TryReportRunAgainDocument = new TypedDocumentString<
  TryReportRunAgainMutation,
  TryReportRunAgainMutationVariables
>('mutation TryReportRunAgain($schedule:Int!$due:String!){tryReportRunAgain(schedule:$schedule due:$due)}');
