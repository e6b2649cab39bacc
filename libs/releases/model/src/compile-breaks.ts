import type { Observation } from '@teilziel/statistics';
import type { SeriesBreak } from './blocks';
import type { IndicatorInput, MemberInput } from './compile-input';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';
import { membershipBreaks } from './verbund-members.rules';
import { codeOfStored, nextStored, yearOfStored } from './stored-period';
import type { StoredBreak } from './stored-period';

const BY_SOURCE = 'Die Quelle meldet hier einen Bruch in der Zeitreihe.';
const BY_DEFINITION = 'Die Definition hat sich geändert.';

/** Breaks the definitions name, and those only the figures carry (status B of the total). */
export function breaksOf(
  indicator: IndicatorInput,
  table: SeriesTable,
  members: readonly MemberInput[] = [],
): readonly StoredBreak[] {
  const versions = [...indicator.definitions].sort((a, b) => a.validFrom - b.validFrom);
  const named = versions
    .slice(1)
    .filter((version) => !version.comparable)
    .map((version) => ({ period: alignedTo(version.validFrom, table), reason: version.reason ?? BY_DEFINITION }));
  const known = new Set(named.map(({ period }) => period));
  const reported = totalColumn(table).flatMap((observation: Observation, at) => {
    const period = table.periods[at];
    const isNew = observation.status === 'B' && period !== undefined && at > 0 && !known.has(period);
    return isNew ? [{ period, reason: BY_SOURCE }] : [];
  });
  const taken = new Set([...known, ...reported.map(({ period }) => period)]);
  const joined = indicator.fromMembers ? membershipBreaks(members, table.periods, table.frequency) : [];
  return [...named, ...reported, ...joined.filter(({ period }) => !taken.has(period))].sort(
    (a, b) => a.period - b.period,
  );
}

/** A version may start inside a year of a yearly series: then the first period that ends at or after it is the new one. */
function alignedTo(validFrom: number, table: SeriesTable): number {
  return table.periods.find((period) => period >= validFrom) ?? nextStored(validFrom, table.frequency);
}

export function breakBlocks(breaks: readonly StoredBreak[], { frequency }: SeriesTable): readonly SeriesBreak[] {
  return breaks.map(({ period, reason }) => ({ period: codeOfStored(period, frequency), reason }));
}

/**
 * The first year that lies wholly behind a break. A year-end stock belongs to the new definition at once; a sum or mean
 * over a year that mixes both definitions is comparable with neither side, so it counts to the old one.
 */
export function breakYears(indicator: IndicatorInput, breaks: readonly StoredBreak[]): readonly number[] {
  const { frequency, aggregation } = indicator;
  const atYearEnd = aggregation === 'stock' || aggregation === 'rate-of-stocks';
  const quartersBefore = frequency === 'Q' ? 0 : frequency === 'S' ? 1 : null;
  return breaks.map(({ period }) => {
    const startsYear = quartersBefore === null || period % 4 === quartersBefore;
    return yearOfStored(period) + (atYearEnd || startsYear ? 0 : 1);
  });
}
