import type { SheetIndicator } from '@teilziel/observations/model';
import type { Observation, StoredFrequency } from '@teilziel/statistics';

/** An indicator past figures can be read for. */
export interface HistoryIndicator extends SheetIndicator {
  readonly indicatorId: number;
  readonly frequency: StoredFrequency;
  /** Stored; null: no limit. */
  readonly firstPeriod: number | null;
}

/** One code of a breakdown as files may spell it. */
export interface DimensionWord {
  readonly dimension: string;
  readonly dimensionLabel: string;
  readonly code: string;
  readonly label: string;
}

/** What the Kommune has; without it no line can be understood. */
export interface HistoryFrame {
  readonly indicators: readonly HistoryIndicator[];
  readonly words: readonly DimensionWord[];
  /** "2026-10-12": periods end before. */
  readonly today: string;
}

/** What "1.234" means in this file; null: nobody has said so. */
export type PointMeaning = 'thousands' | 'decimal' | null;

/** Why a line is not taken, with the place and how to mend it. */
export interface HistoryProblem {
  readonly line: number;
  readonly column: string;
  readonly text: string;
  readonly reason: string;
  /** Goes away when somebody says what a point means. */
  readonly asksForPoint: boolean;
}

/** A figure of the file, found in the Kommune. */
export interface HistoryRow extends Observation {
  readonly line: number;
  readonly indicator: HistoryIndicator;
  /** Stored. */
  readonly period: number;
  readonly cell: number;
  /** Null: the line says nothing beside the figure. */
  readonly note: string | null;
}

export type ReadLine =
  | { readonly kind: 'empty' }
  | { readonly kind: 'row'; readonly row: HistoryRow }
  | {
      readonly kind: 'refused';
      readonly problems: readonly HistoryProblem[];
      /** As far as the line says. */
      readonly indicator: HistoryIndicator | null;
      readonly period: number | null;
    };
