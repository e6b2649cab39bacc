import type { Coordinate } from '@teilziel/statistics';
import type { CountTable } from './count-table';
import { apartCoordinates, mergedCoordinate } from './merge-divers';
import type { PreparedIndicator } from './prepared-indicator';
import { countsOf } from './printed-counts';

/** Counts of "divers" and "ohne Angabe" in the form that readers know from elsewhere, and this release does not print. */
export interface OtherForm {
  readonly numerators: ReadonlyMap<Coordinate, number>;
  readonly denominators: ReadonlyMap<Coordinate, number>;
}

export function otherForm(prepared: PreparedIndicator, at: number): OtherForm {
  const table = prepared.otherForm;
  if (table === undefined) return { numerators: new Map(), denominators: new Map() };
  const own = new Set(prepared.table.cells);
  const counts = (part: 'numerator' | 'denominator'): ReadonlyMap<Coordinate, number> =>
    new Map([...countsOf(prepared, table, at, part)].filter(([coordinate]) => !own.has(coordinate)));
  return { numerators: counts('numerator'), denominators: counts('denominator') };
}

/** The table with the cells of the other form and what ties both forms together: both apart are what is merged. */
export function withOtherForm(table: CountTable, others: ReadonlyMap<Coordinate, number>): CountTable {
  if (others.size === 0) return table;
  const values = new Map(table.cells.map(({ coordinate, value }) => [coordinate, value]));
  const all = new Map([...others, ...values]);
  const wholes = new Set([...all.keys()].flatMap((coordinate) => mergedCoordinate(coordinate) ?? []));
  const sums = [...wholes].flatMap((whole) => {
    const parts = (apartCoordinates(whole) ?? []).filter((part) => all.has(part));
    return all.has(whole) && parts.length > 0 ? [{ whole, parts }] : [];
  });
  const added = [...others].filter(([coordinate]) => !values.has(coordinate));
  return {
    cells: [...table.cells, ...added.map(([coordinate, value]) => ({ coordinate, value, isPrinted: false }))],
    sums: [...table.sums, ...sums],
  };
}

/** What the minimum count says of them: they are not printed, so the rules on printed cells do not look at them. */
export function smallCells(
  { numerators, denominators }: OtherForm,
  thresholdAt: (coordinate: Coordinate) => number,
): {
  readonly numerators: readonly Coordinate[];
  readonly denominators: readonly Coordinate[];
  readonly complements: readonly Coordinate[];
} {
  const isSmall = (coordinate: Coordinate, count: number | undefined): boolean =>
    count !== undefined && count > 0 && count < thresholdAt(coordinate);
  const isSmallBase = (coordinate: Coordinate): boolean => isSmall(coordinate, denominators.get(coordinate));
  const complements = [...numerators].flatMap(([coordinate, count]) =>
    isSmall(coordinate, (denominators.get(coordinate) ?? count) - count) ? [coordinate] : [],
  );
  return {
    numerators: [...numerators].flatMap(([coordinate, count]) =>
      isSmall(coordinate, count) || isSmallBase(coordinate) || complements.includes(coordinate) ? [coordinate] : [],
    ),
    denominators: [...denominators.keys()].filter(isSmallBase),
    complements,
  };
}
