import type { Observation } from '@teilziel/statistics';

/** One figure on its way into storage: period and cell are the stored integers. */
export interface ObservationRow extends Observation {
  readonly kommuneId: number;
  readonly indicatorId: number;
  readonly period: number;
  readonly cell: number;
  readonly note?: string | null;
}

export interface RecordCounts {
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
}
