import type { Solver } from '../attack/solver.types';
import { SystemText } from '../attack/system-text';
import { unknownSystems, type UnknownSystem } from '../attack/unknown-system';
import { SAME } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';

/**
 * V4: recovered only by somebody who knows that persons are whole. The true values are one possible state; another one
 * shows of every cell that differs in it that it is not known.
 */
export function isPinnedInWholeNumbers(
  problem: ProtectionProblem,
  chosen: Iterable<string>,
  sure: readonly ProtectionCell[],
  solver: Solver,
): boolean {
  const ids = new Set(sure.map(({ id }) => id));
  return unknownSystems(problem, new Set([...ids, ...chosen])).some((system) => {
    const open = new Set(system.cells.filter(({ id }) => ids.has(id)));
    return open.size > 0 && isPinned(system, open, solver);
  });
}

function isPinned(system: UnknownSystem, open: Set<ProtectionCell>, solver: Solver): boolean {
  const texts = new SystemText(system);
  for (const cell of open) {
    for (const direction of ['Maximize', 'Minimize'] as const) {
      if (!open.has(cell)) break;
      const { integer, solved } = texts.side(cell, direction, solver, (witness) => {
        for (const one of open) if (Math.abs(witness(one) - one.value) > SAME) open.delete(one);
      });
      if (!solved) return true;
      if (integer === null) open.delete(cell);
    }
    if (open.has(cell)) return true;
  }
  return false;
}
