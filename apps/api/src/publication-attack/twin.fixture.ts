import { type Constraint, solve } from 'yalps';
import {
  combinationsOf,
  coordinatesOf,
  type Counts,
  type Group,
  membersOf,
  type State,
  type Table,
} from './tables.fixture';

type Part = 'numerator' | 'denominator';

/** Whether a release that was compiled in the state showed the count. */
export type IsShown = (
  place: { readonly code: string; readonly period: string; readonly coordinate: string; readonly state: State },
  part: Part,
) => boolean;

interface Published {
  readonly isShown: IsShown;
  /** Of an indicator: what is printed, also where codes were merged. */
  readonly coordinates: (code: string) => readonly string[];
  readonly random: () => number;
}

/** Rules look at these borders only: none, too few, too few for a base, enough. */
const CLASSES = [0, 1, 5, 10, Infinity] as const;
/** How far a count may move from the truth. */
const FAR = 12;
const TRIES = 12;

const nameOf = (combination: number, part: number): string => `${combination} ${part}`;

/**
 * Other persons behind the same tables: everything a release showed stays, what it hid moves, and no cell becomes too
 * small or large enough by it, so that the rules find the same. Null: what is shown leaves no other truth.
 */
export function twinOf(table: Table, published: Published): Table | null {
  const { group } = table;
  const moves = group.periods.map((_, period) => movesIn(table, period, published));
  if (moves.every((moved) => moved === null)) return null;
  const moved = (counts: Counts): Counts =>
    counts.map((combinations, period) =>
      combinations.map((parts, c) => parts.map((count, part) => count + (moves[period]?.get(nameOf(c, part)) ?? 0))),
    );
  return { group, first: moved(table.first), later: moved(table.later) };
}

function movesIn(table: Table, period: number, published: Published): ReadonlyMap<string, number> | null {
  const { group, first } = table;
  const { constraints, columns } = rowsOf(table, period, published);
  const unknown = combinationsOf(group).flatMap((_, c) =>
    Array.from({ length: group.parts }, (__, p) => [c, p] as const),
  );
  for (const [c, p] of unknown) {
    const truth = first[period]?.[c]?.[p] ?? 0;
    constraints.set(`near ${nameOf(c, p)}`, { min: truth - FAR, max: truth + FAR });
    columns.get(nameOf(c, p))?.set(`near ${nameOf(c, p)}`, 1);
  }
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const variables = new Map(
      [...columns].map(([name, column]) => [name, new Map([...column, ['sought', published.random() - 0.5]])]),
    );
    const integers = [...columns.keys()];
    const found = solve(
      { direction: 'maximize', objective: 'sought', constraints, variables, integers },
      { timeout: 500, includeZeroVariables: true },
    );
    if (found.status !== 'optimal') return null;
    const values = new Map(found.variables);
    const moved = unknown.flatMap(([c, p]) => {
      const by = Math.round(values.get(nameOf(c, p)) ?? 0) - (first[period]?.[c]?.[p] ?? 0);
      return by === 0 ? [] : [[nameOf(c, p), by] as const];
    });
    if (moved.length > 0) return new Map(moved);
  }
  return null;
}

interface Rows {
  readonly constraints: Map<string, Constraint>;
  readonly columns: ReadonlyMap<string, Map<string, number>>;
}

/** What is revised is revised by as many persons in the other truth too. */
function rowsOf(table: Table, period: number, { isShown, coordinates }: Published): Rows {
  const { group } = table;
  const constraints = new Map<string, Constraint>();
  const columns = new Map<string, Map<string, number>>();
  const sum = (row: string, coordinate: string, parts: readonly number[]): void => {
    for (const c of membersOf(group, coordinate)) {
      for (const part of parts) columnOf(columns, nameOf(c, part)).set(row, 1);
    }
  };
  combinationsOf(group).forEach((_, c) => {
    for (let part = 0; part < group.parts; part += 1) columnOf(columns, nameOf(c, part));
  });
  for (const state of ['first', 'later'] as const) {
    for (const { printed, coordinate, part, parts } of sumsOf(group, coordinates)) {
      const truth = sumIn(table.first, { group, period, coordinate, parts });
      const stated = sumIn(table[state], { group, period, coordinate, parts });
      const place = { code: printed, period: group.periods[period] ?? '', coordinate, state };
      const row = [state, printed, coordinate, part].join(' ');
      sum(row, coordinate, parts);
      if (part !== 'rest' && isShown(place, part)) constraints.set(row, { equal: truth });
      else constraints.set(row, within(stated, truth - stated));
    }
  }
  return { constraints, columns };
}

function within(value: number, offset: number): Constraint {
  const at = CLASSES.findLastIndex((border) => border <= value);
  const [low = 0, high = Infinity] = [CLASSES[at], CLASSES[at + 1]];
  return { min: low + offset, ...(high === Infinity ? {} : { max: high - 1 + offset }) };
}

function* sumsOf(
  group: Group,
  coordinates: Published['coordinates'],
): Generator<{
  printed: string;
  coordinate: string;
  part: Part | 'rest';
  parts: readonly number[];
}> {
  for (const { code: printed, counted, among } of group.printed) {
    for (const coordinate of new Set([...coordinatesOf(group), ...coordinates(printed)])) {
      yield { printed, coordinate, part: 'numerator', parts: counted };
      if (among === null) continue;
      yield { printed, coordinate, part: 'denominator', parts: among };
      yield { printed, coordinate, part: 'rest', parts: among.filter((part) => !counted.includes(part)) };
    }
  }
}

function sumIn(
  counts: Counts,
  { group, period, coordinate, parts }: { group: Group; period: number; coordinate: string; parts: readonly number[] },
): number {
  return membersOf(group, coordinate).reduce(
    (all, c) => all + parts.reduce((some, part) => some + (counts[period]?.[c]?.[part] ?? 0), 0),
    0,
  );
}

function columnOf(columns: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const known = columns.get(name) ?? new Map<string, number>();
  columns.set(name, known);
  return known;
}
