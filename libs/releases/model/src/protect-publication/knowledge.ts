import { codeOfStored } from '../stored-period';
import { type Decided, labelsOf } from './linked-tables';
import { numberId, type PeriodTable } from './period-table';
import { countsOf } from './printed-counts';
import type { PreparedIndicator } from './prepared-indicator';
import type { Known } from './known.types';
import { seenBy, type ShownBefore, vintagesOf } from './shown-before';

/** What readers know beside the release itself. */
export interface Knowledge {
  /** What every reader knows. */
  readonly ofAll: Known;
  /** What some readers know: also what only the council has seen. */
  readonly ofSome: Known;
  /** A cell that must be hidden from some readers is known to others: then the release has two kinds of attackers. */
  readonly isDivided: (tables: readonly PeriodTable[]) => boolean;
  /**
   * Counts or bases of shares were shown with other values before, and what was left of them cannot be looked at cell by
   * cell: one base for all, more cases than persons, too many earlier states.
   */
  readonly hasRevisedShares: (tables: readonly PeriodTable[]) => boolean;
}

/** Three cells each. */
const MOST_FORMER_SHARES = 150;

export function isProtected({ policy }: Pick<PreparedIndicator, 'policy'>): boolean {
  return policy.aboutPersons && !policy.alreadyPublished;
}

export function knowledgeOf(decided: readonly Decided[], shown: ShownBefore): Knowledge {
  const open = publishedElsewhere(decided);
  const frequencies = new Map(decided.map(({ prepared }) => [prepared.indicator.code, prepared.table.frequency]));
  const seen = (
    { code, stored, numeratorId, denominatorId }: PeriodTable,
    part: 'numerator' | 'denominator',
    coordinate: string,
    value: number,
  ): 'all' | 'some' | null => {
    if (open.has((part === 'numerator' ? numeratorId : denominatorId)(coordinate, value))) return 'all';
    const period = codeOfStored(stored, frequencies.get(code) ?? 'A');
    return seenBy(shown, { code, period, coordinate, part }, value);
  };
  const known = (isKnown: (by: 'all' | 'some' | null) => boolean): Known => ({
    complement: ({ code, stored }, coordinate, value) => {
      const at = { code, period: codeOfStored(stored, frequencies.get(code) ?? 'A') };
      const counts = vintagesOf(shown, { ...at, part: 'numerator' }, !isKnown('some'));
      const bases = vintagesOf(shown, { ...at, part: 'denominator' }, !isKnown('some'));
      return counts.some((vintage, place) => {
        const [count, base] = [vintage.get(coordinate), bases[place]?.get(coordinate)];
        if (count?.isShown !== true || base?.isShown !== true) return false;
        return (base.count ?? 0) - (count.count ?? 0) === value;
      });
    },
    vintages: ({ code, stored }, part) =>
      vintagesOf(shown, { code, period: codeOfStored(stored, frequencies.get(code) ?? 'A'), part }, !isKnown('some')),
    numerator: (table, coordinate, value) => isKnown(seen(table, 'numerator', coordinate, value)),
    denominator: (table, coordinate, value) => isKnown(seen(table, 'denominator', coordinate, value)),
  });
  return {
    ofAll: known((by) => by === 'all'),
    ofSome: known((by) => by !== null),
    hasRevisedShares: (tables) =>
      shown.series.size > 0 &&
      tables.some(({ code, stored, bases, numerators, denominators, bounded }) => {
        const period = codeOfStored(stored, frequencies.get(code) ?? 'A');
        const counts = new Map(numerators.cells.map(({ coordinate, value }) => [coordinate, value]));
        const isRevised = (part: 'numerator' | 'denominator', now: ReadonlyMap<string, number>): boolean =>
          vintagesOf(shown, { code, period, part }, false).some((vintage) =>
            [...vintage].some(([cell, { count }]) => count !== null && now.has(cell) && now.get(cell) !== count),
          );
        const states = vintagesOf(shown, { code, period, part: 'numerator' }, false).length;
        if (denominators !== null && bounded && states * bases.size <= MOST_FORMER_SHARES) return false;
        return bases.size > 0 && (isRevised('numerator', counts) || isRevised('denominator', bases));
      }),
    isDivided: (tables) =>
      tables.some(
        (table) =>
          table.numerators.cells.some(
            ({ coordinate, value }) =>
              table.primaryNumerators.has(coordinate) && seen(table, 'numerator', coordinate, value) === 'some',
          ) ||
          table.denominators?.cells.some(
            ({ coordinate, value }) =>
              table.primaryDenominators.has(coordinate) && seen(table, 'denominator', coordinate, value) === 'some',
          ) === true,
      ),
  };
}

/** The same numbers under the same names, which an office has published or which tell nothing of persons. */
function publishedElsewhere(decided: readonly Decided[]): ReadonlySet<string> {
  const open = new Set<string>();
  const labels = new Set(
    decided.filter(({ prepared }) => isProtected(prepared)).flatMap(({ prepared }) => labelsOf(prepared)),
  );
  for (const { prepared } of decided) {
    if (isProtected(prepared) || !labelsOf(prepared).some((label) => labels.has(label))) continue;
    prepared.table.periods.forEach((_, at) => {
      for (const part of ['numerator', 'denominator'] as const) {
        for (const [coordinate, value] of countsOf(prepared, prepared.table, at, part)) {
          open.add(numberId(prepared, at, part)(coordinate, value));
        }
      }
    });
  }
  return open;
}
