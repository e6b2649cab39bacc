import { LpText, type Term } from '../attack/lp-text';
import type { ProtectionProblem } from '../table/problem.types';
import type { Cut } from './room';
import { cheapestChoice } from './small-choice';
import { certainRows } from './virtual-rows';

/** With so few candidates trying is faster than a solver, mostly. */
const FEW = 36;
/** A row missed by less is fulfilled: solvers compute with less digits. */
const MISSED = 1e-5;
/** So many rounds an inequality may be of no use before it is left out. */
const MOST_IDLE = 6;

interface Row extends Cut {
  idle: number;
}

/** How much of each candidate is hidden: 0 or 1, or something between in a program of fractions. */
export type Extents = ReadonlyMap<string, number>;

/** Yes or no for every candidate: the program that grows by a line for everything the attacker found. */
export class ChoiceProgram {
  private rows: Row[] = [];
  private takesLong = false;
  /** Hold from the start, but most of them are never needed: taken in when a choice misses them. */
  private waiting: readonly Cut[];
  /** Without what only decides between equals. */
  readonly plainPrices: Extents;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    problem: ProtectionProblem,
    readonly costs: Extents,
    virtualCells: boolean,
  ) {
    this.names = new Map(problem.cells.map(({ id }, index) => [id, `z${index}`]));
    const priceOf = new Map(problem.cells.map(({ id, cost }) => [id, cost ?? 1]));
    this.plainPrices = new Map([...costs.keys()].map((id) => [id, priceOf.get(id) ?? 1]));
    this.waiting = certainRows(problem, virtualCells);
  }

  get isSmall(): boolean {
    return this.costs.size <= FEW && !this.takesLong;
  }

  /** The cheapest choice of a small program, by trying; null where that takes long: then it is small no more. */
  cheapest(): ReadonlySet<string> | 'none' | null {
    const found = cheapestChoice(this.costs, this.rows);
    this.takesLong = found === null;
    return found;
  }

  /** The program in the LP format, with yes and no. */
  text(prices: Extents): string {
    const text = this.withRows();
    for (const id of this.costs.keys()) text.binary(this.choice(id));
    return text.text('Minimize', this.terms(prices));
  }

  /** … in fractions, with these cells hidden. */
  fractionsText(fixed: ReadonlySet<string> = new Set(), prices = this.costs): string {
    const text = this.withRows();
    for (const id of this.costs.keys()) text.bound(this.choice(id), fixed.has(id) ? 1 : 0, 1);
    return text.text('Minimize', this.terms(prices));
  }

  dearestFirst(): readonly string[] {
    return [...this.costs].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  }

  isCandidate(id: string): boolean {
    return this.costs.has(id);
  }

  choice(id: string): string {
    return this.names.get(id) ?? 'z';
  }

  addCut(cut: Cut): void {
    this.rows.push({ ...cut, idle: 0 });
  }

  /** Takes in what holds for every safe pattern and is missed by this choice; tells how much that was. */
  takeInMissed(extents: Extents): number {
    const missed = this.waiting.filter((row) => isMissed(row, extents));
    if (missed.length === 0) return 0;
    this.waiting = this.waiting.filter((row) => !missed.includes(row));
    missed.forEach((row) => this.addCut(row));
    return missed.length;
  }

  /** Some inequality that holds for every safe pattern is missed: no need to ask the attacker. */
  isRefuted(extents: Extents): boolean {
    return this.rows.some((row) => isMissed(row, extents)) || this.waiting.some((row) => isMissed(row, extents));
  }

  /** Leaves out what has not decided anything for some rounds; it would be found again. */
  leaveOutIdle(extents: Extents): void {
    for (const row of this.rows) row.idle = leftOver(row, extents) > 1e-3 ? row.idle + 1 : 0;
    this.rows = this.rows.filter(({ idle }) => idle <= MOST_IDLE);
  }

  private withRows(): LpText {
    const text = new LpText();
    for (const { coefficients, atLeast } of this.rows) text.row(this.terms(coefficients), '>=', atLeast);
    return text;
  }

  private terms(weights: Extents): readonly Term[] {
    return [...weights].map(([id, coefficient]) => ({ name: this.choice(id), coefficient }));
  }
}

function leftOver({ coefficients, atLeast }: Cut, extents: Extents): number {
  let sum = -atLeast;
  for (const [id, coefficient] of coefficients) sum += coefficient * (extents.get(id) ?? 0);
  return sum;
}

function isMissed(row: Cut, extents: Extents): boolean {
  return leftOver(row, extents) < -MISSED * Math.max(1, row.atLeast);
}
