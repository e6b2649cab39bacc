import { formatCoordinate, mergeStatus, parseCoordinate, rateOf, statusHasValue } from '@teilziel/statistics';
import type { Coordinate, Observation, ObsStatus } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';

/** "divers/ohne Angabe": one category for two that are small (METHODS 3.2). */
export const DIVERS_OR_UNKNOWN = 'DN';
export const MERGED_CODE = { code: DIVERS_OR_UNKNOWN, label: 'divers/ohne Angabe' };

/** The coordinate of the merged category; null for every cell that stays as it is. */
export function mergedCoordinate(coordinate: Coordinate): Coordinate | null {
  const codes = parseCoordinate(coordinate);
  return codes['sex'] === 'D' || codes['sex'] === 'N' ? formatCoordinate({ ...codes, sex: DIVERS_OR_UNKNOWN }) : null;
}

/** Its two parts; null for every other cell. */
export function apartCoordinates(coordinate: Coordinate): readonly [Coordinate, Coordinate] | null {
  const codes = parseCoordinate(coordinate);
  if (codes['sex'] !== DIVERS_OR_UNKNOWN) return null;
  return [formatCoordinate({ ...codes, sex: 'D' }), formatCoordinate({ ...codes, sex: 'N' })];
}

/** One column for "divers" and "ohne Angabe" in every crossing, through the whole series; totals stay. */
export function mergedTable(table: SeriesTable, factor: number): SeriesTable {
  const cells = [...new Set(table.cells.map((cell) => mergedCoordinate(cell) ?? cell))].sort();
  const columnOf = (cell: Coordinate): readonly Observation[] | undefined => table.columns[table.cells.indexOf(cell)];
  const shared = table.periods.map((_, at) => sharedBase(table, at));
  const columns = cells.map((cell) => {
    const parts = apartCoordinates(cell)?.flatMap((part) => [columnOf(part) ?? []]);
    if (parts === undefined) return columnOf(cell) ?? [];
    return table.periods.map((_, at) => {
      const found = parts.flatMap((part) => part[at] ?? []);
      return together(found, factor, shared[at] ?? null);
    });
  });
  return { ...table, cells, columns };
}

/** All cells are shares of one base: then bases do not add up. */
function sharedBase({ columns }: SeriesTable, at: number): number | null {
  const bases = columns.flatMap((column) => column[at]?.denominator ?? []);
  const [first] = bases;
  return bases.length > 1 && new Set(bases).size === 1 ? (first ?? null) : null;
}

const isFigure = ({ numerator, value, status }: Observation): boolean =>
  (statusHasValue(status) || numerator !== null) && (numerator !== null || value !== null);

/** Nothing recorded for one of both means that nobody is in it; any other absence of one is an absence of the sum. */
function together(parts: readonly Observation[], factor: number, shared: number | null): Observation {
  const absent =
    parts.find(({ status }) => status === 'Q') ?? parts.find((one) => !isFigure(one) && one.status !== 'O');
  const figures = parts.filter(isFigure);
  if (absent !== undefined || figures.length === 0) return nothing(absent?.status ?? 'O');
  const [only, other] = figures;
  if (only !== undefined && other === undefined) return only;
  const numerator = sumOf(figures.map((one) => one.numerator));
  const bases = sumOf(figures.map((one) => one.denominator));
  const denominator = bases === null ? null : (shared ?? bases);
  const plain = sumOf(figures.map((one) => one.numerator ?? one.value));
  const value = denominator === null || numerator === null ? plain : rateOf(numerator, denominator, factor);
  // A rate over nobody (M) beside one of somebody takes nothing from the sum.
  const worst = mergeStatus(figures.flatMap(({ status }) => (statusHasValue(status) ? [status] : [])));
  return { numerator, denominator, value, status: value === null ? 'M' : worst };
}

const nothing = (status: ObsStatus): Observation => ({ numerator: null, denominator: null, value: null, status });

function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.some((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
