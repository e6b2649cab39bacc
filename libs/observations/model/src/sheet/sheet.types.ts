import type { Observation } from '@teilziel/statistics';

/** VALUE: a figure of its own (median, index); COUNT: numerator; RATE: numerator and denominator. */
export type SheetShape = 'VALUE' | 'COUNT' | 'RATE';

/** Columns of the sheet, always in this order; `_T` is "insgesamt". */
export type SheetColumn = 'F' | 'M' | 'D' | 'N' | '_T';

/** Which of a cell's figures an input holds. */
export type CellPart = 'numerator' | 'denominator' | 'value';

export interface SheetCell {
  readonly cell: number;
  readonly coordinate: string;
  /** "Männer", "Insgesamt", "6 bis 10 Jahre, Frauen": the sex stands last, after a comma. */
  readonly label: string;
}

export interface SheetIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly factor: number;
  readonly shape: SheetShape;
  readonly numeratorLabel?: string | null;
  readonly denominatorLabel?: string | null;
  readonly cells: readonly SheetCell[];
}

/** A field of the sheet; `computed` ones take no input. */
export interface SheetField {
  readonly column: SheetColumn;
  readonly cell: number;
  readonly computed: boolean;
}

export interface SheetRow {
  /** Unique in the sheet: code, part and breakdown. */
  readonly key: string;
  readonly code: string;
  readonly kind: CellPart | 'computed';
  readonly label: string;
  /** Unit, or "Prozent, berechnet". */
  readonly note: string;
  /** Coordinate without sex; "" is all. */
  readonly breakdown: string;
  /** In the order of SHEET_COLUMNS; a column without a cell is left out. */
  readonly fields: readonly SheetField[];
}

/** The figures of an indicator's cells; a cell nothing was entered for is not in it. */
export type CellFigures = ReadonlyMap<number, Observation>;
