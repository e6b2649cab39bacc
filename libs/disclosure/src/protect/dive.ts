import type { Solver } from '../attack/solver.types';
import { SAME } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';
import type { ChoiceProgram, Extents } from './choice-program';
import { leastCost, plainCost } from './costs';
import { isPinnedInWholeNumbers } from './pinned';
import { isOver, type ProtectOptions } from './protect.types';
import { leastPlainCost, protectedCells, relax } from './relaxation';
import { Room } from './room';

/** Programs in fractions after every decision. */
const ROUNDS_A_STEP = 6;
/** Hidden by so much in fractions is as good as decided. */
const NEARLY = 0.9;
/** So often the attacker may name what the program already has, in the last digit; then only greed goes on. */
const MOST_FRUITLESS = 10;
/** After the search for the minimum has run out of time. */
const GRACE_SECONDS = 12;

/** A pattern that protects everything. */
export interface SafePattern {
  readonly hidden: ReadonlySet<string>;
  readonly cost: number;
}

export interface DivePattern extends SafePattern {
  /** No safe pattern costs less than this. */
  readonly bound: number;
}

/** A good pattern soon. Null where no pattern protects everything. */
export function divePattern(
  problem: ProtectionProblem,
  program: ChoiceProgram,
  solver: Solver,
  options: ProtectOptions,
): DivePattern | null {
  const left = options.secondsLeft;
  const patient = left === undefined ? options : { ...options, secondsLeft: () => left() + GRACE_SECONDS };
  if (relax(problem, program, solver, options) === null) return null;
  const bound = leastCost(problem, leastPlainCost(program, solver));
  const found = completed(problem, program, solver, patient);
  return found === null ? null : { ...found, bound };
}

/**
 * `start` with as little more as makes it safe: what the program in fractions hides nearly whole is hidden, the rest is
 * asked again, until nothing is left in fractions and the attacker finds nothing. Afterwards whatever is not needed is
 * shown again, dearest first. Whatever the attacker finds on the way stays in the program.
 */
export function completed(
  problem: ProtectionProblem,
  program: ChoiceProgram,
  solver: Solver,
  options: ProtectOptions,
  start: Iterable<string> = [],
): SafePattern | null {
  const sure = protectedCells(problem);
  const search = { problem, program, solver, sure };
  const hidden = new Set(start);
  let fruitless = 0;
  for (let before = -1; fruitless <= MOST_FRUITLESS; fruitless = hidden.size === before ? fruitless + 1 : 0) {
    before = hidden.size;
    const found = relax(problem, program, solver, options, { fixed: hidden, rounds: ROUNDS_A_STEP });
    if (found === null) return null;
    const open = [...found.extents].filter(([id, extent]) => extent > SAME && !hidden.has(id));
    const decided = open.filter(([, extent]) => extent >= NEARLY);
    const [largest] = [...open].sort((a, b) => b[1] - a[1]);
    if (decided.length > 0) decided.forEach(([id]) => hidden.add(id));
    else if (largest !== undefined) hidden.add(largest[0]);
    else if (addWhatIsMissing(search, hidden)) continue;
    else if (isPinnedInWholeNumbers(problem, hidden, sure, solver)) {
      const [cheapest] = [...found.extents.keys()].filter((id) => !hidden.has(id));
      if (cheapest === undefined) return null;
      hidden.add(cheapest);
    } else {
      showAgain(search, hidden, options);
      return { hidden, cost: plainCost(problem, hidden) };
    }
  }
  return null;
}

interface Search {
  readonly problem: ProtectionProblem;
  readonly program: ChoiceProgram;
  readonly solver: Solver;
  readonly sure: readonly ProtectionCell[];
}

/** Inequalities this pattern misses, if there are any. */
function addWhatIsMissing({ problem, program, solver, sure }: Search, hidden: ReadonlySet<string>): boolean {
  const extents: Extents = new Map([...hidden].map((id) => [id, 1]));
  if (program.takeInMissed(extents) > 0) return true;
  const room = new Room(problem, extents, solver);
  for (const cell of sure) {
    const cuts = room.cutsFor(cell);
    cuts.forEach((cut) => program.addCut(cut));
    if (cuts.length > 0) return true;
  }
  return program.isRefuted(extents);
}

function showAgain(search: Search, hidden: Set<string>, options: ProtectOptions): void {
  const { problem, program, solver, sure } = search;
  for (const id of program.dearestFirst().filter((one) => hidden.has(one))) {
    if (isOver(options)) return;
    hidden.delete(id);
    // Known inequalities are asked before the attacker is.
    const isNeeded =
      program.isRefuted(new Map([...hidden].map((one) => [one, 1]))) ||
      addWhatIsMissing(search, hidden) ||
      isPinnedInWholeNumbers(problem, hidden, sure, solver);
    if (isNeeded) hidden.add(id);
  }
}
