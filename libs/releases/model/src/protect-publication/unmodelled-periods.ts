import { type Coordinate, parseCoordinate } from '@teilziel/statistics';
import { codeOfStored } from '../stored-period';
import type { Decision } from './decisions';
import { isDecomposable, maximal } from './decomposable';
import { hidBefore } from './former-states';
import { withheldPeriod } from './hidden-cells';
import { type Decided, idsOf, labelsOf, type LinkedTables } from './linked-tables';
import { numberId, type PeriodTable } from './period-table';
import { countsOf } from './printed-counts';
import type { PreparedIndicator } from './prepared-indicator';
import type { HiddenPeriod } from './publication.types';
import { type ShownBefore, type Vintage, vintagesOf } from './shown-before';

const PARTS = ['numerator', 'denominator'] as const;
export const NO_DECISION = { own: null, implied: null, withholdTotal: false, reason: null };

interface UnmodelledFacts {
  readonly prepared: PreparedIndicator;
  readonly at: number;
  readonly decision: Decision | null;
  readonly shown: ShownBefore;
  /** Numbers that are hidden elsewhere in the release, by id. */
  readonly hidden: ReadonlySet<string>;
}

/** What is hidden of the numbers an indicator may print in a period: only under the same name it can be the same number. */
export function hiddenNumbers(
  decided: readonly Decided[],
  patterns: ReadonlyMap<PeriodTable, { readonly hidden: ReadonlySet<string> }>,
  telling: ReadonlySet<string>,
): (prepared: PreparedIndicator, at: number) => ReadonlySet<string> {
  const labels = new Map(decided.map(({ prepared }) => [prepared.indicator.code, labelsOf(prepared)]));
  const byName = new Map<string, Set<string>>();
  for (const [{ code, stored }, { hidden }] of patterns) {
    for (const label of labels.get(code) ?? []) {
      const key = `${label}|${stored}`;
      byName.set(key, new Set([...(byName.get(key) ?? []), ...hidden]));
    }
  }
  return ({ indicator, table }, at) => {
    const found = labels.get(indicator.code)?.map((label) => byName.get(`${label}|${table.periods[at] ?? 0}`)) ?? [];
    return new Set([...telling, ...found.flatMap((hidden) => [...(hidden ?? [])])]);
  };
}

/** A table nobody can look at cell by cell: it must not print a number that is hidden in another one either. */
export function unmodelledPeriod({ prepared, at, decision, shown, hidden }: UnmodelledFacts): HiddenPeriod | null {
  const told = (hidden.size === 0 ? [] : PARTS).flatMap((part) => {
    const idOf = numberId(prepared, at, part);
    return [...countsOf(prepared, prepared.table, at, part)].flatMap(([coordinate, value]) =>
      hidden.has(idOf(coordinate, value)) ? [coordinate] : [],
    );
  });
  const isAgain = hidBefore(shown, prepared, prepared.table.periods[at] ?? 0);
  if (told.length === 0 && !isAgain) return decision === null ? null : withheldPeriod(prepared, at, decision);
  const sterner = { ...(decision ?? NO_DECISION), withholdBreakdown: true };
  return withheldPeriod(prepared, at, { ...sterner, withholdTotal: sterner.withholdTotal || told.includes('') });
}

/**
 * Numbers of breakdowns that are withheld as a whole, whose total is another one than earlier releases showed beside the
 * breakdown: whoever guesses rightly what was not revised subtracts.
 */
export function subtractable(decided: readonly Decided[], linked: LinkedTables, shown: ShownBefore): Set<string> {
  const ids = new Set<string>();
  if (shown.series.size === 0) return ids;
  for (const { prepared, decisions } of decided) {
    decisions.forEach((decision, at) => {
      const stored = prepared.table.periods[at] ?? 0;
      if (decision === null && !hidBefore(shown, prepared, stored)) return;
      if (linked.table(prepared.indicator.code, stored) !== null || !isTotalTelling(prepared, at, shown)) return;
      for (const part of PARTS) {
        const idOf = numberId(prepared, at, part);
        for (const [coordinate, value] of countsOf(prepared, prepared.table, at, part))
          ids.add(idOf(coordinate, value));
      }
    });
  }
  return ids;
}

/**
 * Whether an earlier release hid something of a table whose parts hang together by a base nobody knows, and something was
 * revised since: what was hidden then cannot be followed cell by cell any more.
 */
export function beyondFormer(shown: ShownBefore): (prepared: PreparedIndicator, stored: number) => boolean {
  return (prepared, stored) => {
    const { indicator, table } = prepared;
    if (!hidBefore(shown, prepared, stored)) return false;
    const period = codeOfStored(stored, table.frequency);
    const at = table.periods.indexOf(stored);
    return PARTS.some((part) => {
      const vintages = vintagesOf(shown, { code: indicator.code, period, part }, false);
      return vintages.some(isCircular) && isRevised(vintages, countsOf(prepared, table, at, part));
    });
  };
}

function isCircular(vintage: Vintage): boolean {
  if ([...vintage.values()].every(({ isShown }) => isShown)) return false;
  const sets = [...vintage.keys()].map((coordinate) => new Set(Object.keys(parseCoordinate(coordinate))));
  return !isDecomposable(maximal(sets).map((set) => [...set]));
}

function isRevised(vintages: readonly Vintage[], today: ReadonlyMap<Coordinate, number>): boolean {
  const found = new Map(today);
  return vintages.some((vintage) =>
    [...vintage].some(([coordinate, { count }]) => {
      if (count === null) return false;
      const other = found.get(coordinate);
      if (other === undefined) found.set(coordinate, count);
      return other !== undefined && other !== count;
    }),
  );
}

export function printsAny(tables: readonly PeriodTable[], ids: ReadonlySet<string>): boolean {
  return ids.size > 0 && tables.some((table) => [...idsOf(table)].some((id) => ids.has(id)));
}

/** For the council, or for those who read only what is public. */
function isTotalTelling(prepared: PreparedIndicator, at: number, shown: ShownBefore): boolean {
  const { indicator, table } = prepared;
  const period = codeOfStored(table.periods[at] ?? 0, table.frequency);
  return [false, true].some((all) =>
    PARTS.some((part) => {
      const count = countsOf(prepared, table, at, part).get('');
      const vintages = vintagesOf(shown, { code: indicator.code, period, part }, all);
      return count !== undefined && vintages.some(showsBreakdown) && !vintages.some((one) => shows(one, '', count));
    }),
  );
}

function showsBreakdown(vintage: Vintage): boolean {
  return [...vintage].some(([coordinate, { isShown }]) => coordinate !== '' && isShown);
}

function shows(vintage: Vintage, coordinate: Coordinate, count: number): boolean {
  const then = vintage.get(coordinate);
  return then?.isShown === true && then.count === count;
}
