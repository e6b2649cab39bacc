import { knownBounds, SAME } from '../table/bounds';
import type { ProtectionCell } from '../table/problem.types';
import { LpText } from './lp-text';
import type { Solver, SolverAnswer } from './solver.types';
import type { UnknownSystem } from './unknown-system';

export interface Side {
  readonly lp: number | null;
  readonly integer: number | null;
  readonly solved: boolean;
}

/** A value of every cell that fits everything that is shown, all whole that are. */
export type Witness = (cell: ProtectionCell) => number;

/** A hidden number of persons is whole; an amount too where it is given so. */
export const isWhole = ({ value }: ProtectionCell): boolean => Number.isInteger(value);

/** The programs of one system: they differ in what is asked only. */
export class SystemText {
  private readonly linear: LpText;
  private readonly mixed: LpText;
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly system: UnknownSystem) {
    this.names = new Map(system.cells.map(({ id }, index) => [id, `x${index}`]));
    this.linear = this.program(false);
    this.mixed = this.program(true);
  }

  /** One end of what a cell can be; `onWitness` is told of every possible state of all cells that was met on the way. */
  side(
    cell: ProtectionCell,
    direction: 'Minimize' | 'Maximize',
    solver: Solver,
    onWitness: (witness: Witness) => void = () => undefined,
  ): Side {
    const asked = [{ name: this.nameOf(cell.id), coefficient: 1 }];
    const answer = solver.solve(this.linear.text(direction, asked));
    if (answer.status === 'unbounded') return { lp: null, integer: null, solved: true };
    if (answer.status !== 'optimal') return { lp: cell.value, integer: cell.value, solved: false };
    // A corner of whole numbers is the best whole solution too.
    if (this.isWholeSolution(answer)) {
      onWitness(this.witness(answer));
      return { lp: answer.optimum, integer: answer.optimum, solved: true };
    }
    const exact = solver.solve(this.mixed.text(direction, asked));
    if (exact.status !== 'optimal') return { lp: answer.optimum, integer: cell.value, solved: false };
    onWitness(this.witness(exact));
    return { lp: answer.optimum, integer: exact.optimum, solved: true };
  }

  private witness({ values }: SolverAnswer): Witness {
    return ({ id }) => values.get(this.nameOf(id)) ?? Number.NaN;
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
