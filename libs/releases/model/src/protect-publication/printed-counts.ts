import type { Coordinate } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';
import type { PreparedIndicator } from './prepared-indicator';

/** Counts of persons as printed in one period. */
export function countsOf(
  { policy }: Pick<PreparedIndicator, 'policy'>,
  table: SeriesTable,
  at: number,
  part: 'numerator' | 'denominator',
): ReadonlyMap<Coordinate, number> {
  const counts = new Map<Coordinate, number>();
  table.cells.forEach((coordinate, c) => {
    const figure = table.columns[c]?.[at];
    if (figure === undefined) return;
    const { numerator, denominator, value } = figure;
    const plain = policy.valuesAreCounts === true && denominator === null ? value : null;
    const count = part === 'denominator' ? denominator : (numerator ?? plain);
    if (count !== null) counts.set(coordinate, count);
  });
  return counts;
}
