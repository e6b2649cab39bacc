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
