import type { ProtectionCell, ProtectionProblem, Relation } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import type { CountTable } from './count-table';
import type { PeriodTable } from './period-table';
import type { Vintage } from './shown-before';

/** Which counts an attacker knows from elsewhere: from earlier releases, or because an office publishes them too. */
export interface Known {
  readonly numerator: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
  readonly denominator: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
  /** What is left of a base: known where both were shown, even if both were revised alike since. */
  readonly complement: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
  /** The table as earlier releases showed it. */
  readonly vintages: (table: PeriodTable, part: 'numerator' | 'denominator') => readonly Vintage[];
}

/** Hiding a total costs a table its meaning. */
const COST_OF_TOTAL = 10;

/** Step 1: the bases for themselves. Without a small one there is nothing to do: all are shown. */
export function problemOfBases(tables: readonly PeriodTable[], known: Known): ProtectionProblem {
  const builder = new ProblemBuilder();
  for (const table of tables) {
    const { denominators } = table;
    if (denominators === null) continue;
    for (const { coordinate, value, isPrinted } of denominators.cells) {
      builder.cell({
        id: table.denominatorId(coordinate, value),
        value,
        status: isPrinted && !table.isForeign ? 'published' : 'implicit',
        primary: table.primaryDenominators.has(coordinate),
        known: known.denominator(table, coordinate, value),
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.leastBases.get(coordinate) ?? 0,
      });
    }
    builder.sums(denominators, table.denominatorId, known.vintages(table, 'denominator'));
  }
  return builder.problem(tables);
}

/**
 * Step 2: the counts beside their bases. Where a base is hidden its count is not shown either; what is left of a base
 * (those who are not counted) is a cell of its own then. A shown base is the most its count can be.
 */
export function problemOfCounts(
  tables: readonly PeriodTable[],
  hiddenBases: ReadonlySet<string>,
  known: Known,
): ProtectionProblem {
  const builder = new ProblemBuilder();
  const counted = new Set(
    tables.flatMap(({ numerators, numeratorId }) =>
      numerators.cells.map(({ coordinate, value }) => numeratorId(coordinate, value)),
    ),
  );
  // Where others are part of the system, their bases may be hidden, and bases are sums of bases.
  const isJoint = tables.some(({ isForeign }) => isForeign);
  for (const table of tables) {
    const { numerators, denominators, bases, bounded } = table;
    // The base of one indicator may be what another one counts: then hiding the one hides the other.
    const isCountedElsewhere =
      denominators?.cells.some(({ coordinate, value }) => counted.has(table.denominatorId(coordinate, value))) === true;
    const isOpenBase = denominators !== null && (hiddenBases.size > 0 || isCountedElsewhere || isJoint);
    for (const { coordinate, value, isPrinted } of numerators.cells) {
      const base = bases.get(coordinate);
      const id = table.numeratorId(coordinate, value);
      const baseId = base === undefined ? '' : table.denominatorId(coordinate, base);
      const isOpen =
        isOpenBase &&
        (!isJoint || isCountedElsewhere || isUnknownBase(table, coordinate, { base, baseId }, hiddenBases, known));
      builder.cell({
        id,
        value,
        status:
          isPrinted && !table.isForeign && !hiddenBases.has(baseId) && !hiddenBases.has(id) ? 'published' : 'implicit',
        primary: table.primaryNumerators.has(coordinate),
        known: known.numerator(table, coordinate, value),
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.least.get(coordinate) ?? 0,
        ...(bounded && base !== undefined && !isOpen ? { upper: base } : {}),
      });
      if (bounded && isOpen && base !== undefined) {
        builder.complement(table, coordinate, { id, value, base, baseId }, known);
      }
    }
    builder.sums(numerators, table.numeratorId, known.vintages(table, 'numerator'));
    if (!isOpenBase) continue;
    for (const { coordinate, value, isPrinted } of denominators.cells) {
      const id = table.denominatorId(coordinate, value);
      builder.cell({
        id,
        value,
        status: isPrinted && !table.isForeign && !hiddenBases.has(id) ? 'published' : 'implicit',
        primary: table.primaryDenominators.has(coordinate),
        known: known.denominator(table, coordinate, value),
        forbidden: !isCountedElsewhere,
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.leastBases.get(coordinate) ?? 0,
      });
    }
    builder.sums(denominators, table.denominatorId, known.vintages(table, 'denominator'));
  }
  return builder.problem(tables);
}

/** A base that readers see is the most its count can be, and what is left of it is as uncertain as the count. */
function isUnknownBase(
  table: PeriodTable,
  coordinate: Coordinate,
  { base, baseId }: { readonly base: number | undefined; readonly baseId: string },
  hiddenBases: ReadonlySet<string>,
  known: Known,
): boolean {
  if (base === undefined || hiddenBases.has(baseId)) return true;
  const isPrinted = table.denominators?.cells.some((cell) => cell.coordinate === coordinate && cell.isPrinted) === true;
  return !(isPrinted && !table.isForeign) && !known.denominator(table, coordinate, base);
}

/** Everything withheld that is broken down, totals too where asked for: the last resort, attacked like any other pattern. */
export function problemOfWithheld(
  tables: readonly PeriodTable[],
  hiddenBases: ReadonlySet<string>,
  known: Known,
  withTotals: (table: PeriodTable) => boolean,
): ProtectionProblem {
  const problem = problemOfCounts(tables, hiddenBases, known);
  const shown = new Set(
    tables
      .filter((table) => !withTotals(table))
      .flatMap(({ numerators, denominators, numeratorId, denominatorId }) => [
        ...numerators.cells.flatMap(({ coordinate, value }) => (coordinate === '' ? [numeratorId('', value)] : [])),
        ...(denominators?.cells ?? []).flatMap(({ coordinate, value }) =>
          coordinate === '' ? [denominatorId('', value)] : [],
        ),
      ]),
  );
  const cells = problem.cells.map((cell): ProtectionCell => {
    if (cell.status === 'implicit') return cell;
    return shown.has(cell.id) ? { ...cell, forbidden: true } : { ...cell, status: 'implicit' };
  });
  return { ...problem, cells };
}

function price(coordinate: Coordinate): Pick<ProtectionCell, 'cost'> {
  return coordinate === '' ? { cost: COST_OF_TOTAL } : {};
}

function room(table: PeriodTable, coordinate: Coordinate): Pick<ProtectionCell, 'width'> {
  return { width: table.thresholdAt(coordinate) };
}

/** Null: without end. */
function lowest(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other);
}

class ProblemBuilder {
  private readonly cells = new Map<string, ProtectionCell>();
  private readonly relations = new Map<string, Relation>();

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
      forbidden: cell.forbidden === true && (other === undefined || other.forbidden === true),
      cost: Math.max(cell.cost ?? 1, other?.cost ?? 1),
      width: Math.max(cell.width ?? 0, other?.width ?? 0),
      lower: Math.max(cell.lower ?? 0, other?.lower ?? 0),
      upper: lowest(cell.upper ?? null, other?.upper ?? null),
    });
  }

  complement(
    table: PeriodTable,
    coordinate: Coordinate,
    of: { readonly id: string; readonly value: number; readonly base: number; readonly baseId: string },
    known: Known,
  ): void {
    const id = `${of.baseId} − ${of.id}`;
    this.cell({
      id,
      value: of.base - of.value,
      status: 'implicit',
      primary: table.primaryComplements.has(coordinate),
      known: known.complement(table, coordinate, of.base - of.value),
      ...room(table, coordinate),
    });
    this.relations.set(id, { coefficients: { [of.id]: 1, [id]: 1, [of.baseId]: -1 }, rhs: 0 });
  }

  sums(
    { cells, sums }: CountTable,
    idOf: (coordinate: Coordinate, value: number) => string,
    vintages: readonly Vintage[],
  ): void {
    const values = new Map(cells.map(({ coordinate, value }) => [coordinate, value]));
    const now = (coordinate: Coordinate): number => values.get(coordinate) ?? 0;
    const named = (coordinate: Coordinate): string => idOf(coordinate, now(coordinate));
    for (const { whole, parts } of sums) {
      const signs: (readonly [Coordinate, number])[] = [...parts.map((part) => [part, 1] as const), [whole, -1]];
      this.relation(new Map(signs.map(([coordinate, sign]) => [named(coordinate), sign])), 0);
      for (const vintage of vintages) this.vintage(signs, vintage, { now, named });
    }
  }

  /**
   * A revised figure makes two equations of one: what was hidden then and has not changed since fulfils both. What has
   * changed was another unknown then; where nobody kept what it was, it is taken as unchanged if the sum allows it.
   */
  private vintage(
    signs: readonly (readonly [Coordinate, number])[],
    vintage: Vintage,
    of: { readonly now: (coordinate: Coordinate) => number; readonly named: (coordinate: Coordinate) => string },
  ): void {
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
      const asNow = unrecorded.reduce((sum, [coordinate, sign]) => sum + sign * of.now(coordinate), rest);
      if (asNow !== 0) return;
      for (const [coordinate, sign] of unrecorded) left.set(of.named(coordinate), sign);
    }
    if (left.size > 0) this.relation(left, rhs);
  }

  /** The unknown of an earlier release: today's if it was not revised. */
  private then(
    coordinate: Coordinate,
    count: number,
    of: { readonly now: (coordinate: Coordinate) => number; readonly named: (coordinate: Coordinate) => string },
  ): string {
    if (count === of.now(coordinate)) return of.named(coordinate);
    const id = `${of.named(coordinate)} | vor der Revision ${count}`;
    this.cell({ id, value: count, status: 'implicit' });
    return id;
  }

  private relation(signs: ReadonlyMap<string, number>, rhs: number): void {
    const coefficients = Object.fromEntries(signs);
    this.relations.set(JSON.stringify([coefficients, rhs]), { coefficients, rhs });
  }

  problem(tables: readonly PeriodTable[]): ProtectionProblem {
    return {
      threshold: Math.max(...tables.map((table) => table.thresholdAt(''))),
      cells: [...this.cells.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      relations: [...this.relations].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, relation]) => relation),
    };
  }
}
