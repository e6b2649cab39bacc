import { attack } from '../attack/attack';
import type { Solver, SolverLimits } from '../attack/solver.types';
import { SAME, widthOf } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';
import type { ChoiceProgram } from './choice-program';
import { ALL_TIES, hasWholePrices, leastCost, MISSED, plainCost } from './costs';
import { isOver, type ProtectOptions } from './protect.types';
import { leastPlainCost, protectedCells, relax } from './relaxation';
import { Room, type Cut } from './room';

const MOST_ROUNDS = 400;
/** So many primary cells are looked at before the pattern is made anew. */
const CUTS_A_ROUND = 24;
/** Nodes of one search. Counted, not timed: the same publication gets the same pattern on every machine. */
const MOST_NODES = 2000;
/** Seconds of one search, a safety belt. */
const MOST_SECONDS = 20;
/** Once the limit was hit no optimum is looked for any more. */
const LOOSE = { gap: 0.1, nodes: 50 };
/** Beyond so many candidates any of the cheapest patterns will do: proving which one is prettiest takes longest. */
export const MOST_TO_COMPARE = 80;

export interface ExactPattern {
  readonly hidden: ReadonlySet<string>;
  readonly isSafe: boolean;
  readonly isOptimal: boolean;
  /** No safe pattern costs less. */
  readonly bound: number;
}

/**
 * The cheapest pattern for one part of the publication. Made anew with every inequality the attacker contributes until
 * he finds nothing: all of them hold for every safe pattern, so the last one is the cheapest. Where a limit is hit it goes
 * on with good patterns instead of the best ones; where even that ends without a safe one the greedy way takes over.
 */
export function exactPattern(
  problem: ProtectionProblem,
  program: ChoiceProgram,
  costs: ReadonlyMap<string, number>,
  solver: Solver,
  options: ProtectOptions,
): ExactPattern {
  const candidates = [...costs.keys()];
  const sure = protectedCells(problem);
  const bound = new Bound(problem, candidates.length);
  if (!program.isSmall && relax(problem, program, solver, options) !== null) {
    bound.raise(leastPlainCost(problem, program, solver));
  }
  let queue: readonly ProtectionCell[] = sure;
  let chosen: readonly string[] = [];
  let isOptimal = true;
  let safe: ReadonlySet<string> | null = null;
  for (let round = 0; round < (options.rounds ?? MOST_ROUNDS) && !isOver(options); round++) {
    if (program.isSmall) {
      const small = program.cheapest();
      if (small === 'none') break;
      chosen = candidates.filter((id) => small.has(id));
      bound.raise(chosen.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0) - ALL_TIES);
    } else {
      const limits = bound.limits(options, isOptimal, safe !== null);
      const answer = solver.solve(program.text(), limits);
      const isUsable = answer.status === 'optimal' || (answer.status === 'limit' && answer.values.size > 0);
      if (!isUsable) break;
      const isLeast = answer.optimum <= (limits.target ?? -Infinity) + SAME;
      if (isOptimal && answer.status === 'optimal') bound.raise(answer.optimum - (limits.absoluteGap ?? 0) - ALL_TIES);
      isOptimal &&= answer.status === 'optimal' || isLeast;
      if (!isOptimal && safe !== null) break;
      chosen = candidates.filter((id) => (answer.values.get(program.choice(id)) ?? 0) > 0.5);
    }
    const extents = new Map(chosen.map((id) => [id, 1]));
    const missed = program.takeInMissed(extents);
    const { cuts, failing } = narrowCells(problem, extents, queue, solver);
    cuts.forEach((cut) => program.addCut(cut));
    // Who lacked room last time is the first to be asked next time.
    queue = [...failing, ...queue.filter((cell) => !failing.includes(cell))];
    if (missed + cuts.length > 0) continue;
    if (!isPinnedInWholeNumbers(problem, chosen, sure, solver)) {
      const isDone = program.isSmall || safe !== null || !isOptimal || !bound.isPrettiestWanted;
      safe = new Set(chosen);
      if (isDone) break;
      continue;
    }
    const others = candidates.filter((id) => !extents.has(id));
    if (others.length === 0) break;
    program.addCut({ coefficients: new Map(others.map((id) => [id, 1])), atLeast: 1 });
  }
  // The prettiest of the cheapest may not have been found: then any of them.
  const isCheapest = (pattern: ReadonlySet<string>): boolean =>
    (isOptimal && !bound.isWhole) || plainCost(problem, pattern) <= bound.least + SAME;
  const isProved = safe !== null && isCheapest(safe);
  return { hidden: safe ?? new Set(chosen), isSafe: safe !== null, isOptimal: isProved, bound: bound.least };
}

/** What every safe pattern costs at least, and what that allows the solver to spare. */
class Bound {
  least = 0;
  readonly isWhole: boolean;
  readonly isPrettiestWanted: boolean;

  constructor(
    private readonly problem: ProtectionProblem,
    candidates: number,
  ) {
    this.isWhole = hasWholePrices(problem);
    this.isPrettiestWanted = this.isWhole && candidates <= MOST_TO_COMPARE;
  }

  raise(cost: number): void {
    this.least = Math.max(this.least, leastCost(this.problem, cost));
  }

  limits(options: ProtectOptions, isOptimal: boolean, isSafeFound: boolean): SolverLimits {
    const left = Math.max(0.1, options.secondsLeft?.() ?? MOST_SECONDS);
    const limits = { nodes: options.nodes ?? MOST_NODES, seconds: Math.min(options.seconds ?? MOST_SECONDS, left) };
    if (!isOptimal) return { ...limits, ...LOOSE };
    if (!this.isWhole || isSafeFound) return limits;
    // Two costs that differ by less than one are the same but for the ties.
    return { ...limits, absoluteGap: 1 - ALL_TIES - MISSED, target: this.least + ALL_TIES };
  }
}

function narrowCells(
  problem: ProtectionProblem,
  extents: ReadonlyMap<string, number>,
  queue: readonly ProtectionCell[],
  solver: Solver,
): { readonly cuts: readonly Cut[]; readonly failing: readonly ProtectionCell[] } {
  const room = new Room(problem, extents, solver);
  const cuts: Cut[] = [];
  const failing: ProtectionCell[] = [];
  for (const cell of queue) {
    const found = room.cutsFor(cell);
    if (found.length > 0) failing.push(cell);
    cuts.push(...found);
    if (failing.length >= CUTS_A_ROUND) break;
  }
  return { cuts, failing };
}

/** V4: recovered only by somebody who knows that persons are whole. */
export function isPinnedInWholeNumbers(
  problem: ProtectionProblem,
  chosen: Iterable<string>,
  sure: readonly ProtectionCell[],
  solver: Solver,
): boolean {
  const ids = new Set(sure.map(({ id }) => id));
  const { integer, unsolved } = attack(problem, new Set([...ids, ...chosen]), solver, [], ids);
  return sure.some(({ id }) => unsolved.has(id) || widthOf(integer.get(id) ?? { lower: 0, upper: 0 }) === 0);
}
