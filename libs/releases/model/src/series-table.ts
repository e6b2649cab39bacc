import { rateOf, statusHasValue } from '@teilziel/statistics';
import type { Frequency, Observation } from '@teilziel/statistics';
import type { FigureInput, IndicatorInput } from './compile-input';

/** Figures of one indicator as columns: `columns[c][p]` belongs to `cells[c]` and `periods[p]` (stored periods). */
export interface SeriesTable {
  readonly frequency: Frequency;
  readonly periods: readonly number[];
  readonly cells: readonly string[];
  readonly columns: readonly (readonly Observation[])[];
}

/** No row was ever recorded for this period and cell. */
const MISSING: Observation = { numerator: null, denominator: null, value: null, status: 'O' };

type Shape = Pick<IndicatorInput, 'frequency' | 'factor'> & { readonly source: { readonly alreadyPublished: boolean } };

export function seriesTableOf(indicator: Shape, figures: readonly FigureInput[]): SeriesTable {
  const periods = [...new Set(figures.map((figure) => figure.period))].sort((a, b) => a - b);
  const cells = [...new Set(figures.map((figure) => figure.cell))].sort();
  const periodAt = new Map(periods.map((period, at) => [period, at]));
  const cellAt = new Map(cells.map((cell, at) => [cell, at]));
  const columns = cells.map(() => periods.map(() => MISSING));
  for (const figure of figures) {
    const column = columns[cellAt.get(figure.cell) ?? -1];
    const at = periodAt.get(figure.period);
    if (column && at !== undefined) column[at] = derivedObservation(indicator, figure);
  }
  return { frequency: indicator.frequency, periods, cells, columns };
}

/** The value of a pair is derived here and nowhere else, unrounded. */
function derivedObservation(indicator: Shape, figure: Observation): Observation {
  const { numerator, denominator, status } = figure;
  if (status === 'Q') return { ...MISSING, status };
  if (!statusHasValue(status) && !indicator.source.alreadyPublished) return { ...MISSING, status };
  if (numerator === null) return { numerator, denominator, value: figure.value, status };
  if (denominator === null) return { numerator, denominator, value: numerator, status };
  const value = rateOf(numerator, denominator, indicator.factor);
  // A rate over nobody cannot exist (SDMX M, table sign X); it is not zero.
  return { numerator, denominator, value, status: value === null && statusHasValue(status) ? 'M' : status };
}

export function totalColumn(table: SeriesTable): readonly Observation[] {
  return table.columns[table.cells.indexOf('')] ?? [];
}

/** The same table with nothing in these periods: for whatever compares periods. */
export function withoutPeriods(table: SeriesTable, left: readonly number[]): SeriesTable {
  if (left.length === 0) return table;
  const columns = table.columns.map((column) =>
    column.map((observation, at) => (left.includes(table.periods[at] ?? NaN) ? MISSING : observation)),
  );
  return { ...table, columns };
}
