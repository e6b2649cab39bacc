import { attack } from '../attack/attack';
import { isUncertain, judge } from '../attack/judge';
import type { Solver } from '../attack/solver.types';
import { openViolations } from '../attack/virtual-cells';
import { SAME } from '../table/bounds';
import type { AttackIntervals, ProtectionProblem } from '../table/problem.types';
import { ChoiceProgram } from './choice-program';
import { costs, plainCost } from './costs';
import { divePattern, type DivePattern } from './dive';
import { exactPattern, MOST_TO_COMPARE } from './exact';
import { greedyPattern } from './greedy';
import { partsToProtect } from './parts';
import { plainForm } from './remember';
import { isOver, type Protection, type ProtectOptions, type RememberedPattern, type Verdict } from './protect.types';

interface PartPattern {
  readonly hidden: ReadonlySet<string>;
  readonly cost: number;
  readonly bound: number;
}

interface SolvedPart extends PartPattern {
  readonly byClock: boolean;
}

/**
 * Hides what has to be hidden so that no primary cell can be recovered, at least cost. Every cell must have been
 * decided (`withPrimaries`). The result carries the attack on itself; a publication that is not safe must not come into being.
 */
export function protect(problem: ProtectionProblem, solver: Solver, options: ProtectOptions = {}): Protection {
  const memory = options.memory ?? new Map<string, RememberedPattern>();
  const patterns = partsToProtect(problem).map((part) => rememberedPattern(part, solver, options, memory));
  const secondary = new Set(patterns.flatMap(({ hidden }) => [...hidden]));
  const suppressed = problem.cells
    .filter(({ id, primary, status }) => secondary.has(id) || (primary === true && status === 'published'))
    .map(({ id }) => id);
  const cost = patterns.reduce((sum, pattern) => sum + pattern.cost, 0);
  const bound = patterns.reduce((sum, pattern) => sum + pattern.bound, 0);
  solver.forget?.();
  const intervals = attack(problem, new Set(suppressed), solver);
  return {
    ...{ suppressed, nSecondary: secondary.size },
    ...{ optimal: patterns.every(isProved) },
    gap: cost === 0 ? 0 : Math.max(0, (cost - bound) / cost),
    intervals,
    byClock: patterns.some(({ byClock }) => byClock),
    ...judged(problem, new Set(suppressed), intervals),
  };
}

/**
 * Of many equal small tables the first is solved. What is remembered is what would be found anew: every part begins with
 * a solver that knows nothing, and what a clock ended is not kept. Parts with rounded figures are each for themselves.
 */
function rememberedPattern(
  part: ProtectionProblem,
  solver: Solver,
  options: ProtectOptions,
  memory: Map<string, RememberedPattern>,
): SolvedPart {
  if ((part.ranges ?? []).length > 0) return solvedPart(part, solver, options);
  const plain = plainForm(part);
  const key = JSON.stringify(plain);
  const known = memory.get(key);
  const named = (cells: readonly number[]): ReadonlySet<string> =>
    new Set(cells.flatMap((at) => part.cells[at]?.id ?? []));
  if (known !== undefined) return { ...known, hidden: named(known.cells), byClock: false };
  const { hidden, cost, bound, byClock } = solvedPart(plain, solver, options);
  const cells = plain.cells.flatMap(({ id }, at) => (hidden.has(id) ? [at] : []));
  if (!byClock) memory.set(key, { cells, cost, bound });
  return { hidden: named(cells), cost, bound, byClock };
}

function solvedPart(part: ProtectionProblem, solver: Solver, options: ProtectOptions): SolvedPart {
  let byClock = false;
  solver.forget?.();
  const watched: Solver = {
    solve: (lp, limits) => {
      const answer = solver.solve(lp, limits);
      byClock ||= answer.byClock === true;
      return answer;
    },
  };
  const pattern = patternOf(part, watched, options);
  return { ...pattern, byClock: byClock || isOver(options) };
}

function patternOf(part: ProtectionProblem, solver: Solver, options: ProtectOptions): PartPattern {
  const prices = costs(part);
  const program = new ChoiceProgram(part, prices, options.virtualCells ?? true);
  const found: PartPattern[] = [];
  const add = (hidden: ReadonlySet<string>, bound: number): void => {
    const cost = plainCost(part, hidden);
    found.push({ hidden, cost, bound: Math.min(Math.max(0, bound), cost) });
  };
  let dived: DivePattern | null = null;
  let least = 0;
  const dive = (): void => {
    dived = divePattern(part, program, solver, options);
    if (dived !== null) add(dived.hidden, dived.bound);
  };
  // A large table: a good pattern first. With luck nothing can be cheaper.
  if (options.greedy || prices.size > MOST_TO_COMPARE) dive();
  if (!options.greedy && !found.some(isProved)) {
    const exact = exactPattern(part, program, solver, options, dived);
    least = exact.bound;
    if (exact.isSafe) add(exact.hidden, exact.isOptimal ? Infinity : exact.bound);
    if (found.length === 0) dive();
  }
  const bound = Math.max(least, ...found.map((pattern) => pattern.bound));
  const [cheapest] = found.sort((a, b) => a.cost - b.cost);
  if (cheapest !== undefined) return { ...cheapest, bound: Math.min(bound, cheapest.cost) };
  const { hidden } = greedyPattern(part, prices, solver, options);
  return { hidden, cost: plainCost(part, hidden), bound: 0 };
}

function isProved({ cost, bound }: PartPattern): boolean {
  return cost <= bound + SAME;
}

/** The verdict on a pattern, property by property. */
export function judged(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<string>,
  intervals: AttackIntervals,
): Pick<Protection, 'verdict' | 'isSafe' | 'unsafe' | 'virtualCellViolations'> {
  const found = judge(problem, suppressed, intervals);
  const primaries = problem.cells.filter(({ primary }) => primary === true);
  const virtualCells = openViolations(problem, suppressed);
  const isPinned = (pins: Readonly<Record<string, number>>): boolean =>
    primaries.some(({ id }) => id in pins || intervals.unsolved.has(id));
  const tooCertain = narrow(problem, intervals);
  const verdict: Verdict = {
    V0: primaries.every(({ id, status }) => status === 'implicit' || suppressed.has(id)),
    V1: !isPinned(found.exactlyDerivableLP),
    V2: tooCertain.length === 0,
    V3: virtualCells.length === 0,
    V4: !isPinned(found.exactlyDerivableInteger),
    V5: primaries.every(({ known }) => known !== true),
  };
  return {
    verdict,
    isSafe: Object.values(verdict).every(Boolean),
    unsafe: [...new Set([...found.primaryNotSuppressed, ...Object.keys(found.primaryExposed), ...tooCertain])],
    virtualCellViolations: virtualCells,
  };
}

function narrow({ cells, threshold }: ProtectionProblem, { lp }: AttackIntervals): readonly string[] {
  return cells
    .filter((cell) => {
      const interval = lp.get(cell.id);
      return cell.primary === true && interval !== undefined && !isUncertain(cell, interval, threshold);
    })
    .map(({ id }) => id);
}
