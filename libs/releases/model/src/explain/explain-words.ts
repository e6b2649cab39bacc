import { formatNumber, parseCoordinate } from '@teilziel/statistics';
import type { Aggregation } from '@teilziel/statistics';
import type { DimensionBlock } from '../blocks';

const TOTAL = 'Insgesamt';

/** "ausländische Staatsangehörigkeit, Frauen"; codes without a label stay codes. */
export function labelOfCell(cell: string, dimensions: readonly DimensionBlock[]): string {
  const codes = Object.entries(parseCoordinate(cell));
  if (codes.length === 0) return TOTAL;
  const labels = codes.map(
    ([dimension, code]) =>
      dimensions.find((one) => one.code === dimension)?.codes.find((one) => one.code === code)?.label ?? code,
  );
  return labels.join(', ');
}

export const factorText = (factor: number): string => (factor === 1 ? '' : ` × ${formatNumber(factor, 0)}`);

/** How quarters make a year; null where nothing is put together. */
export const AGGREGATION_TEXT: Readonly<Record<Aggregation | 'none', string | null>> = {
  stock: 'Der Jahreswert ist der Bestand am Jahresende.',
  'average-stock': 'Der Jahreswert ist der Durchschnitt der Quartale.',
  flow: 'Der Jahreswert ist die Summe der Quartale; fehlt ein Quartal, gibt es keine Summe.',
  'rate-of-flows': 'Für den Jahreswert werden Zähler und Nenner der Quartale addiert und dann geteilt.',
  'flow-over-stock': 'Für den Jahreswert wird die Summe der Zähler durch den Durchschnitt der Nenner geteilt.',
  'rate-of-stocks': 'Der Jahreswert ist die Quote am Jahresende.',
  'not-additive': 'Werte dieser Art lassen sich nicht zusammenfassen.',
  none: null,
};
