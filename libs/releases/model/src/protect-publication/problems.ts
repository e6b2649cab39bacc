import type { ProtectionCell, ProtectionProblem } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import { formerCounts, formerShares, hiddenBefore, shownAndRevised } from './former-states';
import type { Known } from './known.types';
import type { PeriodTable } from './period-table';
import { ProblemBuilder } from './problem-builder';

/** Hiding a total costs a table its meaning. */
const COST_OF_TOTAL = 10;

/** Step 1: the bases for themselves. Without a small one there is nothing to do: all are shown. */
export function problemOfBases(tables: readonly PeriodTable[], known: Known): ProtectionProblem {
  const builder = new ProblemBuilder(known.told);
  for (const table of tables) {
    const { denominators } = table;
    if (denominators === null) continue;
    const again = hiddenBefore(table, 'denominator', known);
    for (const { coordinate, value, isPrinted } of denominators.cells) {
      builder.cell({
        id: table.denominatorId(coordinate, value),
        value,
        status: isPrinted && !table.isForeign ? 'published' : 'implicit',
        primary: table.primaryDenominators.has(coordinate),
        known: known.denominator(table, coordinate, value),
        ...again(coordinate),
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.leastBases.get(coordinate) ?? 0,
      });
    }
    builder.sums(denominators, table.denominatorId, formerCounts(table, 'denominator', known));
  }
  for (const table of tables) for (const [id, count] of shownAndRevised(table, known)) builder.knowFormer(id, count);
  return builder.problem(Math.max(...tables.map((table) => table.thresholdAt(''))));
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
  const builder = new ProblemBuilder(known.told);
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
    const former = formerShares(table, known);
    const isOpenBase =
      denominators !== null && (hiddenBases.size > 0 || isCountedElsewhere || isJoint || former.length > 0);
    const again = hiddenBefore(table, 'numerator', known);
    for (const { coordinate, value, isPrinted } of numerators.cells) {
      const base = bases.get(coordinate);
      const id = table.numeratorId(coordinate, value);
      const baseId = base === undefined ? '' : table.denominatorId(coordinate, base);
      const isOpen =
        isOpenBase &&
        (!isJoint ||
          isCountedElsewhere ||
          former.length > 0 ||
          isUnknownBase(table, coordinate, { base, baseId }, hiddenBases, known));
      builder.cell({
        id,
        value,
        status:
          isPrinted && !table.isForeign && !hiddenBases.has(baseId) && !hiddenBases.has(id) ? 'published' : 'implicit',
        primary: table.primaryNumerators.has(coordinate),
        known: known.numerator(table, coordinate, value),
        ...again(coordinate),
        ...price(coordinate),
        ...room(table, coordinate),
        lower: table.least.get(coordinate) ?? 0,
        ...(bounded && base !== undefined && !isOpen ? { upper: base } : {}),
      });
      if (bounded && isOpen && base !== undefined) {
        const left = {
          id: `${baseId} − ${id}`,
          value: base - value,
          primary: table.primaryComplements.has(coordinate),
          known: known.complement(table, coordinate, base - value),
        };
        builder.complement({ ...left, ...room(table, coordinate) }, id, baseId);
      }
    }
    if (bounded && isOpenBase) for (const [count, base, left] of former) builder.formerComplement(count, base, left);
    builder.sums(numerators, table.numeratorId, formerCounts(table, 'numerator', known));
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
    builder.sums(denominators, table.denominatorId, formerCounts(table, 'denominator', known));
  }
  for (const table of tables) for (const [id, count] of shownAndRevised(table, known)) builder.knowFormer(id, count);
  return builder.problem(Math.max(...tables.map((table) => table.thresholdAt(''))));
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
