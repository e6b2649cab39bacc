import type { Solver } from '../attack/solver.types';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';
import { CoverProgram } from './cover-program';
import { isCandidate } from './parts';
import { isOver, type ProtectOptions } from './protect.types';
import { shortcomings } from './shortcomings';

/** Beyond so many hidden cells no second look is taken at each. */
const MOST_LOOKS = 60;

/**
 * As far as it goes, where no pattern protects everything: one primary cell after the other: the cheapest movement that gives it room says which cells go. Afterwards whatever
 * turned out not to be needed is shown again, dearest first.
 */
export function greedyPattern(
  problem: ProtectionProblem,
  costs: ReadonlyMap<string, number>,
  solver: Solver,
  options: ProtectOptions,
): { readonly hidden: ReadonlySet<string> } {
  const virtualCells = options.virtualCells ?? true;
  const primaries = problem.cells.filter(({ primary, known }) => primary === true && known !== true);
  const sure = primaries.map(({ id }) => id);
  const chosen = new Set<string>();
  const seen = (): ReturnType<typeof shortcomings> =>
    shortcomings(problem, new Set([...sure, ...chosen]), solver, virtualCells);
  const stuck = new Set<string>();
  for (let open = seen(); ; open = seen()) {
    const before = chosen.size;
    for (const primary of open.cells.filter(({ id }) => !stuck.has(id))) {
      moved(problem, costs, solver, { primary, fixed: chosen }).forEach((id) => chosen.add(id));
    }
    for (const relation of open.relations) addCheapest(problem, costs, chosen, relation);
    if (chosen.size > before) continue;
    // Neither movement nor total helps: a cell of its relations, and if there is none left it cannot be protected.
    const helpless = open.cells.find(({ id }) => !stuck.has(id));
    if (helpless === undefined) break;
    const around = problem.relations.filter(({ coefficients }) => helpless.id in coefficients);
    if (!around.some((relation) => addCheapest(problem, costs, chosen, relation)) && !addAny(problem, costs, chosen)) {
      stuck.add(helpless.id);
    }
  }
  if (chosen.size <= MOST_LOOKS && !isOver(options)) showAgain(costs, chosen, seen);
  return { hidden: chosen };
}

/** The cells that give one primary cell room at least cost. */
function moved(
  problem: ProtectionProblem,
  costs: ReadonlyMap<string, number>,
  solver: Solver,
  { primary, fixed }: { readonly primary: ProtectionCell; readonly fixed: ReadonlySet<string> },
): readonly string[] {
  const program = new CoverProgram(problem, primary, fixed);
  const answer = solver.solve(program.minimise(costs));
  if (answer.status !== 'optimal') return [];
  return [...costs.keys()].filter((id) => (answer.values.get(program.choice(id)) ?? 0) > 1e-7);
}

function addCheapest(
  problem: ProtectionProblem,
  costs: ReadonlyMap<string, number>,
  chosen: Set<string>,
  { coefficients }: Relation,
): boolean {
  const open = problem.cells.filter((cell) => cell.id in coefficients && isCandidate(cell) && !chosen.has(cell.id));
  return add(
    open.map(({ id }) => id),
    costs,
    chosen,
  );
}

function addAny(problem: ProtectionProblem, costs: ReadonlyMap<string, number>, chosen: Set<string>): boolean {
  const open = problem.cells.filter((cell) => isCandidate(cell) && !chosen.has(cell.id));
  return add(
    open.map(({ id }) => id),
    costs,
    chosen,
  );
}

function add(ids: readonly string[], costs: ReadonlyMap<string, number>, chosen: Set<string>): boolean {
  const [cheapest] = [...ids].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
  if (cheapest !== undefined) chosen.add(cheapest);
  return cheapest !== undefined;
}

function showAgain(
  costs: ReadonlyMap<string, number>,
  chosen: Set<string>,
  seen: () => ReturnType<typeof shortcomings>,
): void {
  const before = seen();
  for (const id of [...chosen].sort((a, b) => (costs.get(b) ?? 0) - (costs.get(a) ?? 0))) {
    chosen.delete(id);
    const now = seen();
    if (now.cells.length > before.cells.length || now.relations.length > before.relations.length) chosen.add(id);
  }
}
