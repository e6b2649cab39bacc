import { LpText, type Term } from '../attack/lp-text';
import { sumOf } from '../attack/virtual-cells';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';
import { isCandidate, isHideable, isSurelyHidden } from './parts';
import type { Cut } from './room';
import { cheapestChoice } from './small-choice';

/** 2^16 choices at most, nearly all of them never looked at. */
const FEW = 16;

/** Yes or no for every candidate: the program that grows by a line for everything the attacker found. */
export class ChoiceProgram {
  private readonly text = new LpText();
  private readonly rows: Cut[] = [];
  private readonly names: ReadonlyMap<string, string>;
  private readonly cells: ReadonlyMap<string, ProtectionCell>;

  constructor(private readonly problem: ProtectionProblem) {
    this.names = new Map(problem.cells.map(({ id }, index) => [id, `z${index}`]));
    this.cells = new Map(problem.cells.map((cell) => [cell.id, cell]));
    for (const cell of problem.cells.filter(isCandidate)) this.text.binary(this.choice(cell.id));
  }

  /** The cheapest choice of a small program, by trying; no solver is as fast. Null where there are too many candidates. */
  cheapest(costs: ReadonlyMap<string, number>): ReadonlySet<string> | null | 'none' {
    return costs.size > FEW ? null : cheapestChoice(costs, this.rows);
  }

  minimise(costs: ReadonlyMap<string, number>): string {
    return this.text.text('Minimize', this.terms(costs));
  }

  choice(id: string): string {
    return this.names.get(id) ?? 'z';
  }

  addCut({ coefficients, atLeast }: Cut): void {
    this.addRow(coefficients, atLeast);
  }

  /** V3: a hidden part is never alone under a shown total, and the hidden parts together reach the threshold. */
  addVirtualCell(relation: Relation): void {
    const sum = sumOf(relation);
    const total = sum === null ? undefined : this.cells.get(sum.total);
    if (sum === null || total === undefined || isSurelyHidden(total)) return;
    const parts = sum.parts.flatMap((id) => this.cells.get(id) ?? []).filter(isHideable);
    const { threshold } = this.problem;
    for (const part of parts) {
      // A base cell nobody prints and nobody protects may be the only one: it is another name of its total.
      if (part.status === 'implicit' && part.primary !== true) continue;
      this.addAtLeast([...parts.filter(({ id }) => id !== part.id), total], part, () => 1, 1);
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
    // What no pattern can mend is for the verdict to say.
    if (sure >= needed || (isSurelyHidden(part) && most < needed)) return;
    const weights = new Map<string, number>();
    const add = (id: string, one: number): void => void weights.set(id, (weights.get(id) ?? 0) + one);
    for (const cell of open) add(cell.id, Math.min(weight(cell), needed));
    if (isCandidate(part)) add(part.id, -needed);
    this.addRow(weights, (isCandidate(part) ? 0 : needed) - sure);
  }

  private addRow(coefficients: ReadonlyMap<string, number>, atLeast: number): void {
    this.rows.push({ coefficients, atLeast });
    this.text.row(this.terms(coefficients), '>=', atLeast);
  }

  private terms(weights: ReadonlyMap<string, number>): readonly Term[] {
    return [...weights].map(([id, coefficient]) => ({ name: this.choice(id), coefficient }));
  }
}
