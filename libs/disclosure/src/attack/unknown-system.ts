import { hiddenCells, knownBounds } from '../table/bounds';
import type { Interval, ProtectionCell, ProtectionProblem, Range } from '../table/problem.types';

export interface UnknownRow {
  readonly terms: readonly { readonly id: string; readonly coefficient: number }[];
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Hidden cells that hang together, with the rows left over once everything visible is put in. */
export interface UnknownSystem {
  readonly cells: readonly ProtectionCell[];
  readonly rows: readonly UnknownRow[];
}

/** The system of one attack, cut into parts that have nothing to do with each other. */
export function unknownSystems(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<string>,
  told: readonly Range[] = [],
): readonly UnknownSystem[] {
  const hidden = hiddenCells(problem, suppressed);
  const hiddenIds = new Set(hidden.map(({ id }) => id));
  const values = new Map(problem.cells.map(({ id, value }) => [id, value]));
  const equations = problem.relations.map(({ coefficients, rhs }): Range => ({ coefficients, lower: rhs, upper: rhs }));
  const rows = [...equations, ...(problem.ranges ?? []), ...told].flatMap((range) => {
    const row = withoutVisible(range, hiddenIds, values);
    return row.terms.length > 0 ? [row] : [];
  });
  return parts(hidden, rows);
}

function withoutVisible(range: Range, hidden: ReadonlySet<string>, values: ReadonlyMap<string, number>): UnknownRow {
  const terms: { id: string; coefficient: number }[] = [];
  let seen = 0;
  for (const [id, coefficient] of Object.entries(range.coefficients)) {
    if (hidden.has(id)) terms.push({ id, coefficient });
    else seen += coefficient * (values.get(id) ?? 0);
  }
  const rest = (side: number | null): number | null => (side === null ? null : side - seen);
  return { terms, lower: rest(range.lower), upper: rest(range.upper) };
}

function parts(cells: readonly ProtectionCell[], rows: readonly UnknownRow[]): readonly UnknownSystem[] {
  const leader = new Map<string, string>(cells.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top)) top = next;
    leader.set(id, top);
    return top;
  };
  for (const { terms } of rows) {
    for (const { id } of terms) leader.set(find(id), find(terms[0]?.id ?? id));
  }
  const systems = new Map<string, { cells: ProtectionCell[]; rows: UnknownRow[] }>();
  for (const cell of cells) {
    const top = find(cell.id);
    const system = systems.get(top) ?? { cells: [], rows: [] };
    systems.set(top, system);
    system.cells.push(cell);
  }
  for (const row of rows) systems.get(find(row.terms[0]?.id ?? ''))?.rows.push(row);
  return [...systems.values()];
}

/**
 * The interval of every cell where nothing or one row holds the part together: exact arithmetic, no solver needed.
 * Null where there is more than one row.
 */
export function intervalsOfOneRow({ cells, rows }: UnknownSystem): ReadonlyMap<string, Interval> | null {
  const bounds = new Map(cells.map((cell) => [cell.id, knownBounds(cell)]));
  const [row] = rows;
  if (row === undefined) return bounds;
  if (rows.length > 1) return null;
  const reach = row.terms.map(({ id, coefficient }) => scaled(bounds.get(id), coefficient));
  return new Map(
    row.terms.map(({ id, coefficient }, index) => {
      const others = reach.filter((_, other) => other !== index);
      const [low, high] = [total(others.map((one) => one.lower)), total(others.map((one) => one.upper))];
      const room = scaled(
        {
          lower: row.lower === null || high === null ? null : row.lower - high,
          upper: row.upper === null || low === null ? null : row.upper - low,
        },
        1 / coefficient,
      );
      return [id, meet(room, bounds.get(id))];
    }),
  );
}

function scaled(interval: Interval | undefined, factor: number): Interval {
  const [lower, upper] = [interval?.lower ?? null, interval?.upper ?? null].map((side) =>
    side === null ? null : side * factor,
  );
  return factor < 0 ? { lower: upper ?? null, upper: lower ?? null } : { lower: lower ?? null, upper: upper ?? null };
}

function total(sides: readonly (number | null)[]): number | null {
  return sides.reduce((sum, side) => (sum === null || side === null ? null : sum + side), 0 as number | null);
}

function meet(a: Interval, b: Interval | undefined): Interval {
  const pick = (x: number | null, y: number | null, choose: (...of: number[]) => number): number | null =>
    x === null ? y : y === null ? x : choose(x, y);
  return {
    lower: pick(a.lower, b?.lower ?? null, Math.max),
    upper: pick(a.upper, b?.upper ?? null, Math.min),
  };
}
