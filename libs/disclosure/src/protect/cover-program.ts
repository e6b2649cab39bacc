import { LpText, type Term } from '../attack/lp-text';
import { knownBounds } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';
import { isCandidate, isHideable, isSurelyHidden } from './parts';

/** So many times the needed width a single cell may move to make room for a primary one. */
const REACH = 2;

/**
 * The cheapest room for one primary cell, in fractions: one movement of the hidden cells upwards and one downwards that no
 * relation notices. Its cost is a lower bound; the cells it moves are a good guess.
 */
export class CoverProgram {
  private readonly text = new LpText();
  private readonly index: ReadonlyMap<string, number>;
  private readonly hideable: readonly ProtectionCell[];
  private readonly reach: number;

  constructor(
    private readonly problem: ProtectionProblem,
    primary: ProtectionCell,
    private readonly fixed: ReadonlySet<string>,
  ) {
    this.index = new Map(problem.cells.map(({ id }, index) => [id, index]));
    this.hideable = problem.cells.filter(isHideable);
    this.reach = REACH * Math.max(this.room(primary), 1);
    for (const { id } of this.hideable.filter(isCandidate)) {
      this.text.bound(this.choice(id), fixed.has(id) ? 1 : 0, 1);
    }
    this.addRoom(primary);
  }

  minimise(costs: ReadonlyMap<string, number>): string {
    const terms = [...costs].map(([id, coefficient]) => ({ name: this.choice(id), coefficient }));
    return this.text.text('Minimize', terms.length > 0 ? terms : [{ name: 'nothing', coefficient: 0 }]);
  }

  choice(id: string): string {
    return `z${this.index.get(id) ?? ''}`;
  }

  private room({ lpl, upl, width }: ProtectionCell): number {
    return lpl !== undefined && upl !== undefined ? lpl + upl : (width ?? this.problem.threshold);
  }

  /** The two movements of one primary cell, and how far apart they must end. */
  private addRoom(primary: ProtectionCell): void {
    const at = this.index.get(primary.id) ?? 0;
    const moves = ['u', 'd'].map((way) => (id: string) => `${way}${at}_${this.index.get(id) ?? ''}`);
    for (const name of moves) this.addMovement(name);
    const [up = String, down = String] = moves;
    const { lower, upper } = knownBounds(primary);
    const below = lower === null ? Infinity : primary.value - lower;
    const above = upper === null ? Infinity : upper - primary.value;
    if (primary.lpl !== undefined && primary.upl !== undefined) {
      this.text.row([{ name: up(primary.id), coefficient: 1 }], '>=', Math.min(primary.upl, above));
      this.text.row([{ name: down(primary.id), coefficient: 1 }], '<=', -Math.min(primary.lpl, below));
      return;
    }
    this.text.row(
      [
        { name: up(primary.id), coefficient: 1 },
        { name: down(primary.id), coefficient: -1 },
      ],
      '>=',
      Math.min(this.room(primary), above + below),
    );
  }

  private addMovement(name: (id: string) => string): void {
    for (const { coefficients } of this.problem.relations) this.text.row(this.moved(coefficients, name), '=', 0);
    for (const { coefficients, lower, upper } of this.problem.ranges ?? []) {
      const now = Object.entries(coefficients).reduce((sum, [id, factor]) => sum + factor * this.valueOf(id), 0);
      if (lower !== null) this.text.row(this.moved(coefficients, name), '>=', lower - now);
      if (upper !== null) this.text.row(this.moved(coefficients, name), '<=', upper - now);
    }
    for (const cell of this.hideable) this.addReach(cell, name(cell.id));
  }

  /** A cell that is shown does not move. */
  private addReach(cell: ProtectionCell, name: string): void {
    const { lower, upper } = knownBounds(cell);
    const down = Math.min(this.reach, lower === null ? Infinity : cell.value - lower);
    const up = Math.min(this.reach, upper === null ? Infinity : upper - cell.value);
    this.text.bound(name, -down, up);
    if (isSurelyHidden(cell) || this.fixed.has(cell.id)) return;
    const choice = this.choice(cell.id);
    this.text.row(
      [
        { name, coefficient: 1 },
        { name: choice, coefficient: -up },
      ],
      '<=',
      0,
    );
    this.text.row(
      [
        { name, coefficient: 1 },
        { name: choice, coefficient: down },
      ],
      '>=',
      0,
    );
  }

  private moved(coefficients: Relation['coefficients'], name: (id: string) => string): readonly Term[] {
    return this.hideable.flatMap(({ id }) => {
      const coefficient = coefficients[id];
      return coefficient === undefined ? [] : [{ name: name(id), coefficient }];
    });
  }

  private valueOf(id: string): number {
    return this.problem.cells[this.index.get(id) ?? -1]?.value ?? 0;
  }
}
