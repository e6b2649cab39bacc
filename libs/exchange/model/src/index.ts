export { MappingError } from './checked';
export type { CsvRow, CsvTable, ImportCell, ImportProblem } from './import.types';
export { problemText } from './import.types';
export { indicatorDraftOf, indicatorsOf } from './indicator-draft-of';
export { parseKonzeptFile } from './konzept-file.schema';
export type { KonzeptFile } from './konzept-file.schema';
export { targetPeriodComplaint } from './mapping-rules';
export type { IndicatorMapping, Mapping } from './mapping.schema';
export { fitsFile, parseMapping } from './mapping.schema';
export { readTable } from './read-table';
export type { ReadTable } from './read-table';
export { RegionTable } from './region-table';
export type { Region } from './region-table';
export type { FilledPlan } from './entry-template/plan-filled';
export { FIRST_FIGURE, planFilled } from './entry-template/plan-filled';
export { shownText, templateRows } from './entry-template/template-rows';
export type { TemplateStamp } from './entry-template/template-stamp';
export { stampComplaint, stampText, TEMPLATE_VERSION } from './entry-template/template-stamp';
export { FIELD_SIGNS, HINTS, OTHER_SIGNS, TEMPLATE_HEAD } from './entry-template/template-table';
export type { FilledRow, TemplateField, TemplateOf, TemplateRow } from './entry-template/template.types';
export { csvLines, delimiterOf, OpenQuote } from './history/csv-lines';
export { HISTORY_HEAD, headColumns } from './history/head-columns';
export type { HeadColumns } from './history/head-columns';
export type {
  DimensionWord,
  HistoryFrame,
  HistoryIndicator,
  HistoryProblem,
  HistoryRow,
  PointMeaning,
} from './history/history.types';
export { storedCode, storedLabel } from './history/line-sentences';
export { planIndicator } from './history/plan-history';
export type { EntryStanding, PlannedRow, StoredEntry, StoredFigure } from './history/plan-history';
export { LineReader } from './history/read-line';
export { columnsOf, HISTORY_HINTS, templateLines } from './history/template-lines';
export type { TemplateYears } from './history/template-lines';
