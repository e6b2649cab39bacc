import type { Withholding } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import { codeOfStored } from '../stored-period';
import type { CountTable, CountTables } from './count-table';
import { otherForm, smallCells, withOtherForm } from './other-form';
import type { PreparedIndicator } from './prepared-indicator';
import { countsOf } from './printed-counts';

/** The counts of one indicator in one period, ready to be protected cell by cell. */
export interface PeriodTable {
  readonly code: string;
  readonly stored: number;
  readonly numerators: CountTable;
  /** Null: no bases, or one base for all, which nobody can subtract anything from. */
  readonly denominators: CountTable | null;
  /** The base of a cell where it is shown, whether or not bases add up. */
  readonly bases: ReadonlyMap<Coordinate, number>;
  /** False: more cases than persons occur (places for children …), so the base bounds nothing. */
  readonly bounded: boolean;
  readonly primaryNumerators: ReadonlySet<Coordinate>;
  readonly primaryDenominators: ReadonlySet<Coordinate>;
  readonly primaryComplements: ReadonlySet<Coordinate>;
  /** What others have published of a cell: no less can be in it. */
  readonly least: ReadonlyMap<Coordinate, number>;
  readonly leastBases: ReadonlyMap<Coordinate, number>;
  /** Minimum count of a cell; D and N have one of their own. */
  readonly thresholdAt: (coordinate: Coordinate) => number;
  /** Identity of a count over all tables: the same number under the same name is one unknown. */
  readonly numeratorId: (coordinate: Coordinate, value: number) => string;
  readonly denominatorId: (coordinate: Coordinate, value: number) => string;
  /** Of another Kommune: the release shows nothing of it. */
  readonly isForeign?: boolean;
}

export interface PeriodFacts {
  readonly prepared: PreparedIndicator;
  readonly at: number;
  /** The primary rules on what is printed and on what members leave over. */
  readonly own: Withholding | null;
  readonly implied: Withholding | null;
}

/** Nothing was found too small, but the table does not allow to look; or its source keeps a cell secret. */
const UNCHECKED = ['no-counts', 'overlap', 'no-margin', 'secret-in-source'];
const DIVERS_THRESHOLD = 10;
const NOISE = 1e-6;

/** Null: only the whole breakdown can be withheld. */
export function periodTable(facts: PeriodFacts, countTables: CountTables): PeriodTable | null {
  const { prepared, at, own, implied } = facts;
  const hits = [...(own?.hits ?? []), ...(implied?.hits ?? [])];
  if (hits.some(({ rule }) => UNCHECKED.includes(rule))) return null;
  const { indicator, policy, table } = prepared;
  const numeratorCounts = countsOf(prepared, table, at, 'numerator');
  const allBases = countsOf(prepared, table, at, 'denominator');
  if (![...numeratorCounts.values(), ...allBases.values()].every((count) => Number.isInteger(count))) return null;
  const primary = (rules: readonly string[]): ReadonlySet<Coordinate> =>
    new Set(hits.filter(({ rule }) => rules.includes(rule)).map(({ coordinate }) => coordinate));
  const primaryNumerators = primary(['small-count', 'small-complement', 'small-denominator', 'group-disclosure']);
  const ownNumerators = countTables.of(numeratorCounts, primaryNumerators);
  if (ownNumerators === null) return null;
  const isSharedBase = allBases.size > 1 && new Set(allBases.values()).size === 1;
  const smallBases = primary(['small-denominator']);
  const ownBases = allBases.size === 0 || isSharedBase ? null : countTables.of(allBases, smallBases);
  if (allBases.size > 0 && !isSharedBase && ownBases === null) return null;
  const other = otherForm(prepared, at);
  const numerators = withOtherForm(ownNumerators, other.numerators);
  const denominators = ownBases && withOtherForm(ownBases, other.denominators);
  const bases = new Map(denominators?.cells.map(({ coordinate, value }) => [coordinate, value]) ?? allBases);
  if (isSharedBase)
    for (const { coordinate } of numerators.cells) bases.set(coordinate, [...allBases.values()][0] ?? 0);
  const bounded = numerators.cells.every(({ coordinate, value }) => value <= (bases.get(coordinate) ?? value) + NOISE);
  const sexes = new Set([...numeratorCounts.keys()].map((coordinate) => countTables.sexOf(coordinate)));
  const besideBoth = sexes.has('F') && sexes.has('M');
  const thresholdAt = (coordinate: Coordinate): number => {
    const sex = countTables.sexOf(coordinate);
    const isDivers = sex === 'D' || sex === 'N' || sex === 'DN' || (sex === '_REST' && besideBoth);
    return isDivers ? Math.max(policy.threshold, DIVERS_THRESHOLD) : policy.threshold;
  };
  const leastBases = leastOf(prepared, at, 'denominator');
  const small = smallCells(other, thresholdAt);
  return {
    ...{ code: indicator.code, stored: table.periods[at] ?? 0, numerators, denominators, bases, bounded },
    primaryNumerators: new Set([...primaryNumerators, ...small.numerators]),
    primaryDenominators: new Set(
      [...smallBases, ...small.denominators].filter((coordinate) => {
        const base = (bases.get(coordinate) ?? 0) - (leastBases.get(coordinate) ?? 0);
        return base > NOISE && base < thresholdAt(coordinate) - NOISE;
      }),
    ),
    primaryComplements: new Set([...primary(['small-complement']), ...small.complements]),
    least: leastOf(prepared, at, 'numerator'),
    leastBases,
    thresholdAt,
    numeratorId: numberId(prepared, at, 'numerator'),
    denominatorId: numberId(prepared, at, 'denominator'),
  };
}

/** The same number under the same name in the same period is the same number, whichever indicator prints it. */
export function numberId(
  { indicator, table }: PreparedIndicator,
  at: number,
  part: 'numerator' | 'denominator',
): (coordinate: Coordinate, value: number) => string {
  const period = codeOfStored(table.periods[at] ?? 0, table.frequency);
  const label = part === 'numerator' ? indicator.numeratorLabel : indicator.denominatorLabel;
  const name = label === null ? `${indicator.code} ${part}` : `„${label}“`;
  // Asked for again and again while a problem is built: one text for one number.
  const ids = new Map<Coordinate, { readonly value: number; readonly id: string }>();
  return (coordinate, value) => {
    const found = ids.get(coordinate);
    if (found?.value === value) return found.id;
    const id = `${name} | ${period} | ${coordinate} | ${value}`;
    ids.set(coordinate, { value, id });
    return id;
  };
}

function leastOf(
  { policy, table, implied }: PreparedIndicator,
  at: number,
  part: 'numerator' | 'denominator',
): ReadonlyMap<Coordinate, number> {
  if (implied === null) return new Map();
  const place = implied.periods.indexOf(table.periods[at] ?? -1);
  const all = countsOf({ policy }, table, at, part);
  const rest = countsOf({ policy }, implied, place, part);
  return new Map([...rest].map(([coordinate, count]) => [coordinate, Math.max(0, (all.get(coordinate) ?? 0) - count)]));
}
