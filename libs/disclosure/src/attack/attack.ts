import { knownBounds, rounded, SAME } from '../table/bounds';
import type { AttackIntervals, Interval, ProtectionCell, ProtectionProblem, Range } from '../table/problem.types';
import { LpText } from './lp-text';
import type { Solver, SolverAnswer } from './solver.types';
import { intervalsOfOneRow, unknownSystems, type UnknownSystem } from './unknown-system';

interface Side {
  readonly lp: number | null;
  readonly integer: number | null;
  readonly solved: boolean;
}

/** A hidden number of persons is whole; an amount too where it is given so. */
const isWhole = ({ value }: ProtectionCell): boolean => Number.isInteger(value);

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
    for (const cell of asked) {
      const [low, high] = [texts.side(cell, 'Minimize', solver), texts.side(cell, 'Maximize', solver)];
      if (!low.solved || !high.solved) unsolved.add(cell.id);
      lp.set(cell.id, clean({ lower: low.lp, upper: high.lp }));
      integer.set(cell.id, clean({ lower: low.integer, upper: high.integer }));
    }
  }
  return { lp, integer, unsolved };
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

/** The programs of one system: they differ in what is asked only. */
class SystemText {
  private readonly linear: LpText;
  private readonly mixed: LpText;
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly system: UnknownSystem) {
    this.names = new Map(system.cells.map(({ id }, index) => [id, `x${index}`]));
    this.linear = this.program(false);
    this.mixed = this.program(true);
  }

  side(cell: ProtectionCell, direction: 'Minimize' | 'Maximize', solver: Solver): Side {
    const asked = [{ name: this.nameOf(cell.id), coefficient: 1 }];
    const answer = solver.solve(this.linear.text(direction, asked));
    if (answer.status === 'unbounded') return { lp: null, integer: null, solved: true };
    if (answer.status !== 'optimal') return { lp: cell.value, integer: cell.value, solved: false };
    // A corner of whole numbers is the best whole solution too.
    if (this.isWholeSolution(answer)) return { lp: answer.optimum, integer: answer.optimum, solved: true };
    const exact = solver.solve(this.mixed.text(direction, asked));
    return exact.status === 'optimal'
      ? { lp: answer.optimum, integer: exact.optimum, solved: true }
      : { lp: answer.optimum, integer: cell.value, solved: false };
  }

  private isWholeSolution({ values }: SolverAnswer): boolean {
    return this.system.cells.every((cell) => {
      const value = values.get(this.nameOf(cell.id)) ?? 0;
      return !isWhole(cell) || Math.abs(value - Math.round(value)) < SAME;
    });
  }

  private program(integer: boolean): LpText {
    const text = new LpText();
    for (const { terms, lower, upper } of this.system.rows) {
      const named = terms.map(({ id, coefficient }) => ({ name: this.nameOf(id), coefficient }));
      if (lower !== null && lower === upper) text.row(named, '=', lower);
      else {
        if (lower !== null) text.row(named, '>=', lower);
        if (upper !== null) text.row(named, '<=', upper);
      }
    }
    for (const cell of this.system.cells) {
      const { lower, upper } = knownBounds(cell);
      text.bound(this.nameOf(cell.id), lower, upper);
      if (integer && isWhole(cell)) text.integer(this.nameOf(cell.id));
    }
    return text;
  }

  private nameOf(id: string): string {
    return this.names.get(id) ?? 'x';
  }
}
