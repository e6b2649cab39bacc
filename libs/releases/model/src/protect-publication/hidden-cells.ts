import type { DisclosureRule, Interval } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import type { Decision } from './decisions';
import type { PeriodTable } from './period-table';
import { countsOf } from './printed-counts';
import { cellsAt, isShown, type PreparedIndicator } from './prepared-indicator';
import type { HiddenCell, HiddenPeriod } from './publication.types';

interface CellwiseFacts {
  readonly prepared: PreparedIndicator;
  readonly at: number;
  readonly table: PeriodTable;
  readonly decision: Decision | null;
  readonly pattern: {
    readonly hidden: ReadonlySet<string>;
    readonly intervals: ReadonlyMap<string, Interval>;
    readonly wholeTables: boolean;
  };
}

/** A cell is shown whole or not at all: a hidden count takes its base and its rate along, a hidden base its count. */
export function hiddenPeriodOf({ prepared, at, table, decision, pattern }: CellwiseFacts): HiddenPeriod | null {
  const numerators = countsOf(prepared, prepared.table, at, 'numerator');
  const denominators = countsOf(prepared, prepared.table, at, 'denominator');
  const rules = rulesOf(decision);
  const cells = new Map<Coordinate, HiddenCell>();
  for (const cell of cellsAt(prepared.table, at)) {
    const { coordinate } = cell;
    const count = numerators.get(coordinate);
    const base = denominators.get(coordinate);
    const id = count === undefined ? '' : table.numeratorId(coordinate, count);
    const isHidden =
      pattern.hidden.has(id) || (base !== undefined && pattern.hidden.has(table.denominatorId(coordinate, base)));
    const isUncounted = count === undefined && coordinate !== '' && pattern.wholeTables;
    if (!isShown(cell) || !(isHidden || isUncounted)) continue;
    const interval = pattern.intervals.get(id) ?? null;
    cells.set(coordinate, { ...kindOf(rules.get(coordinate)), interval });
  }
  if (cells.size === 0) return null;
  return { cellwise: !pattern.wholeTables, cells, reason: pattern.wholeTables ? (decision?.reason ?? null) : null };
}

/** First form: one hit withholds the whole breakdown. */
export function withheldPeriod(prepared: PreparedIndicator, at: number, decision: Decision): HiddenPeriod | null {
  const rules = rulesOf(decision);
  const cells = new Map<Coordinate, HiddenCell>();
  for (const cell of cellsAt(prepared.table, at)) {
    const { coordinate } = cell;
    const isHidden = coordinate === '' ? decision.withholdTotal : decision.withholdBreakdown;
    if (isHidden && isShown(cell)) cells.set(coordinate, { ...kindOf(rules.get(coordinate)), interval: null });
  }
  return cells.size === 0 ? null : { cellwise: false, cells, reason: decision.reason };
}

function rulesOf(decision: Decision | null): ReadonlyMap<Coordinate, readonly DisclosureRule[]> {
  const rules = new Map<Coordinate, DisclosureRule[]>();
  for (const { coordinate, rule } of [...(decision?.own?.hits ?? []), ...(decision?.implied?.hits ?? [])]) {
    rules.set(coordinate, [...new Set([...(rules.get(coordinate) ?? []), rule])]);
  }
  return rules;
}

function kindOf(rules: readonly DisclosureRule[] | undefined): Pick<HiddenCell, 'kind' | 'rules'> {
  return { kind: rules === undefined ? 'secondary' : 'primary', rules: rules ?? [] };
}
