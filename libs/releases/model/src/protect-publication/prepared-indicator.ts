import type { DisclosurePolicy } from '@teilziel/disclosure';
import { roundHalfAwayFromZero, statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { CompileInput, IndicatorInput } from '../compile-input';
import { seriesTableOf } from '../series-table';
import type { SeriesTable } from '../series-table';
import { unpublishedRest, verbundSum } from '../verbund-sum';

/** What one indicator would show if nothing were secret. */
export interface PreparedIndicator {
  readonly indicator: IndicatorInput;
  readonly policy: DisclosurePolicy;
  readonly table: SeriesTable;
  /** What follows from the table and what offices have published of the members: protected as if it were shown. */
  readonly implied: SeriesTable | null;
  /** With "divers" and "ohne Angabe" apart; absent where the table was not merged. */
  readonly unmerged?: SeriesTable;
  /** Both apart or both merged, other than the table has them: known to readers, so part of the system. */
  readonly otherForm?: SeriesTable;
}

/** Health, discrimination, asylum … (METHODS 2.1). */
const SENSITIVE_THRESHOLD = 10;

export function prepareIndicators({ indicators, kommune }: CompileInput): readonly PreparedIndicator[] {
  return [...indicators]
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map((indicator) => prepared(indicator, kommune));
}

function prepared(indicator: IndicatorInput, kommune: CompileInput['kommune']): PreparedIndicator {
  const policy = policyOf(indicator, kommune.disclosureThreshold);
  if (!indicator.fromMembers) {
    return {
      indicator,
      policy,
      table: bluntTable(indicator, seriesTableOf(indicator, indicator.figures)),
      implied: null,
    };
  }
  const rest = unpublishedRest(indicator, kommune.members);
  return {
    indicator,
    policy,
    table: bluntTable(indicator, seriesTableOf(indicator, verbundSum(indicator, kommune.members))),
    implied: rest && seriesTableOf(indicator, rest),
  };
}

/** The indicator may ask for a higher threshold than the Kommune, never for a lower one. */
export function policyOf(indicator: IndicatorInput, kommuneThreshold: number): DisclosurePolicy {
  const { sensitive } = indicator;
  return {
    threshold: Math.max(indicator.disclosureThreshold ?? 0, kommuneThreshold, sensitive ? SENSITIVE_THRESHOLD : 0),
    sensitive,
    alreadyPublished: indicator.source.alreadyPublished,
    aboutPersons: indicator.aboutPersons,
    valuesAreCounts: valuesAreCounts(indicator),
  };
}

/** A whole number that may be added up is a count, whichever column it was entered in. */
function valuesAreCounts({ decimals, factor, aggregation }: IndicatorInput): boolean {
  const additive = aggregation === 'stock' || aggregation === 'average-stock' || aggregation === 'flow';
  return decimals === 0 && factor === 1 && additive;
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

/** An absence keeps its own reason; there is nothing in it to protect. */
export function isShown({ numerator, denominator, value, status }: Observation): boolean {
  return statusHasValue(status) || numerator !== null || denominator !== null || value !== null;
}

export function cellsAt(table: SeriesTable, at: number): (Observation & { readonly coordinate: string })[] {
  return table.cells.flatMap((coordinate, c) => {
    const observation = table.columns[c]?.[at];
    return observation ? [{ coordinate, ...observation }] : [];
  });
}
