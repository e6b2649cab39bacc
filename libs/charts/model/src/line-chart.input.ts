import type { Frequency, ObsStatus } from '@teilziel/statistics';
import type { SeriesRole } from './chart-model';

export interface LineSeriesInput {
  readonly key: string;
  readonly role: SeriesRole;
  readonly label: string;
  /** Unrounded, one a period; null where the status says why there is none. */
  readonly values: readonly (number | null)[];
  /** One letter a period: the string of a series block or a list. */
  readonly status: string | readonly ObsStatus[];
}

export interface LineTargetInput {
  readonly value: number;
  /** Code of the period by which it holds: "2030". */
  readonly period: string;
  /** Instead of the figure: "höchstens 120" ("Ziel" is put before it), "Ziel 3 bis 5". */
  readonly label?: string;
  /** A value of null is read from the total of that period. */
  readonly baseline: { readonly period: string; readonly value: number | null } | null;
}

export interface LineChartInput {
  readonly title: string;
  /** "% der 15- bis 64-Jährigen ohne deutschen Pass"; stands once above the axis. */
  readonly axisTitle: string;
  /** "%", "Personen", "je 1.000"; only short signs stand behind a figure. */
  readonly unit: string;
  readonly decimals: number;
  readonly frequency: Frequency;
  /** SDMX codes, ascending, without repetition. */
  readonly periods: readonly string[];
  readonly series: readonly LineSeriesInput[];
  /** `period` is the first one of the new definition. */
  readonly breaks: readonly { readonly period: string; readonly reason: string }[];
  readonly target: LineTargetInput | null;
  /** The axis may leave zero out if all values lie in a narrow high band. Default: it starts at zero. */
  readonly cutAxis?: boolean;
}
