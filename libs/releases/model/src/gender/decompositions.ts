import { kitagawa, roundHalfAwayFromZero } from '@teilziel/statistics';
import type { BySex, Counts, GroupRates } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';
import type { GapDecompositionBlock } from './gender.types';
import { bySexAt, crossedParts, sexColumns } from './sex-columns';

const POINTS = 100;
/** As the bounds of a gap: what comes out of many divisions must be the same everywhere. */
const DIGITS = 6;

const points = (share: number): number => roundHalfAwayFromZero(POINTS * share, DIGITS);
const dimensionOf = (part: string): string => part.slice(0, part.indexOf('='));

interface Group {
  readonly part: string;
  readonly counts: BySex;
}

/** All parts of a breakdown as they are shown; null where one is withheld or has nobody of a sex: then it has no rate. */
function groupsAt(table: SeriesTable, parts: readonly string[], at: number): readonly Group[] | null {
  const groups = parts.flatMap((part) => {
    const columns = sexColumns(table, part);
    const counts = columns && bySexAt(columns, at);
    return counts && counts.w.n > 0 && counts.m.n > 0 ? [{ part, counts }] : [];
  });
  return groups.length === parts.length && groups.length > 1 ? groups : null;
}

/** Only parts that are the whole can be what the whole consists of. */
function isWhole(groups: readonly Group[], whole: BySex): boolean {
  const sum = (of: (counts: BySex) => number): number => groups.reduce((all, { counts }) => all + of(counts), 0);
  return (
    sum(({ w }) => w.n) === whole.w.n &&
    sum(({ m }) => m.n) === whole.m.n &&
    sum(({ w }) => w.x) === whole.w.x &&
    sum(({ m }) => m.x) === whole.m.x
  );
}

function ratesOf(groups: readonly Group[], of: (counts: BySex) => Counts): GroupRates {
  return Object.fromEntries(
    groups.map(({ part, counts }) => [part, { n: of(counts).n, rate: of(counts).x / of(counts).n }]),
  );
}

/**
 * The secured gap taken apart by each other breakdown (Kitagawa 1955): what falls to different rates within the parts, and
 * what to women and men being spread differently over them. Arithmetic, no cause.
 */
export function decompositionsOf(table: SeriesTable, whole: BySex, at: number): readonly GapDecompositionBlock[] {
  const all = crossedParts(table);
  const dimensions = [...new Set(all.map(dimensionOf))];
  return dimensions.flatMap((dimension) => {
    const parts = all.filter((part) => dimensionOf(part) === dimension);
    const groups = groupsAt(table, parts, at);
    if (groups === null || !isWhole(groups, whole)) return [];
    const men = ratesOf(groups, ({ m }) => m);
    const women = ratesOf(groups, ({ w }) => w);
    const found = kitagawa(men, women);
    return [
      {
        dimension,
        rates: points(found.rateEffect),
        structure: points(found.compositionEffect),
        groups: groups.map(({ part, counts }) => ({
          part,
          shareOfWomen: counts.w.n / whole.w.n,
          shareOfMen: counts.m.n / whole.m.n,
          rates: points(found.contributions[part] ?? 0),
          structure: points(found.compositionContributions[part] ?? 0),
        })),
      },
    ];
  });
}
