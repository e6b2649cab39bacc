import type { ProtectionCell } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import { codeOfStored } from '../stored-period';
import { type CountCell, type CountTable, CountTables } from './count-table';
import type { Known } from './known.types';
import type { PeriodTable } from './period-table';
import type { FormerComplement, FormerCount, FormerCounts } from './problem-builder';
import type { PreparedIndicator } from './prepared-indicator';
import type { ShownBefore, Vintage, VintageCount } from './shown-before';

type Part = 'numerator' | 'denominator';
type Share = readonly [FormerCount, FormerCount, FormerComplement];

/** What a count was before a revision is as secret as what it is now: 0 < n < k, unless some release showed it. */
export function formerCounts(table: PeriodTable, part: Part, known: Known): FormerCounts {
  const today = new Set((part === 'numerator' ? table.numerators : table.denominators)?.cells.map(coordinateOf));
  return {
    vintages: known.vintages(table, part).map((counts) => ({ counts, sums: formerSums(counts, today) })),
    secretWidth: (coordinate, count) => secretWidth(table, coordinate, count, known[part]),
  };
}

/** What some earlier release hid, whatever it held then: readers find the same cells hidden where that costs nothing. */
export function hiddenBefore(
  table: PeriodTable,
  part: Part,
  known: Known,
): (coordinate: Coordinate) => Pick<ProtectionCell, 'hiddenBefore'> {
  const hidden = new Set(
    known
      .vintages(table, part)
      .flatMap((vintage) => [...vintage].flatMap(([cell, { isShown }]) => (isShown ? [] : cell))),
  );
  return (coordinate) => (hidden.has(coordinate) ? { hiddenBefore: true } : {});
}

/** A breakdown that is no longer printed still adds up to what is. */
function formerSums(counts: Vintage, today: ReadonlySet<Coordinate>): CountTable['sums'] {
  if ([...counts.keys()].every((coordinate) => today.has(coordinate))) return [];
  const recorded = new Map(
    [...counts].flatMap(([coordinate, { count }]) => (count === null ? [] : [[coordinate, count]])),
  );
  return new CountTables().of(recorded, new Set())?.sums ?? [];
}

function coordinateOf({ coordinate }: CountCell): Coordinate {
  return coordinate;
}

/** Counts and bases of earlier states, where one of them was revised: what was left of a base then is a secret of its own. */
export function formerShares(table: PeriodTable, known: Known): readonly Share[] {
  const { bases } = table;
  if (bases.size === 0) return [];
  const allBases = known.vintages(table, 'denominator');
  const today = new Map(table.numerators.cells.map(({ coordinate, value }) => [coordinate, value]));
  return known.vintages(table, 'numerator').flatMap((counts, place) =>
    [...counts].flatMap(([coordinate, count]): readonly Share[] => {
      const base = allBases[place]?.get(coordinate);
      const now = { numerator: today.get(coordinate) ?? null, denominator: bases.get(coordinate) ?? null };
      if (!isRecorded(count) || base === undefined || !isRecorded(base) || base.count < count.count) return [];
      if (count.count === now.numerator && base.count === now.denominator) return [];
      const ids = {
        numerator: table.numeratorId(coordinate, now.numerator ?? 0),
        denominator: table.denominatorId(coordinate, now.denominator ?? 0),
      };
      const of = (part: Part, { isShown, count: figure }: Recorded): FormerCount => ({
        ...{ isShown, count: figure, now: now[part], id: ids[part] },
        secretWidth: (value) => secretWidth(table, coordinate, value, known[part]),
      });
      const left: FormerComplement = {
        id: `${ids.denominator} − ${ids.numerator}`,
        now: now.numerator === null || now.denominator === null ? null : now.denominator - now.numerator,
        secretWidth: (value) => secretWidth(table, coordinate, value, known.complement),
      };
      return [[of('numerator', count), of('denominator', base), left]];
    }),
  );
}

/** Every figure that an earlier release showed and that was revised since, by the id of today's. */
export function* shownAndRevised(table: PeriodTable, known: Known): Generator<readonly [string, number]> {
  for (const part of ['numerator', 'denominator'] as const) {
    const today = new Map(
      (part === 'numerator' ? table.numerators : table.denominators)?.cells.map((cell) => [
        cell.coordinate,
        cell.value,
      ]),
    );
    const idOf = part === 'numerator' ? table.numeratorId : table.denominatorId;
    for (const vintage of known.vintages(table, part)) {
      for (const [coordinate, { isShown, count }] of vintage) {
        const now = today.get(coordinate);
        if (isShown && count !== null && count !== now) yield [idOf(coordinate, now ?? 0), count];
      }
    }
  }
}

/** Whether a table bears on what earlier releases hid and what was revised since. */
export function hasFormerSecret(table: PeriodTable, known: Known): boolean {
  const isSecretThen = (part: Part, cells: ReadonlyMap<Coordinate, number>): boolean =>
    known.vintages(table, part).some((vintage) =>
      [...vintage].some(([coordinate, { isShown, count }]) => {
        if (isShown || count === null || cells.get(coordinate) === count) return false;
        return secretWidth(table, coordinate, count, known[part]) !== null;
      }),
    );
  const counts = new Map(table.numerators.cells.map(({ coordinate, value }) => [coordinate, value]));
  return (
    isSecretThen('numerator', counts) ||
    isSecretThen('denominator', table.bases) ||
    formerShares(table, known).some(([count, base, left]) => {
      const value = base.count - count.count;
      return !(count.isShown && base.isShown) && value !== left.now && left.secretWidth(value) !== null;
    })
  );
}

type Recorded = VintageCount & { readonly count: number };

function isRecorded(one: VintageCount): one is Recorded {
  return one.count !== null;
}

/** What others showed of themselves is theirs to protect. */
function secretWidth(
  table: PeriodTable,
  coordinate: Coordinate,
  count: number,
  isKnown: Known['numerator'],
): number | null {
  const width = table.thresholdAt(coordinate);
  const isSmall = table.isForeign !== true && count > 0 && count < width;
  return isSmall && !isKnown(table, coordinate, count) ? width : null;
}

/** Whether an earlier release hid anything of a table in a period. */
export function hidBefore({ series }: ShownBefore, { indicator, table }: PreparedIndicator, stored: number): boolean {
  const shown = series.get(indicator.code) ?? [];
  if (shown.length === 0) return false;
  const period = codeOfStored(stored, table.frequency);
  return shown.some(({ block: { periods, status } }) => {
    const at = periods.indexOf(period);
    return at >= 0 && status.some((letters) => letters[at] === 'Q');
  });
}
