import { LpText, type Term } from '../attack/lp-text';
import { sumOf } from '../attack/virtual-cells';
import { knownBounds } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';
import { isCandidate, isHideable, isSurelyHidden } from './parts';

/** So many times the needed width a single cell may move to make room for a primary one. */
const REACH = 2;

export interface CoverDemands {
  /** Primary cells whose room is part of the program. */
  readonly primaries: readonly ProtectionCell[];
  /** Relations whose virtual cell is watched. */
  readonly relations: readonly Relation[];
  /** Of each set at least one more cell must go. */
  readonly cuts: readonly (readonly string[])[];
  /** Hidden already (greedy way). */
  readonly fixed?: ReadonlySet<string>;
}

/**
 * The program of minimum-cost secondary suppression (Fischetti & Salazar 2001): a yes or no for every candidate and, for
 * every primary cell, one movement of the hidden cells upwards and one downwards that no relation notices.
 */
export class CoverProgram {
  private readonly text = new LpText();
  private readonly index: ReadonlyMap<string, number>;
  private readonly hideable: readonly ProtectionCell[];
  private readonly reach: number;

  constructor(
    private readonly problem: ProtectionProblem,
    private readonly demands: CoverDemands,
    relaxed = false,
  ) {
    this.index = new Map(problem.cells.map(({ id }, index) => [id, index]));
    this.hideable = problem.cells.filter(isHideable);
    this.reach = REACH * Math.max(...problem.cells.filter(({ primary }) => primary).map((cell) => this.room(cell)), 1);
    for (const cell of this.hideable.filter(isCandidate)) {
      if (demands.fixed?.has(cell.id)) this.text.bound(this.choice(cell.id), 1, 1);
      else if (relaxed) this.text.bound(this.choice(cell.id), 0, 1);
      else this.text.binary(this.choice(cell.id));
    }
    demands.primaries.forEach((primary) => this.addRoom(primary));
    demands.relations.forEach((relation) => this.addVirtualCell(relation));
    for (const cut of demands.cuts) this.text.row(this.ones(cut), '>=', 1);
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
    if (isSurelyHidden(cell) || this.demands.fixed?.has(cell.id)) return;
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

  /** V3: a hidden part is never alone under a shown total, and the hidden parts together reach the threshold. */
  private addVirtualCell(relation: Relation): void {
    const sum = sumOf(relation);
    const cells = new Map(this.problem.cells.map((cell) => [cell.id, cell]));
    const total = sum === null ? undefined : cells.get(sum.total);
    if (sum === null || total === undefined || isSurelyHidden(total)) return;
    const parts = sum.parts.flatMap((id) => cells.get(id) ?? []).filter(isHideable);
    for (const part of parts) {
      if (part.status === 'implicit' && part.primary !== true) continue;
      const others = [...parts.filter(({ id }) => id !== part.id), total];
      this.addAtLeast(others, part, () => 1, 1);
      const { threshold } = this.problem;
      this.addAtLeast([...parts, total], part, (cell) => (cell === total ? threshold : cell.value), threshold);
    }
  }

  /** sum(weight of hidden cells) ≥ needed, as soon as `part` is hidden. */
  private addAtLeast(
    cells: readonly ProtectionCell[],
    part: ProtectionCell,
    weight: (cell: ProtectionCell) => number,
    needed: number,
  ): void {
    const sure = cells.filter(isSurelyHidden).reduce((sum, cell) => sum + weight(cell), 0);
    const open = cells.filter(isCandidate);
    const most = open.reduce((sum, cell) => sum + Math.max(0, weight(cell)), sure);
    // What no solution can mend is for the verdict to say.
    if (sure >= needed || (isSurelyHidden(part) && most < needed)) return;
    const terms = new Map<string, number>();
    const add = (id: string, coefficient: number): void => void terms.set(id, (terms.get(id) ?? 0) + coefficient);
    for (const cell of open) add(cell.id, Math.min(weight(cell), needed));
    if (isCandidate(part)) add(part.id, -needed);
    const named = [...terms].map(([id, coefficient]) => ({ name: this.choice(id), coefficient }));
    this.text.row(named, '>=', (isCandidate(part) ? 0 : needed) - sure);
  }

  private moved(coefficients: Relation['coefficients'], name: (id: string) => string): readonly Term[] {
    return this.hideable.flatMap(({ id }) => {
      const coefficient = coefficients[id];
      return coefficient === undefined ? [] : [{ name: name(id), coefficient }];
    });
  }

  private ones(ids: readonly string[]): readonly Term[] {
    return ids.map((id) => ({ name: this.choice(id), coefficient: 1 }));
  }

  private valueOf(id: string): number {
    return this.problem.cells[this.index.get(id) ?? -1]?.value ?? 0;
  }
}
