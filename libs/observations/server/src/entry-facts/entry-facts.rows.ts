import type { EntryState, RuleSetting, SheetShape } from '@teilziel/observations/model';
import type { Aggregation, ObsStatus, StoredFrequency } from '@teilziel/statistics';

/** Rows as the statements of entry-facts.queries give them. */
export interface IndicatorRow {
  readonly indicator_id: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly frequency: StoredFrequency;
  readonly aggregation: Aggregation;
  readonly numerator_label: string | null;
  readonly denominator_label: string | null;
  readonly reference: string;
  readonly due_days: number;
  readonly every: number;
  readonly first_period: number | null;
  readonly needs_source_release: boolean;
  readonly fachamt_id: number;
  readonly fachamt_name: string;
  readonly source_name: string;
  readonly source_office: string;
  readonly number: string | null;
  readonly feld_number: number | null;
  readonly feld_title: string | null;
  /** Null: nothing was ever entered. */
  readonly known_shape: SheetShape | null;
  readonly cells: readonly { readonly cell: number; readonly coordinate: string }[];
  readonly checks: readonly RuleSetting[];
  readonly definitions: readonly { readonly validFrom: number; readonly text: string; readonly version: number }[];
  readonly releases: readonly { readonly period: number; readonly day: string }[];
}

export interface LabelRow {
  readonly dimension: string;
  readonly code: string;
  readonly label: string;
}

export interface EntryRow {
  readonly indicator_id: number;
  readonly period: number;
  readonly state: EntryState;
  readonly nothing_to_report: boolean;
  readonly submitted_by: string | null;
  readonly submitted_at: Date | null;
  readonly message: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly decision_comment: string | null;
  readonly qualified: boolean;
  readonly returned_cells: readonly number[];
  readonly was_approved: boolean;
}

export interface ExceptionRow {
  readonly fachamt_id: number;
  readonly period: number;
  readonly ends_on: string;
}

export interface FigureRow {
  readonly indicator_id: number;
  readonly period: number;
  readonly cell: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly revision: number;
  readonly recorded_by: string;
  /** Null in the history, where nobody asks. */
  readonly recorded_at: Date | null;
}

export interface ConfirmedRow {
  readonly indicator_id: number;
  readonly period: number;
  readonly cell: number;
  /** Null: a comment beside the value answers whatever was found there. */
  readonly kind: string | null;
  readonly revision: number;
  readonly comment: string;
}

export interface CommentCountRow {
  readonly indicator_id: number;
  readonly cell: number;
  readonly comments: number;
}
