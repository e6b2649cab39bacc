import { SAME, widthOf } from '../table/bounds';
import type { AttackIntervals, Interval, Intervals, ProtectionCell, ProtectionProblem } from '../table/problem.types';
import { virtualCellViolations, type VirtualCellViolation } from './virtual-cells';

export interface Judgement {
  readonly exactlyDerivableLP: Readonly<Record<string, number>>;
  readonly exactlyDerivableInteger: Readonly<Record<string, number>>;
  readonly primaryExposed: Readonly<Record<string, number>>;
  readonly primaryNotSuppressed: readonly string[];
  readonly virtualCellViolations: readonly VirtualCellViolation[];
  readonly primaryWidths: Readonly<Record<string, number | null>>;
  /** No primary cell shown or recovered. */
  readonly validExact: boolean;
  /** … and every one as uncertain as asked. */
  readonly validWidth: boolean;
  /** … and no virtual cell. */
  readonly validStrict: boolean;
}

/** The properties of one pattern of suppressions, from what the attack found. */
export function judge(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<string>,
  { lp, integer, unsolved }: AttackIntervals,
): Judgement {
  const primaries = problem.cells.filter(({ primary }) => primary === true);
  const primaryNotSuppressed = primaries
    .filter(({ id, status, known }) => known === true || (status === 'published' && !suppressed.has(id)))
    .map(({ id }) => id);
  const exactlyDerivableLP = pinned(lp);
  const exactlyDerivableInteger = pinned(integer);
  const primaryExposed = Object.fromEntries(
    primaries.flatMap(({ id, value }) => {
      const found = unsolved.has(id) ? value : (exactlyDerivableLP[id] ?? exactlyDerivableInteger[id]);
      return found === undefined ? [] : [[id, found]];
    }),
  );
  const attacked = primaries.filter(({ id }) => lp.has(id));
  const primaryWidths = Object.fromEntries(attacked.map(({ id }) => [id, widthOf(lp.get(id) ?? PINNED)]));
  const violations = virtualCellViolations(problem, suppressed);
  const validExact = primaryNotSuppressed.length === 0 && Object.keys(primaryExposed).length === 0;
  const validWidth =
    validExact && attacked.every((cell) => isUncertain(cell, lp.get(cell.id) ?? PINNED, problem.threshold));
  return {
    ...{ exactlyDerivableLP, exactlyDerivableInteger, primaryExposed, primaryNotSuppressed },
    ...{ virtualCellViolations: violations, primaryWidths },
    ...{ validExact, validWidth, validStrict: validWidth && violations.length === 0 },
  };
}

const PINNED: Interval = { lower: 0, upper: 0 };

function pinned(intervals: Intervals): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...intervals].flatMap(([id, interval]) => (widthOf(interval) === 0 ? [[id, interval.lower ?? 0]] : [])),
  );
}

/** V2: wide enough, or far enough to both sides where the cell has protection levels of its own. */
export function isUncertain(cell: ProtectionCell, interval: Interval, threshold: number): boolean {
  if (cell.lpl !== undefined && cell.upl !== undefined) {
    const below = interval.lower === null || interval.lower <= cell.value - cell.lpl + SAME;
    return below && (interval.upper === null || interval.upper >= cell.value + cell.upl - SAME);
  }
  const width = widthOf(interval);
  return width === null || width >= (cell.width ?? threshold) - SAME;
}
