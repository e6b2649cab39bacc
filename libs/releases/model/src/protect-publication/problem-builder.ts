import type { ProtectionCell, ProtectionProblem, Relation } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import type { CountTable } from './count-table';
import type { Vintage } from './shown-before';

/** The table as earlier releases showed it. */
export interface FormerCounts {
  readonly vintages: readonly FormerTable[];
  /** How far an attacker must stay in doubt; null: no secret. */
  readonly secretWidth: (coordinate: Coordinate, count: number) => number | null;
}

export interface FormerTable {
  readonly counts: Vintage;
  /** How its cells hung together, where it had cells that today's table has not. */
  readonly sums: CountTable['sums'];
}

interface Today extends Pick<FormerCounts, 'secretWidth'> {
  readonly now: (coordinate: Coordinate) => number | null;
  readonly named: (coordinate: Coordinate) => string;
}

/** A count or base of an earlier state beside what it is today. */
export interface FormerCount {
  readonly isShown: boolean;
  readonly count: number;
  readonly now: number | null;
  readonly id: string;
  readonly secretWidth: (count: number) => number | null;
}

export type FormerComplement = Pick<FormerCount, 'now' | 'id' | 'secretWidth'>;

const FORMER = ' | vor der Revision ';

/**
 * The cell of a count as it was before it was revised, whatever it is today: of the tables that share a number not all may
 * print it any more.
 */
export function formerId(today: string, count: number): string {
  return `${today.slice(0, today.lastIndexOf(' | '))}${FORMER}${count}`;
}

export function isFormer(id: string): boolean {
  return id.includes(FORMER);
}

/** Null: without end. */
function lowest(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other);
}

function signsOf({ whole, parts }: CountTable['sums'][number]): readonly (readonly [Coordinate, number])[] {
  return [...parts.map((part) => [part, 1] as const), [whole, -1]];
}

export class ProblemBuilder {
  private readonly cells = new Map<string, ProtectionCell>();
  private readonly relations = new Map<string, Relation>();

  /** `told`: former secrets that earlier releases have given away already. */
  constructor(private readonly told: ReadonlySet<string> = new Set()) {}

  /** The same count in two tables: shown if one shows it, protected as the sterner one asks. */
  cell(cell: ProtectionCell): void {
    const other = this.cells.get(cell.id);
    const known = cell.known === true || other?.known === true;
    this.cells.set(cell.id, {
      ...cell,
      status: cell.status === 'published' || other?.status === 'published' ? 'published' : 'implicit',
      // What was shown stays known; hiding it now would protect nobody.
      primary: !known && (cell.primary === true || other?.primary === true),
      known,
      ...(other?.hiddenBefore === true ? { hiddenBefore: true } : {}),
      forbidden: cell.forbidden === true && (other === undefined || other.forbidden === true),
      cost: Math.max(cell.cost ?? 1, other?.cost ?? 1),
      width: Math.max(cell.width ?? 0, other?.width ?? 0),
      lower: Math.max(cell.lower ?? 0, other?.lower ?? 0),
      upper: lowest(cell.upper ?? null, other?.upper ?? null),
    });
  }

  complement(cell: Omit<ProtectionCell, 'status'>, numerator: string, denominator: string): void {
    this.cell({ ...cell, status: 'implicit' });
    this.relations.set(cell.id, { coefficients: { [numerator]: 1, [cell.id]: 1, [denominator]: -1 }, rhs: 0 });
  }

  sums(
    { cells, sums }: CountTable,
    idOf: (coordinate: Coordinate, value: number) => string,
    { vintages, secretWidth }: FormerCounts,
  ): void {
    const values = new Map(cells.map(({ coordinate, value }) => [coordinate, value]));
    const now = (coordinate: Coordinate): number | null => values.get(coordinate) ?? null;
    const named = (coordinate: Coordinate): string => idOf(coordinate, now(coordinate) ?? 0);
    for (const sum of sums) {
      this.relation(new Map(signsOf(sum).map(([coordinate, sign]) => [named(coordinate), sign])), 0);
      for (const { counts } of vintages) this.vintage(signsOf(sum), counts, { now, named, secretWidth });
    }
    for (const { counts, sums: own } of vintages) {
      for (const sum of own) this.vintage(signsOf(sum), counts, { now, named, secretWidth });
    }
  }

  /**
   * What is left of a base in an earlier state: today's cell if it was not revised. Nothing follows where count and base
   * were both shown.
   */
  formerComplement(count: FormerCount, base: FormerCount, of: FormerComplement): void {
    if (count.isShown && base.isShown) return;
    const value = base.count - count.count;
    const id = value === of.now ? of.id : this.former(`${of.id}${FORMER}${value}`, value, of.secretWidth);
    // Nobody is left over where today's table knows no such cell: it bounds nothing yet.
    if (value === of.now && !this.cells.has(id)) this.cell({ id, value, status: 'implicit' });
    const left = new Map([[id, 1]]);
    let rhs = 0;
    for (const [{ isShown, count: figure, now, id: today, secretWidth }, sign] of [
      [count, 1],
      [base, -1],
    ] as const) {
      if (isShown) rhs -= sign * figure;
      else left.set(figure === now ? today : this.former(formerId(today, figure), figure, secretWidth), sign);
    }
    this.relation(left, rhs);
  }

  /**
   * A revised figure makes two equations of one: what was hidden then and has not changed since fulfils both. What has
   * changed was another unknown then; where nobody kept what it was, it is taken as unchanged if the sum allows it.
   */
  private vintage(signs: readonly (readonly [Coordinate, number])[], vintage: Vintage, of: Today): void {
    const isRevised = signs.some(([coordinate]) => {
      const then = vintage.get(coordinate)?.count ?? null;
      return then !== null && then !== of.now(coordinate);
    });
    if (!isRevised) return;
    const left = new Map<string, number>();
    const unrecorded: (readonly [Coordinate, number])[] = [];
    let rhs = 0;
    let rest = 0;
    for (const [coordinate, sign] of signs) {
      const then = vintage.get(coordinate);
      if (then?.isShown === true) rhs -= sign * (then.count ?? 0);
      else if (then === undefined || then.count === null) unrecorded.push([coordinate, sign]);
      else left.set(this.then(coordinate, then.count, of), sign);
      rest += sign * (then?.count ?? 0);
    }
    const [only] = unrecorded;
    if (unrecorded.length === 1 && only !== undefined && -rest * only[1] >= 0) {
      left.set(this.then(only[0], -rest * only[1], of), only[1]);
    } else {
      const asNow = unrecorded.reduce((sum, [coordinate, sign]) => sum + sign * (of.now(coordinate) ?? NaN), rest);
      if (asNow !== 0) return;
      for (const [coordinate, sign] of unrecorded) left.set(of.named(coordinate), sign);
    }
    if (left.size > 0) this.relation(left, rhs);
  }

  /** The unknown of an earlier release: today's if it was not revised. */
  private then(coordinate: Coordinate, count: number, { now, named, secretWidth }: Today): string {
    if (count === now(coordinate)) return named(coordinate);
    return this.former(formerId(named(coordinate), count), count, (value) => secretWidth(coordinate, value));
  }

  /** A count that was revised since. If it was too small to be shown it is a secret still. */
  private former(id: string, count: number, secretWidth: (count: number) => number | null): string {
    const width = secretWidth(count);
    const isTold = width === null || this.told.has(id);
    this.cell({ id, value: count, status: 'implicit', ...(isTold ? {} : { primary: true, width }) });
    return id;
  }

  private relation(signs: ReadonlyMap<string, number>, rhs: number): void {
    // Every relation has names of its own: as an object with a shape they would cost more than all the rest.
    const coefficients = Object.create(null) as Record<string, number>;
    let name = '';
    for (const [id, sign] of signs) {
      coefficients[id] = sign;
      name += `${id} ${sign}\n`;
    }
    this.relations.set(`${name}${rhs}`, { coefficients, rhs });
  }

  /** Readers saw what a count was before its revision, if only beside the table that hid it. */
  knowFormer(today: string, count: number): void {
    const cell = this.cells.get(formerId(today, count));
    if (cell !== undefined) this.cell({ ...cell, known: true });
  }

  /** What one table no longer prints may stand in another one as it was. */
  private tieToToday(): void {
    for (const id of [...this.cells.keys()].filter(isFormer)) {
      const today = id.replace(FORMER, ' | ');
      const same = [id, today].map((one, at) => [one, at === 0 ? 1 : -1] as const);
      if (this.cells.has(today)) this.relation(new Map(same), 0);
    }
  }

  problem(threshold: number): ProtectionProblem {
    this.tieToToday();
    return {
      threshold,
      cells: [...this.cells.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      relations: [...this.relations].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, relation]) => relation),
    };
  }
}
