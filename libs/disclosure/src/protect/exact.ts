import type { Solver, SolverLimits } from '../attack/solver.types';
import { SAME } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';
import type { ChoiceProgram } from './choice-program';
import { ALL_TIES, hasWholePrices, leastCost, MISSED, plainCost } from './costs';
import { completed, type DivePattern, type SafePattern } from './dive';
import { isPinnedInWholeNumbers } from './pinned';
import { isOver, type ProtectOptions } from './protect.types';
import { leastPlainCost, protectedCells, relax } from './relaxation';
import { Room, type Cut } from './room';

const MOST_ROUNDS = 400;
/** So many primary cells are looked at before the pattern is made anew. */
const CUTS_A_ROUND = 24;
/** Nodes of one search. Counted, not timed: the same publication gets the same pattern on every machine. */
const MOST_NODES = 2000;
/** Seconds of one search, a safety belt. */
const MOST_SECONDS = 60;
/** Once the limit was hit no optimum is looked for any more. */
const LOOSE = { gap: 0.1, nodes: 50 };
const ALMOST_ONE = 0.9;
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
 * he finds nothing: all of them hold for every safe pattern, so the last one is the cheapest. What he refutes is completed
 * to a safe pattern: where one costs no more than what every safe pattern costs at least, the search is over. Where a
 * limit is hit the cheapest found so far is the answer. `known`: a safe pattern found before.
 */
export function exactPattern(
  problem: ProtectionProblem,
  program: ChoiceProgram,
  solver: Solver,
  options: ProtectOptions,
  known: DivePattern | null = null,
): ExactPattern {
  const { costs } = program;
  const candidates = [...costs.keys()];
  const sure = protectedCells(problem);
  const bound = new Bound(problem, candidates.length);
  if (known !== null) bound.raise(known.bound);
  else if (!program.isSmall && relax(problem, program, solver, options) !== null) {
    bound.raise(leastPlainCost(program, solver));
  }
  let best: SafePattern | null = known;
  let queue: readonly ProtectionCell[] = sure;
  let chosen: readonly string[] = [];
  let isOptimal = true;
  let safe: ReadonlySet<string> | null = null;
  for (let round = 0; round < (options.rounds ?? MOST_ROUNDS) && !isOver(options); round++) {
    if (safe === null && best !== null && best.cost <= bound.least + SAME) {
      safe = best.hidden;
      if (!bound.isPrettiestWanted) break;
    }
    if (program.isSmall) {
      const small = program.cheapest();
      if (small === 'none') break;
      if (small === null) {
        bound.raise(relax(problem, program, solver, options) === null ? 0 : leastPlainCost(program, solver));
        continue;
      }
      chosen = candidates.filter((id) => small.has(id));
      bound.raise(chosen.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0) - ALL_TIES);
    } else {
      const limits = bound.limits(options, isOptimal, safe !== null);
      const answer = solver.solve(bound.text(program), limits);
      const isUsable = answer.status === 'optimal' || (answer.status === 'limit' && answer.values.size > 0);
      if (!isUsable) break;
      const isLeast = answer.optimum <= (limits.target ?? -Infinity) + SAME;
      if (isOptimal && answer.status === 'optimal' && safe === null) bound.raiseTo(answer.optimum, limits);
      isOptimal &&= answer.status === 'optimal' || isLeast;
      if (!isOptimal && (safe !== null || best !== null)) break;
      chosen = candidates.filter((id) => (answer.values.get(program.choice(id)) ?? 0) > 0.5);
    }
    const extents = new Map(chosen.map((id) => [id, 1]));
    const missed = program.takeInMissed(extents);
    const { cuts, failing } = narrowCells(problem, extents, queue, solver);
    cuts.forEach((cut) => program.addCut(cut));
    // Who lacked room last time is the first to be asked next time.
    queue = [...failing, ...queue.filter((cell) => !failing.includes(cell))];
    if (missed + cuts.length > 0) {
      // Where one program takes long only: completing asks many small ones.
      if (candidates.length > MOST_TO_COMPARE) {
        best = cheaper(best, completed(problem, program, solver, options, chosen));
      }
      continue;
    }
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
  const hidden = safe ?? best?.hidden ?? null;
  // The prettiest of the cheapest may not have been found: then any of them.
  const isCheapest = (pattern: ReadonlySet<string>): boolean =>
    (isOptimal && safe !== null && !bound.isWhole) || plainCost(problem, pattern) <= bound.least + SAME;
  const isProved = hidden !== null && isCheapest(hidden);
  return { hidden: hidden ?? new Set(chosen), isSafe: hidden !== null, isOptimal: isProved, bound: bound.least };
}

function cheaper(one: SafePattern | null, other: SafePattern | null): SafePattern | null {
  if (one === null || other === null) return one ?? other;
  return other.cost < one.cost - SAME ? other : one;
}

/** What every safe pattern costs at least, and what that allows the solver to spare. */
class Bound {
  least = 0;
  readonly isWhole: boolean;
  readonly isPrettiestWanted: boolean;
  /** Whole prices without ties: a solver proves their minimum soonest. */
  private readonly isPlain: boolean;

  constructor(
    private readonly problem: ProtectionProblem,
    candidates: number,
  ) {
    this.isWhole = hasWholePrices(problem);
    this.isPrettiestWanted = this.isWhole && candidates <= MOST_TO_COMPARE;
    this.isPlain = this.isWhole && !this.isPrettiestWanted;
  }

  raise(cost: number): void {
    this.least = Math.max(this.least, leastCost(this.problem, cost));
  }

  /** By an answer that may miss the optimum by the gap that was allowed. */
  raiseTo(optimum: number, { absoluteGap = 0 }: SolverLimits): void {
    this.raise(optimum - absoluteGap - (this.isPlain ? 0 : ALL_TIES));
  }

  text(program: ChoiceProgram): string {
    return program.text(this.isPlain ? program.plainPrices : program.costs);
  }

  limits(options: ProtectOptions, isOptimal: boolean, isSafeFound: boolean): SolverLimits {
    const left = Math.max(0.1, options.secondsLeft?.() ?? MOST_SECONDS);
    const limits = { nodes: options.nodes ?? MOST_NODES, seconds: Math.min(options.seconds ?? MOST_SECONDS, left) };
    if (!isOptimal) return { ...limits, ...LOOSE };
    if (!this.isWhole || isSafeFound) return limits;
    // Two costs that differ by less than one are the same but for the ties.
    if (!this.isPlain) return { ...limits, absoluteGap: 1 - ALL_TIES - MISSED, target: this.least + ALL_TIES };
    return { ...limits, absoluteGap: ALMOST_ONE, target: this.least + SAME };
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
