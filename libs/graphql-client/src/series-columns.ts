/** The scalar SeriesColumns as it travels: `value[c][p]` belongs to `cells[c]` and `periods[p]`. */
export interface SeriesColumns {
  readonly kind: 'series';
  readonly indicator: string;
  readonly frequency: 'A' | 'S' | 'Q' | 'M' | 'W' | 'SY';
  readonly periods: readonly string[];
  readonly cells: readonly string[];
  readonly numerator: readonly (readonly (number | null)[])[];
  readonly denominator: readonly (readonly (number | null)[])[];
  readonly value: readonly (readonly (number | null)[])[];
  /** One string a cell, one SDMX letter a period. */
  readonly status: readonly string[];
  readonly withheld: readonly string[];
}
