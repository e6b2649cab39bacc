import type {
  CellPart,
  GridField,
  PastedCell,
  SheetCell,
  SheetIndicator,
  SheetRow,
} from '@teilziel/observations/model';
import type { Observation } from '@teilziel/statistics';

/** What a template is for; a file that says otherwise is not read. */
export interface TemplateOf {
  readonly ags: string;
  readonly fachamt: number;
  /** "2026-Q3" */
  readonly period: string;
}

export interface TemplateCell extends SheetCell, Omit<Observation, 'status'> {
  readonly status: string;
  readonly locked: boolean;
}

export interface TemplateIndicator extends SheetIndicator {
  readonly number: string | null;
  readonly lock: string | null;
  readonly cells: readonly TemplateCell[];
}

/** A field of the template; `shown` stands in it when it leaves: a figure, a text like "12 p" or a sign, or nothing. */
export interface TemplateField extends GridField {
  readonly code: string;
  readonly cell: number;
  readonly shown: number | string | null;
}

/** A line of the template. Its fields stand in the order of SHEET_COLUMNS, null where there is no cell. */
export interface TemplateRow {
  /** Stands in the hidden column. */
  readonly id: string;
  readonly number: string;
  readonly kind: SheetRow['kind'];
  readonly label: string;
  readonly note: string;
  readonly factor: number;
  readonly decimals: number;
  readonly fields: readonly (TemplateField | null)[];
}

/** A line of a file that came back. */
export interface FilledRow {
  readonly id: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** In the order of SHEET_COLUMNS. */
  readonly texts: readonly string[];
}

/** A cell of the plan, found again by what it is. */
export interface FilledPlace {
  readonly code: string;
  readonly part: CellPart;
  readonly cell: number;
  /** "D7" */
  readonly place: string;
}

export type FilledCell = PastedCell & FilledPlace;
