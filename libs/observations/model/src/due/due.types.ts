import type { StoredFrequency } from '@teilziel/statistics';

/** When an indicator's values are asked for. */
export interface DueRule {
  readonly frequency: StoredFrequency;
  /** Every n-th period of the frequency: a survey of every fourth year is A with 4. */
  readonly every: number;
  /** Stored index of the first period that is asked for; null: no beginning is fixed. */
  readonly firstPeriod: number | null;
  /** Days from the end of the period (with a source: from its publication) to the deadline. */
  readonly dueDays: number;
  /** The figure comes from an office that publishes it on a day of its own. */
  readonly needsSourceRelease: boolean;
}

export interface DueEntry {
  /** Stored index. */
  readonly period: number;
  /** First day the value can be entered; null: the source has announced no day. */
  readonly opensOn: string | null;
  /** Last day to enter it; null together with `opensOn`. */
  readonly dueOn: string | null;
  /** True while the value cannot exist yet: it is shown, but not asked for. */
  readonly waiting: boolean;
}
