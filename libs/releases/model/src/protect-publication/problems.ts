import type { ProtectionCell, ProtectionProblem, Relation } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import type { CountTable } from './count-table';
import type { PeriodTable } from './period-table';

/** Which counts an attacker knows from elsewhere: from earlier releases, or because an office publishes them too. */
export interface Known {
  readonly numerator: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
  readonly denominator: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
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
        status: isPrinted ? 'published' : 'implicit',
        primary: table.primaryDenominators.has(coordinate),
        known: known.denominator(table, coordinate, value),
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.leastBases.get(coordinate) ?? 0,
      });
    }
    builder.sums(denominators, table.denominatorId);
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
  for (const table of tables) {
    const { numerators, denominators, bases, bounded } = table;
    // The base of one indicator may be what another one counts: then hiding the one hides the other.
    const isCountedElsewhere =
      denominators?.cells.some(({ coordinate, value }) => counted.has(table.denominatorId(coordinate, value))) === true;
    const isOpenBase = denominators !== null && (hiddenBases.size > 0 || isCountedElsewhere);
    for (const { coordinate, value, isPrinted } of numerators.cells) {
      const base = bases.get(coordinate);
      const id = table.numeratorId(coordinate, value);
      const baseId = base === undefined ? '' : table.denominatorId(coordinate, base);
      builder.cell({
        id,
        value,
        status: isPrinted && !hiddenBases.has(baseId) && !hiddenBases.has(id) ? 'published' : 'implicit',
        primary: table.primaryNumerators.has(coordinate),
        known: known.numerator(table, coordinate, value),
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.least.get(coordinate) ?? 0,
        ...(bounded && base !== undefined && !isOpenBase ? { upper: base } : {}),
      });
      if (bounded && isOpenBase && base !== undefined) {
        builder.complement(table, coordinate, { id, value, base, baseId });
      }
    }
    builder.sums(numerators, table.numeratorId);
    if (!isOpenBase) continue;
    for (const { coordinate, value, isPrinted } of denominators.cells) {
      const id = table.denominatorId(coordinate, value);
      builder.cell({
        id,
        value,
        status: isPrinted && !hiddenBases.has(id) ? 'published' : 'implicit',
        primary: table.primaryDenominators.has(coordinate),
        known: known.denominator(table, coordinate, value),
        forbidden: !isCountedElsewhere,
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.leastBases.get(coordinate) ?? 0,
      });
    }
    builder.sums(denominators, table.denominatorId);
  }
  return builder.problem(tables);
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

class ProblemBuilder {
  private readonly cells = new Map<string, ProtectionCell>();
  private readonly relations = new Map<string, Relation>();

  /** The same count in two tables: shown if one shows it, protected as the sterner one asks. */
  cell(cell: ProtectionCell): void {
    const other = this.cells.get(cell.id);
    const known = cell.known === true || other?.known === true;
    const upper = [cell.upper, other?.upper].flatMap((one) => one ?? []);
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
      upper: upper.length === 0 ? null : Math.min(...upper),
    });
  }

  complement(
    table: PeriodTable,
    coordinate: Coordinate,
    of: { readonly id: string; readonly value: number; readonly base: number; readonly baseId: string },
  ): void {
    const id = `${of.baseId} − ${of.id}`;
    this.cell({
      id,
      value: of.base - of.value,
      status: 'implicit',
      primary: table.primaryComplements.has(coordinate),
      ...room(table, coordinate),
    });
    this.relations.set(id, { coefficients: { [of.id]: 1, [id]: 1, [of.baseId]: -1 }, rhs: 0 });
  }

  sums({ cells, sums }: CountTable, idOf: (coordinate: Coordinate, value: number) => string): void {
    const values = new Map(cells.map(({ coordinate, value }) => [coordinate, value]));
    const named = (coordinate: Coordinate): string => idOf(coordinate, values.get(coordinate) ?? 0);
    for (const { whole, parts } of sums) {
      const coefficients = Object.fromEntries([...parts.map((part) => [named(part), 1]), [named(whole), -1]]);
      this.relations.set(JSON.stringify(coefficients), { coefficients, rhs: 0 });
    }
  }

  problem(tables: readonly PeriodTable[]): ProtectionProblem {
    return {
      threshold: Math.max(...tables.map((table) => table.thresholdAt(''))),
      cells: [...this.cells.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      relations: [...this.relations].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, relation]) => relation),
    };
  }
}
