import { withholdFirstForm } from '@teilziel/disclosure';
import { statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { IndicatorInput } from './compile-input';
import type { SeriesTable } from './series-table';

export interface ProtectedSeries {
  readonly table: SeriesTable;
  /** Stored periods whose breakdown, or breakdown and total, may not be shown. */
  readonly withheld: readonly number[];
  readonly withheldTotals: readonly number[];
  readonly note: string | null;
}

/** Looks the same for every reason: whoever reads it must not learn which cell was the small one (METHODS 5). */
const SECRET: Observation = { numerator: null, denominator: null, value: null, status: 'Q' };

/** The indicator may ask for a higher threshold than the Kommune, never for a lower one. */
function thresholdOf(indicator: IndicatorInput, kommuneThreshold: number): number {
  return Math.max(indicator.disclosureThreshold ?? 0, kommuneThreshold);
}

export function protectSeries(
  indicator: IndicatorInput,
  table: SeriesTable,
  kommuneThreshold: number,
): ProtectedSeries {
  const policy = {
    threshold: thresholdOf(indicator, kommuneThreshold),
    sensitive: indicator.sensitive,
    alreadyPublished: indicator.source.alreadyPublished,
    aboutPersons: indicator.aboutPersons,
    valuesAreCounts: valuesAreCounts(indicator),
  };
  const decisions = table.periods.map((_, at) => withholdFirstForm(cellsAt(table, at), policy));
  const columns = table.cells.map((cell, c) =>
    (table.columns[c] ?? []).map((observation, at) => {
      const decision = decisions[at];
      const secret = cell === '' ? decision?.withholdTotal : decision?.withholdBreakdown;
      return secret && isShown(observation) ? SECRET : observation;
    }),
  );
  const hidden = { ...table, columns };
  const withheld = table.periods.filter((_, at) => hasSecret(hidden, at));
  const withheldTotals = table.periods.filter((_, at) => decisions[at]?.withholdTotal && hasSecret(hidden, at));
  const reasons = decisions.flatMap((decision, at) =>
    decision.reason !== null && hasSecret(hidden, at) ? [decision.reason] : [],
  );
  return { table: hidden, withheld, withheldTotals, note: noteOf(reasons) };
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
