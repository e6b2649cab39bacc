import { type Constraint, solve } from 'yalps';
import type { Placed } from './placed-figures.fixture';
import {
  combinationsOf,
  coordinatesOf,
  membersOf,
  type Printed,
  type State,
  sumOf,
  type Table,
} from './tables.fixture';

export interface Found extends Placed {
  readonly state: State;
}

interface Secret {
  readonly printed: Printed;
  readonly coordinate: string;
  readonly name: string;
  readonly parts: readonly number[];
  readonly width: number;
}

const THRESHOLD = 5;
/** Of "divers" and "ohne Angabe". */
const WIDE = 10;
const NOISE = 1e-6;

export interface Attack {
  readonly attacked: number;
  /** Cells that a reader of the files can narrow down too far. */
  readonly broken: readonly string[];
}

/**
 * What somebody makes of figures read out of files. He knows which persons are counted where and that nothing was
 * revised but what was; every count he looks for must keep an interval as wide as the smallest count that is shown.
 */
export function attackFiles(table: Table, found: readonly Found[], twin: Table): Attack {
  const broken: string[] = [];
  let attacked = 0;
  table.group.periods.forEach((period, at) => {
    const here = found.filter((one) => one.period === period);
    const rows = rowsOf(table, at, here);
    for (const secret of secretsOf(table, at, here)) {
      attacked += 1;
      const { width, parts, coordinate, name } = secret;
      const sought = new Set(
        membersOf(table.group, coordinate).flatMap((c) => parts.map((part) => unknownOf(table, at, c, part, 'later'))),
      );
      const [low, high] = range(rows, sought, false);
      const place = `${name} of ${secret.printed.code} ${coordinate} in ${period}`;
      if (low === null || high === null) broken.push(`${place} could not be attacked`);
      else if (high - low < width - NOISE) broken.push(`${place} lies within ${low} and ${high}`);
      else if (!differs(secret, at, table, twin)) {
        const [least, most] = range(rows, sought, true);
        if (least === null || most === null || most - least < 0.5) broken.push(`${place} is ${least}`);
      }
    }
  });
  return { attacked, broken };
}

/** Another truth behind the same files has another number there: nobody can derive it. */
function differs({ coordinate, parts }: Secret, period: number, table: Table, twin: Table): boolean {
  const of = (one: Table): number => sumOf(one, { state: 'later', period, coordinate, parts });
  return of(table) !== of(twin);
}

/** Small counts, small bases, few who are left of a base; not what an earlier release has shown for good. */
function secretsOf(table: Table, period: number, found: readonly Found[]): readonly Secret[] {
  const { group } = table;
  return group.printed.flatMap((printed) =>
    coordinatesOf(group).flatMap((coordinate) => {
      const width = /sex=[DN]/.test(coordinate) ? WIDE : THRESHOLD;
      return sumsOf(printed).flatMap(([name, parts]): Secret[] => {
        const of = (state: State): number => sumOf(table, { state, period, coordinate, parts });
        const isSmall = of('later') > 0 && of('later') < width;
        const wasShown = found.some(
          ({ code, coordinate: where, part, state }) =>
            state === 'first' && code === printed.code && where === coordinate && part === name,
        );
        return isSmall && !(wasShown && of('first') === of('later'))
          ? [{ printed, coordinate, name, parts, width }]
          : [];
      });
    }),
  );
}

function sumsOf({ counted, among }: Printed): readonly (readonly [string, readonly number[]])[] {
  if (among === null) return [['numerator', counted]];
  return [
    ['numerator', counted],
    ['denominator', among],
    ['rest', among.filter((part) => !counted.includes(part))],
  ];
}

interface Rows {
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly constraints: ReadonlyMap<string, Constraint>;
}

function rowsOf(table: Table, period: number, found: readonly Found[]): Rows {
  const { group } = table;
  const columns = new Map<string, Map<string, number>>();
  for (const state of ['first', 'later'] as const) {
    combinationsOf(group).forEach((_, c) => {
      for (let part = 0; part < group.parts; part += 1)
        columns.set(unknownOf(table, period, c, part, state), new Map());
    });
  }
  const constraints = new Map<string, Constraint>();
  for (const [row, { code, coordinate, part, state, low, high }] of narrowest(found)) {
    const printed = group.printed.find((one) => one.code === code);
    if (printed === undefined) continue;
    const add = (name: string, parts: readonly number[], factor: number): void => {
      for (const c of membersOf(group, coordinate)) {
        for (const one of parts) {
          const column = columns.get(unknownOf(table, period, c, one, state));
          column?.set(name, (column.get(name) ?? 0) + factor);
        }
      }
    };
    const { counted, among } = printed;
    if (part === 'value' && among !== null) {
      add(`${row} most`, counted, 100);
      add(`${row} most`, among, -high);
      constraints.set(`${row} most`, { max: NOISE });
      add(`${row} least`, counted, 100);
      add(`${row} least`, among, -low);
      constraints.set(`${row} least`, { min: -NOISE });
    } else {
      add(row, part === 'denominator' ? (among ?? []) : counted, 1);
      constraints.set(row, low === high ? { equal: low } : { min: low, max: high });
    }
  }
  return { columns, constraints };
}

/** The same cell stands in many files; shares say nothing new where count and base do. */
function narrowest(found: readonly Found[]): ReadonlyMap<string, Found> {
  const known = new Map<string, Found>();
  const keyOf = ({ state, code, coordinate, part }: Found, of: string = part): string =>
    [state, code, coordinate, of].join(' ');
  for (const one of found) {
    const before = known.get(keyOf(one));
    const [low, high] = [Math.max(one.low, before?.low ?? -Infinity), Math.min(one.high, before?.high ?? Infinity)];
    known.set(keyOf(one), { ...one, low, high });
  }
  for (const [key, one] of known) {
    if (one.part === 'value' && known.has(keyOf(one, 'numerator')) && known.has(keyOf(one, 'denominator'))) {
      known.delete(key);
    }
  }
  return known;
}

/** A count that was not revised is the same unknown in every release. */
function unknownOf(table: Table, period: number, combination: number, part: number, state: State): string {
  const [first, later] = (['first', 'later'] as const).map((one) => table[one][period]?.[combination]?.[part]);
  return `${combination} ${part}${first === later ? '' : ` ${state}`}`;
}

function range(
  { columns, constraints }: Rows,
  sought: ReadonlySet<string>,
  whole: boolean,
): readonly [number | null, number | null] {
  const variables = new Map(
    [...columns].map(([name, column]) => [name, new Map([...column, ['sought', sought.has(name) ? 1 : 0]])]),
  );
  const integers = whole ? [...columns.keys()] : [];
  const end = (direction: 'minimize' | 'maximize'): number | null => {
    const { status, result } = solve(
      { direction, objective: 'sought', constraints, variables, integers },
      { timeout: 3000 },
    );
    return status === 'unbounded' ? Infinity : status === 'optimal' ? result : null;
  };
  return [end('minimize'), end('maximize')];
}
