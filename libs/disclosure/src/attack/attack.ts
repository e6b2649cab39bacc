import { knownBounds, rounded, SAME } from '../table/bounds';
import type { AttackIntervals, Interval, ProtectionCell, ProtectionProblem, Range } from '../table/problem.types';
import type { Solver } from './solver.types';
import { isWhole, type Side, SystemText, type Witness } from './system-text';
import { intervalsOfOneRow, unknownSystems, type UnknownSystem } from './unknown-system';

/** Much less than what intervals are rounded to. */
const REACHED = 1e-9;

/**
 * What somebody knows of every hidden cell who reads everything that is and was ever shown: its smallest and largest
 * possible value, once with fractions (LP) and once with whole numbers. `told`: further knowledge, as rounded rates;
 * `only`: the cells that are asked for, all where absent.
 */
export function attack(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<string>,
  solver: Solver,
  told: readonly Range[] = [],
  only?: ReadonlySet<string>,
): AttackIntervals {
  const lp = new Map<string, Interval>();
  const integer = new Map<string, Interval>();
  const unsolved = new Set<string>();
  for (const system of unknownSystems(problem, suppressed, told)) {
    const simple = intervalsOfOneRow(system);
    if (simple !== null && isWholeRow(system)) {
      for (const [id, interval] of simple) {
        lp.set(id, clean(interval));
        integer.set(id, clean(whole(interval)));
      }
      continue;
    }
    const asked = system.cells.filter(({ id }) => only?.has(id) ?? true);
    if (asked.length === 0) continue;
    const texts = new SystemText(system);
    const ends = new ReachedEnds(asked);
    for (const cell of asked) {
      const side = (direction: 'Minimize' | 'Maximize'): Side =>
        ends.reached(cell, direction) ?? texts.side(cell, direction, solver, (witness) => ends.look(witness));
      const [low, high] = [side('Minimize'), side('Maximize')];
      if (!low.solved || !high.solved) unsolved.add(cell.id);
      lp.set(cell.id, clean({ lower: low.lp, upper: high.lp }));
      integer.set(cell.id, clean({ lower: low.integer, upper: high.integer }));
    }
  }
  return { lp, integer, unsolved };
}

/**
 * Ends that need not be asked for: where a possible state of all cells has a cell at the end of what is known of it
 * anyway (mostly 0), it cannot go further.
 */
class ReachedEnds {
  private readonly found = { Minimize: new Set<string>(), Maximize: new Set<string>() };

  constructor(private readonly cells: readonly ProtectionCell[]) {}

  look(witness: Witness): void {
    for (const cell of this.cells) {
      const { lower, upper } = knownBounds(cell);
      if (lower !== null && Math.abs(witness(cell) - lower) < REACHED) this.found.Minimize.add(cell.id);
      if (upper !== null && Math.abs(witness(cell) - upper) < REACHED) this.found.Maximize.add(cell.id);
    }
  }

  reached(cell: ProtectionCell, direction: 'Minimize' | 'Maximize'): Side | null {
    if (!this.found[direction].has(cell.id)) return null;
    const { lower, upper } = knownBounds(cell);
    const end = direction === 'Minimize' ? lower : upper;
    return { lp: end, integer: end, solved: true };
  }
}

/** Coefficients of ±1 over whole cells: rounding the ends inwards is then exact. */
function isWholeRow({ cells, rows }: UnknownSystem): boolean {
  const [row] = rows;
  return cells.every(isWhole) && (row?.terms ?? []).every(({ coefficient }) => Math.abs(coefficient) === 1);
}

function whole({ lower, upper }: Interval): Interval {
  return {
    lower: lower === null ? null : Math.ceil(lower - SAME),
    upper: upper === null ? null : Math.floor(upper + SAME),
  };
}

function clean({ lower, upper }: Interval): Interval {
  return { lower: lower === null ? null : rounded(lower), upper: upper === null ? null : rounded(upper) };
}
