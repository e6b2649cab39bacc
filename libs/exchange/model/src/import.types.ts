import type { ObsStatus } from '@teilziel/statistics';

/** One line of a file as read, before any meaning. */
export interface CsvRow {
  /** Number of the line in the file where the row begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  /** Without it the header is line 1. */
  readonly headerLine?: number;
  readonly rows: readonly CsvRow[];
}

/** One row of a file with its meaning: where the figure belongs, what it says, how sure it is. */
export interface ImportCell {
  readonly line: number;
  /** Official key (AGS) of the Kommune. */
  readonly kommune: string;
  readonly indicator: string;
  /** SDMX code. */
  readonly period: string;
  readonly coordinate: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: ObsStatus;
  /** The office's own remark on this figure. */
  readonly note: string | null;
}

/** Why a row cannot be taken: always where, what was found, and how to mend it. */
export interface ImportProblem {
  readonly line: number;
  readonly column: string | null;
  readonly found: string;
  readonly message: string;
  /** The Kommune of the row, where it could be read. */
  readonly kommune?: string;
}

/** "datei.csv, Zeile 3, Spalte „Year“: …" */
export function problemText(file: string, problem: ImportProblem): string {
  const place = [file, `Zeile ${problem.line}`, ...(problem.column === null ? [] : [`Spalte „${problem.column}“`])];
  return `${place.join(', ')}: ${problem.message}`;
}
