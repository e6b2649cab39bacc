import type { ImportCell, ImportProblem } from '@teilziel/exchange/model';

/** A figure as stored or read, reduced to what a person compares. */
export type Figure = Pick<ImportCell, 'numerator' | 'denominator' | 'value' | 'status'>;

export interface ChangedFigure {
  readonly period: string;
  readonly coordinate: string;
  /** The coordinate in words: "Frauen", "insgesamt". */
  readonly label: string;
  readonly before: Figure;
  readonly after: Figure;
}

/** What a file does to one indicator of one Kommune. */
export interface IndicatorChange {
  readonly file: string;
  readonly ags: string;
  readonly kommune: string;
  readonly indicator: string;
  readonly inserted: number;
  readonly unchanged: number;
  readonly changed: readonly ChangedFigure[];
}

export interface FileReport {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly cells: readonly ImportCell[];
  readonly problems: readonly ImportProblem[];
  /** Odd, but no reason to save nothing. */
  readonly notices: readonly ImportProblem[];
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly changes: readonly IndicatorChange[];
  /** False for a dry run and where rows could not be read. */
  readonly saved: boolean;
}
