import { withholdFirstForm } from '@teilziel/disclosure';
import type { DisclosurePolicy, Withholding } from '@teilziel/disclosure';
import { roundHalfAwayFromZero, statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { IndicatorInput } from './compile-input';
import type { SeriesTable } from './series-table';

export interface ProtectedSeries {
  readonly table: SeriesTable;
  /** Stored periods whose breakdown, or breakdown and total, may not be shown. */
  readonly withheld: readonly number[];
  readonly note: string | null;
}

/** Looks the same for every reason: whoever reads it must not learn which cell was the small one (METHODS 5). */
const SECRET: Observation = { numerator: null, denominator: null, value: null, status: 'Q' };

/** The indicator may ask for a higher threshold than the Kommune, never for a lower one. */
function thresholdOf(indicator: IndicatorInput, kommuneThreshold: number): number {
  return Math.max(indicator.disclosureThreshold ?? 0, kommuneThreshold);
}

export interface ToProtect {
  readonly table: SeriesTable;
  /** What follows from the table and what others have published: not shown, but protected as if it were. */
  readonly implied: SeriesTable | null;
}

export function protectSeries(indicator: IndicatorInput, given: ToProtect, kommuneThreshold: number): ProtectedSeries {
  const policy = policyOf(indicator, kommuneThreshold);
  const table = bluntTable(indicator, given.table);
  const implied = new Map<number, Withholding>();
  if (given.implied !== null) {
    const { periods } = given.implied;
    decisionsOn(given.implied, policy).forEach((decision, at) => implied.set(periods[at] ?? 0, decision));
  }
  const decisions = decisionsOn(table, policy).map((own, at) => sternerOf(own, implied.get(table.periods[at] ?? 0)));
  const columns = table.cells.map((cell, c) =>
    (table.columns[c] ?? []).map((observation, at) => {
      const decision = decisions[at];
      const secret = cell === '' ? decision?.withholdTotal : decision?.withholdBreakdown;
      return secret && isShown(observation) ? SECRET : observation;
    }),
  );
  const hidden = { ...table, columns };
  const withheld = table.periods.filter((_, at) => hasSecret(hidden, at));
  const reasons = decisions.flatMap((decision, at) =>
    decision.reason !== null && hasSecret(hidden, at) ? [decision.reason] : [],
  );
  return { table: hidden, withheld, note: noteOf(reasons) };
}

export function policyOf(indicator: IndicatorInput, kommuneThreshold: number): DisclosurePolicy {
  return {
    threshold: thresholdOf(indicator, kommuneThreshold),
    sensitive: indicator.sensitive,
    alreadyPublished: indicator.source.alreadyPublished,
    aboutPersons: indicator.aboutPersons,
    valuesAreCounts: valuesAreCounts(indicator),
  };
}

function decisionsOn(table: SeriesTable, policy: DisclosurePolicy): readonly Withholding[] {
  return withholdFirstForm(
    table.periods.map((_, at) => cellsAt(table, at)),
    policy,
  );
}

function sternerOf(own: Withholding, other: Withholding | undefined): Withholding {
  if (other === undefined || own.withholdTotal) return own;
  return other.withholdTotal || !own.withholdBreakdown ? other : own;
}

/**
 * A share that was typed in with all its digits tells the counts behind it: 15.384615 % is 2 of 13. About persons only the
 * digits of the indicator are published.
 */
function bluntTable(indicator: IndicatorInput, table: SeriesTable): SeriesTable {
  if (!indicator.aboutPersons || indicator.source.alreadyPublished) return table;
  const blunt = (observation: Observation): Observation => {
    const { numerator, value } = observation;
    if (numerator !== null || value === null) return observation;
    return { ...observation, value: roundHalfAwayFromZero(value, indicator.decimals) };
  };
  return { ...table, columns: table.columns.map((column) => column.map(blunt)) };
}

function hasSecret(table: SeriesTable, at: number): boolean {
  return table.columns.some((column) => column[at] === SECRET);
}

/** A whole number that may be added up is a count, whichever column it was entered in. */
function valuesAreCounts({ decimals, factor, aggregation }: IndicatorInput): boolean {
  const additive = aggregation === 'stock' || aggregation === 'average-stock' || aggregation === 'flow';
  return decimals === 0 && factor === 1 && additive;
}

/** An absence keeps its own reason; there is nothing in it to protect. */
function isShown(observation: Observation): boolean {
  const { numerator, denominator, value, status } = observation;
  return statusHasValue(status) || numerator !== null || denominator !== null || value !== null;
}

function cellsAt(table: SeriesTable, at: number): (Observation & { readonly coordinate: string })[] {
  return table.cells.flatMap((coordinate, c) => {
    const observation = table.columns[c]?.[at];
    return observation ? [{ coordinate, ...observation }] : [];
  });
}

/** "Die Aufteilung ist geheim, weil … (3 Zeiträume)." */
function noteOf(reasons: readonly string[]): string | null {
  const sentences = [...new Set(reasons)].sort().map((reason) => {
    const count = reasons.filter((other) => other === reason).length;
    return `${reason.replace(/\.$/, '')} (${count === 1 ? '1 Zeitraum' : `${count} Zeiträume`}).`;
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}
