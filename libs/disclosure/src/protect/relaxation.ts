import type { Solver } from '../attack/solver.types';
import { SAME } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';
import type { ChoiceProgram, Extents } from './choice-program';
import { isOver, type ProtectOptions } from './protect.types';
import { Room } from './room';

/** So many programs in fractions before yes and no are decided. */
const MOST_ROUNDS = 80;
/** The last rounds gain next to nothing: they end the search where the bound hardly rises any more. */
const STALLED = 5;
const HARDLY = 0.01;

export interface Relaxed {
  readonly extents: Extents;
  /** No safe pattern with the fixed cells hidden costs less. */
  readonly cost: number;
}

/**
 * The program in fractions: a cell may be hidden by halves and then moves by halves. The attacker's inequalities hold all
 * the same, and finding most of them here costs a small part of what it costs with yes and no (Fischetti & Salazar 2001).
 * Null where even that has no solution.
 */
export function relax(
  problem: ProtectionProblem,
  program: ChoiceProgram,
  solver: Solver,
  options: ProtectOptions,
  { fixed, rounds = MOST_ROUNDS }: { fixed?: ReadonlySet<string>; rounds?: number } = {},
): Relaxed | null {
  const candidates = problem.cells.filter(({ id }) => program.isCandidate(id));
  const sure = protectedCells(problem);
  let found: Relaxed | null = null;
  let stalled = 0;
  for (let round = 0; round < rounds && !(found !== null && isOver(options)); round++) {
    const answer = solver.solve(program.fractionsText(fixed));
    if (answer.status !== 'optimal') return found;
    const values = candidates.map(({ id }) => [id, answer.values.get(program.choice(id)) ?? 0] as const);
    const extents = new Map(values.map(([id, value]) => [id, value < SAME ? 0 : value > 1 - SAME ? 1 : value]));
    stalled = found !== null && answer.optimum < found.cost + HARDLY ? stalled + 1 : 0;
    found = { extents, cost: answer.optimum };
    if (stalled >= STALLED) break;
    // What is of no use beside these cells may be needed without them.
    if (fixed === undefined) program.leaveOutIdle(extents);
    if (program.takeInMissed(extents) > 0) continue;
    const room = new Room(problem, extents, solver);
    const cuts = sure.flatMap((cell) => room.cutsFor(cell));
    if (cuts.length === 0) break;
    cuts.forEach((cut) => program.addCut(cut));
  }
  return found;
}

/** What every safe pattern costs at least, without the ties, by all the inequalities found so far. */
export function leastPlainCost(program: ChoiceProgram, solver: Solver): number {
  const answer = solver.solve(program.fractionsText(undefined, program.plainPrices));
  return answer.status === 'optimal' ? answer.optimum : 0;
}

/** What the pattern is made for: what was shown earlier is beyond help. */
export function protectedCells({ cells }: ProtectionProblem): readonly ProtectionCell[] {
  return cells.filter(({ primary, known }) => primary === true && known !== true);
}
