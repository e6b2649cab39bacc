import { parseCoordinate } from '@teilziel/statistics';
import type { CompileInput, IdentityInput } from '../compile-input';
import type { SeriesTable } from '../series-table';
import { labelsOf } from './linked-tables';
import { DIVERS_OR_UNKNOWN, mergedCoordinate, mergedTable } from './merge-divers';
import { cellsAt, isShown, type PreparedIndicator } from './prepared-indicator';
import type { ShownBefore } from './shown-before';

/** "divers" and "ohne Angabe" stand on ten, whatever the Kommune asks of others (METHODS 2.1). */
const FEWEST = 10;

/**
 * Coarsening before primary rules (METHODS 2.4): where "divers" or "ohne Angabe" is small anywhere in the series, both
 * are one category in all of it. Indicators that share a number are merged together.
 */
export function coarsened(
  all: readonly PreparedIndicator[],
  { kommune, identities = [] }: Pick<CompileInput, 'kommune' | 'identities'>,
  { shown, isInVerbund }: { readonly shown: ShownBefore; readonly isInVerbund: boolean },
): readonly PreparedIndicator[] {
  const merged = kommune.mergeDivers === true ? indicatorsToMerge(all, identities) : new Set<PreparedIndicator>();
  const apart = new Set(all.filter((one) => !merged.has(one) && divides(one.table)).flatMap((one) => labelsOf(one)));
  return all.map((one) => {
    const blocks = (shown.series.get(one.indicator.code) ?? []).map(({ block }) => block);
    if (!merged.has(one)) {
      const isKnownMerged = divides(one.table) && blocks.some(({ cells }) => cells.some((cell) => isMerged(cell)));
      return isKnownMerged ? { ...one, otherForm: mergedTable(one.table, one.indicator.factor) } : one;
    }
    // Sums over members are those of both apart: one of them may be small in one Kommune only.
    const isKnownApart =
      isInVerbund || blocks.some((block) => divides(block)) || labelsOf(one).some((label) => apart.has(label));
    const { indicator, table, implied } = one;
    return {
      ...one,
      indicator: {
        ...indicator,
        notes: indicator.notes.map((note) => ({ ...note, cell: mergedCoordinate(note.cell) ?? note.cell })),
      },
      table: mergedTable(table, indicator.factor),
      implied: implied && mergedTable(implied, indicator.factor),
      unmerged: table,
      ...(isKnownApart ? { otherForm: table } : {}),
    };
  });
}

function indicatorsToMerge(
  all: readonly PreparedIndicator[],
  identities: readonly IdentityInput[],
): ReadonlySet<PreparedIndicator> {
  const possible = all.filter((one) => isMergeable(one));
  const merged = new Set(possible.filter((one) => hasSmall(one)));
  for (const one of merged) {
    const labels = labelsOf(one);
    const tied = identities
      .map(({ stock, inflow, outflow }) => [stock, inflow, outflow])
      .filter((codes) => codes.includes(one.indicator.code))
      .flat();
    for (const other of possible) {
      const isTied = tied.includes(other.indicator.code) || labelsOf(other).some((label) => labels.includes(label));
      if (isTied) merged.add(other);
    }
  }
  return merged;
}

/** Both categories occur, and what is in them can be added. */
function isMergeable({ policy, table }: PreparedIndicator): boolean {
  if (!policy.aboutPersons || policy.alreadyPublished) return false;
  const sexes = new Set(table.cells.map((cell) => parseCoordinate(cell)['sex']));
  if (!sexes.has('D') || !sexes.has('N')) return false;
  const figures = table.periods.flatMap((_, at) =>
    cellsAt(table, at).filter((cell) => mergedCoordinate(cell.coordinate) !== null && isShown(cell)),
  );
  const isCounted = figures.every(({ numerator }) => numerator !== null || policy.valuesAreCounts === true);
  return isCounted && new Set(figures.map(({ denominator }) => denominator === null)).size <= 1;
}

function hasSmall({ policy, table }: PreparedIndicator): boolean {
  const fewest = Math.max(policy.threshold, FEWEST);
  const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < fewest;
  return table.periods.some((_, at) =>
    cellsAt(table, at).some(({ coordinate, numerator, denominator, value }) => {
      if (mergedCoordinate(coordinate) === null) return false;
      const count = numerator ?? (denominator === null ? value : null);
      const left = count === null || denominator === null ? null : denominator - count;
      return [count, denominator, left].some(isSmall);
    }),
  );
}

function divides({ cells }: Pick<SeriesTable, 'cells'>): boolean {
  return cells.some((cell) => mergedCoordinate(cell) !== null);
}

function isMerged(cell: string): boolean {
  return parseCoordinate(cell)['sex'] === DIVERS_OR_UNKNOWN;
}
