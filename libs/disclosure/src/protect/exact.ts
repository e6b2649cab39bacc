import type { Solver } from '../attack/solver.types';
import type { ProtectionProblem, Relation } from '../table/problem.types';
import { CoverProgram } from './cover-program';
import { isCandidate, isHideable } from './parts';
import type { ProtectOptions } from './protect.types';
import { shortcomings } from './shortcomings';

/** Up to here every primary cell gets its room at once; beyond, only those the attacker recovers. */
const AT_ONCE = 4000;
const MOST_COLUMNS = 40_000;
const MOST_ROUNDS = 80;

/**
 * The cheapest pattern for one part of the publication, or null where the limits are hit or nothing is safe. Solved
 * again with what the attacker found until he finds nothing: hiding more never narrows an interval, so every cut holds.
 */
export function exactPattern(
  problem: ProtectionProblem,
  costs: ReadonlyMap<string, number>,
  solver: Solver,
  options: ProtectOptions,
): ReadonlySet<string> | null {
  const primaries = problem.cells.filter(({ primary, known }) => primary === true && known !== true);
  const size = 2 * problem.cells.filter(isHideable).length;
  const candidates = problem.cells.filter(isCandidate).map(({ id }) => id);
  let active = size * primaries.length <= AT_ONCE ? [...primaries] : [];
  const relations = new Set<Relation>();
  const cuts: string[][] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (size * active.length > (options.columns ?? MOST_COLUMNS)) return null;
    const program = new CoverProgram(problem, { primaries: active, relations: [...relations], cuts });
    const answer = solver.solve(program.minimise(costs), {
      nodes: options.nodes ?? 20_000,
      seconds: options.seconds ?? 20,
    });
    if (answer.status !== 'optimal') return null;
    const chosen = candidates.filter((id) => (answer.values.get(program.choice(id)) ?? 0) > 0.5);
    const hidden = new Set([...primaries.map(({ id }) => id), ...chosen]);
    const found = shortcomings(problem, hidden, solver, options.virtualCells ?? true);
    if (found.cells.length === 0 && found.relations.length === 0) return new Set(chosen);
    const late = found.cells.filter((cell) => !active.includes(cell));
    const fresh = found.relations.filter((relation) => !relations.has(relation));
    active = [...active, ...late];
    fresh.forEach((relation) => relations.add(relation));
    if (late.length + fresh.length > 0) continue;
    const others = candidates.filter((id) => !hidden.has(id));
    if (others.length === 0) return null;
    cuts.push(others);
  }
  return null;
}
