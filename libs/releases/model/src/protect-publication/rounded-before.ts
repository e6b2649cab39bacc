import { codeOfStored } from '../stored-period';
import type { Decided } from './linked-tables';
import type { PeriodTable } from './period-table';
import { inRange } from './rounded-publication';
import { behindRounded } from './round-series';
import type { SecureProblem } from './secure.types';
import type { ShownBefore } from './shown-before';

interface Range {
  readonly lower: number;
  readonly upper: number;
}

const EVERYTHING: Range = { lower: 0, upper: Infinity };

/**
 * Earlier releases that were rounded tell every count within two. In their tables no wider span can be had any more, so
 * what is asked is that no small count can be told exactly: as was asked of those releases.
 */
export function besideRounded(
  secure: SecureProblem,
  tables: readonly PeriodTable[],
  { shown, decided }: { readonly shown: ShownBefore; readonly decided: readonly Decided[] },
): SecureProblem {
  const ranges = new Map<string, Range>();
  for (const table of tables) {
    const frequency = decided.find(({ prepared }) => prepared.indicator.code === table.code)?.prepared.table.frequency;
    const period = codeOfStored(table.stored, frequency ?? 'A');
    for (const [id, range] of rangesOf(table, period, shown)) ranges.set(id, range);
  }
  if (ranges.size === 0) return secure;
  return (problem) =>
    secure({
      ...problem,
      cells: problem.cells.map((cell) => {
        const [whole = '', part = ''] = cell.id.split(' − ');
        const range = ranges.get(cell.id) ?? (ranges.has(whole) && ranges.has(part) ? EVERYTHING : undefined);
        return range === undefined ? cell : inRange(cell, range);
      }),
    });
}

/** Every number of a table that was shown rounded; without an own range where it was revised since or is new. */
function rangesOf(table: PeriodTable, period: string, shown: ShownBefore): ReadonlyMap<string, Range> {
  const blocks = (shown.series.get(table.code) ?? []).flatMap(({ block }) => {
    const at = block.periods.indexOf(period);
    return block.rounded && at >= 0 ? [{ block, at }] : [];
  });
  if (blocks.length === 0) return new Map();
  const rangeOf = (part: 'numerator' | 'denominator', coordinate: string, value: number): Range => {
    const told = blocks.flatMap(({ block, at }) => {
      const c = block.cells.indexOf(coordinate);
      const figure = block[part][c]?.[at] ?? (part === 'numerator' ? (block.value[c]?.[at] ?? null) : null);
      if (figure === null) return [];
      const range = behindRounded(figure);
      return range.lower <= value && value <= range.upper ? [range] : [];
    });
    return told.reduce(
      (all, one) => ({ lower: Math.max(all.lower, one.lower), upper: Math.min(all.upper, one.upper) }),
      EVERYTHING,
    );
  };
  return new Map([
    ...table.numerators.cells.map(
      ({ coordinate, value }) =>
        [table.numeratorId(coordinate, value), rangeOf('numerator', coordinate, value)] as const,
    ),
    ...[...table.bases].map(
      ([coordinate, base]) =>
        [table.denominatorId(coordinate, base), rangeOf('denominator', coordinate, base)] as const,
    ),
  ]);
}
