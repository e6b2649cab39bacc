import { formatCoordinate, parseCoordinate, statusHasValue } from '@teilziel/statistics';
import type { BySex, Counts, Observation } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';

export interface SexColumns {
  readonly women: readonly Observation[];
  readonly men: readonly Observation[];
}

const columnOf = (table: SeriesTable, cell: string): readonly Observation[] | null =>
  table.columns[table.cells.indexOf(cell)] ?? null;

/** Women and men within a part ("" is everybody); null where one of them has no column. */
export function sexColumns(table: SeriesTable, part = ''): SexColumns | null {
  const codes = parseCoordinate(part);
  const women = columnOf(table, formatCoordinate({ ...codes, sex: 'F' }));
  const men = columnOf(table, formatCoordinate({ ...codes, sex: 'M' }));
  return women && men && { women, men };
}

/** Parts of one other breakdown in which both sexes have a column, sorted. */
export function crossedParts(table: SeriesTable): readonly string[] {
  const parts = table.cells.flatMap((cell) => {
    const { sex, ...others } = parseCoordinate(cell);
    return sex === 'F' && Object.keys(others).length === 1 ? [formatCoordinate(others)] : [];
  });
  return parts.filter((part) => sexColumns(table, part) !== null).sort();
}

const isShare = (x: number | null, n: number | null): boolean =>
  x !== null && n !== null && Number.isSafeInteger(x) && Number.isSafeInteger(n) && x >= 0 && x <= n;

/** Cases among persons as they are shown; null where a count is missing or the pair is no share (more cases than persons). */
export function countsOf(observation: Observation | undefined): Counts | null {
  if (observation === undefined || !statusHasValue(observation.status)) return null;
  const { numerator: x, denominator: n } = observation;
  return isShare(x, n) ? { x: x ?? 0, n: n ?? 0 } : null;
}

export function bySexAt({ women, men }: SexColumns, at: number): BySex | null {
  const [w, m] = [countsOf(women[at]), countsOf(men[at])];
  return w && m && { w, m };
}
