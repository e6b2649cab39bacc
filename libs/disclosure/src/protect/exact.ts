import { attack } from '../attack/attack';
import type { Solver } from '../attack/solver.types';
import { widthOf } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';
import { ChoiceProgram } from './choice-program';
import { isCandidate } from './parts';
import type { ProtectOptions } from './protect.types';
import { Room, type Cut } from './room';
import { openRelations } from './shortcomings';

const MOST_ROUNDS = 400;
/** So many primary cells are looked at before the pattern is made anew. */
const CUTS_A_ROUND = 6;
/** Nodes of one search. Counted, not timed: the same publication gets the same pattern on every machine. */
const MOST_NODES = 300;
/** Once the limit was hit no optimum is looked for any more. */
const LOOSE = { gap: 0.1, nodes: 50 };

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
  costs: ReadonlyMap<string, number>,
  solver: Solver,
  options: ProtectOptions,
): ExactPattern {
  const candidates = problem.cells.filter(isCandidate).map(({ id }) => id);
  const sure = problem.cells.filter(({ primary, known }) => primary === true && known !== true);
  const program = new ChoiceProgram(problem);
  const virtual = new Set<Relation>();
  let queue: readonly ProtectionCell[] = sure;
  let chosen: readonly string[] = [];
  let bound = 0;
  let isOptimal = true;
  for (let round = 0; round < (options.rounds ?? MOST_ROUNDS); round++) {
    if (round > 0) {
      const small = program.cheapest(costs);
      if (small === 'none') break;
      if (small !== null) {
        chosen = candidates.filter((id) => small.has(id));
        bound = chosen.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
      } else {
        const limits = { nodes: options.nodes ?? MOST_NODES, seconds: options.seconds ?? 20 };
        const answer = solver.solve(program.minimise(costs), isOptimal ? limits : { ...limits, ...LOOSE });
        isOptimal &&= answer.status === 'optimal';
        const isUsable = answer.status === 'optimal' || (answer.status === 'limit' && answer.values.size > 0);
        if (!isUsable) break;
        if (isOptimal) bound = answer.objective;
        chosen = candidates.filter((id) => (answer.values.get(program.choice(id)) ?? 0) > 0.5);
      }
    }
    const hidden = new Set([...sure.map(({ id }) => id), ...chosen]);
    const fresh =
      options.virtualCells === false ? [] : openRelations(problem, hidden).filter((one) => !virtual.has(one));
    for (const relation of fresh) {
      virtual.add(relation);
      program.addVirtualCell(relation);
    }
    const { cuts, failing } = narrowCells(problem, hidden, queue, solver);
    cuts.forEach((cut) => program.addCut(cut));
    // Who lacked room last time is the first to be asked next time.
    queue = [...failing, ...queue.filter((cell) => !failing.includes(cell))];
    if (fresh.length + cuts.length > 0) continue;
    if (!isPinnedInWholeNumbers(problem, hidden, sure, solver))
      return { hidden: new Set(chosen), isSafe: true, isOptimal, bound };
    const others = candidates.filter((id) => !hidden.has(id));
    if (others.length === 0) break;
    program.addCut({ coefficients: new Map(others.map((id) => [id, 1])), atLeast: 1 });
  }
  return { hidden: new Set(chosen), isSafe: false, isOptimal: false, bound };
}

function narrowCells(
  problem: ProtectionProblem,
  hidden: ReadonlySet<string>,
  queue: readonly ProtectionCell[],
  solver: Solver,
): { readonly cuts: readonly Cut[]; readonly failing: readonly ProtectionCell[] } {
  const room = new Room(problem, hidden, solver);
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
function isPinnedInWholeNumbers(
  problem: ProtectionProblem,
  hidden: ReadonlySet<string>,
  sure: readonly ProtectionCell[],
  solver: Solver,
): boolean {
  const { integer, unsolved } = attack(problem, hidden, solver, [], new Set(sure.map(({ id }) => id)));
  return sure.some(({ id }) => unsolved.has(id) || widthOf(integer.get(id) ?? { lower: 0, upper: 0 }) === 0);
}
