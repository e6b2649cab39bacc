export type { ObservationRow, RecordCounts } from './observation-row';
