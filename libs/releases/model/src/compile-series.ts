import type { SeriesBlock } from './blocks';
import type { ProtectedSeries } from './protect-publication/publication.types';
import { codeOfStored } from './stored-period';

/** The columns as they are published; figures stay unrounded, rounding happens once at output. */
export function compileSeries(indicator: string, series: ProtectedSeries): SeriesBlock {
  const { frequency, periods, cells, columns } = series.table;
  const codes = periods.map((period) => codeOfStored(period, frequency));
  return {
    kind: 'series',
    indicator,
    frequency,
    periods: codes,
    cells,
    numerator: columns.map((column) => column.map((observation) => observation.numerator)),
    denominator: columns.map((column) => column.map((observation) => observation.denominator)),
    value: columns.map((column) => column.map((observation) => observation.value)),
    status: columns.map((column) => column.map((observation) => observation.status).join('')),
    withheld: series.withheld.map((period) => codeOfStored(period, frequency)),
    ...(series.rounded ? { rounded: true } : {}),
  };
}
