export { buildReport } from './build-report';
export type {
  Chapter,
  DocumentBlock,
  LabelledText,
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportRow,
  ReportTable,
} from './document';
export type { ReportSnapshot } from './report-snapshot';
export { sampleSnapshot, type SampleSize } from './sample-snapshot';
export { localTime } from './schedule/berlin-clock.rules';
export { type Cron, lastDue, nextDue, nextDues, parseCron } from './schedule/cron.rules';
export { failureMail, reportMail, type RunOrigin, type RunState } from './schedule/run-mail';
export {
  cronOf,
  type FormField,
  formOf,
  type Rhythm,
  type ScheduleForm,
  scheduleWords,
} from './schedule/schedule-form.rules';
