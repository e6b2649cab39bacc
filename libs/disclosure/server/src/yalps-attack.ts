import type { AttackIntervals, Interval, ProtectionCell, ProtectionProblem, Range } from '@teilziel/disclosure';
import { solve, type Constraint } from 'yalps';

type Columns = Map<string, Map<string, number>>;

/** For one program; no answer within them counts as recovered. */
const MOST_SECONDS = 20;

/** Where a cell occurs. */
type RowsOfCell = ReadonlyMap<string, readonly Range[]>;

function rowsByCell(rows: readonly Range[]): RowsOfCell {
  const found = new Map<string, Range[]>();
  for (const row of rows) {
    for (const id of Object.keys(row.coefficients)) {
      const list = found.get(id) ?? [];
      list.push(row);
      found.set(id, list);
    }
  }
  return found;
}

/** The open cells that hang together with the first: from neighbour to neighbour. */
function neighbourhood(start: string, rowsOf: RowsOfCell, open: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const { coefficients } of rowsOf.get(id) ?? []) {
      for (const next of Object.keys(coefficients)) if (open.has(next)) reached.add(next);
    }
  }
  return reached;
}

/**
 * The second attacker: the same question as `attack` of the library, asked by other code and another solver, so that
 * a mistake in the one is not repeated in the other. Shares nothing with it but the types. `only`: the cells that are
 * asked for, all where absent.
 */
export function attackWithYalps(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<string>,
  told: readonly Range[] = [],
  secondsLeft: () => number = () => MOST_SECONDS,
  only?: ReadonlySet<string>,
): AttackIntervals {
  const open = new Set<string>();
  for (const cell of problem.cells) {
    if (cell.known !== true && (cell.status === 'implicit' || suppressed.has(cell.id))) open.add(cell.id);
  }
  const equalities: Range[] = problem.relations.map(({ coefficients, rhs }) => ({
    coefficients,
    lower: rhs,
    upper: rhs,
  }));
  const rowsOf = rowsByCell([...equalities, ...(problem.ranges ?? []), ...told]);
  const cells = new Map(problem.cells.map((cell) => [cell.id, cell]));
  const lp = new Map<string, Interval>();
  const integer = new Map<string, Interval>();
  const unsolved = new Set<string>();
  const seen = new Set<string>();
  for (const id of open) {
    if (seen.has(id)) continue;
    const group = neighbourhood(id, rowsOf, open);
    const model = modelOf(cells, group, rowsOf);
    for (const one of group) {
      seen.add(one);
      if (only?.has(one) === false) continue;
      const ends = ends4(model, one, secondsLeft);
      if (ends.some((end) => end === undefined)) unsolved.add(one);
      const [low, high, wholeLow, wholeHigh] = ends;
      lp.set(one, { lower: low ?? null, upper: high ?? null });
      integer.set(one, { lower: wholeLow ?? null, upper: wholeHigh ?? null });
    }
  }
  return { lp, integer, unsolved };
}

interface Model {
  readonly columns: Columns;
  readonly constraints: Map<string, Constraint>;
  readonly wholes: ReadonlySet<string>;
  /** Every variable of the solver starts at 0: x = shift + y, or x = y − y' where there is no lowest value. */
  readonly shifts: ReadonlyMap<string, number | null>;
}

function modelOf(cells: ReadonlyMap<string, ProtectionCell>, group: ReadonlySet<string>, rowsOf: RowsOfCell): Model {
  const members = [...group].flatMap((id) => cells.get(id) ?? []);
  // Whole steps from a whole number only: a lower end of 1.5 is a row of its own.
  const shifts = new Map(members.map(({ id, lower }) => [id, lower === null ? null : Math.floor(lower ?? 0)]));
  const fixed = (id: string): number => (group.has(id) ? (shifts.get(id) ?? 0) : (cells.get(id)?.value ?? 0));
  const rows = new Set([...group].flatMap((id) => rowsOf.get(id) ?? []));
  const columns: Columns = new Map(members.map(({ id }) => [`+${id}`, new Map<string, number>()]));
  for (const [id, shift] of shifts) if (shift === null) columns.set(`-${id}`, new Map());
  const constraints = new Map<string, Constraint>();
  [...rows].forEach(({ coefficients, lower, upper }, index) => {
    const ids = Object.keys(coefficients);
    const known = ids.reduce((sum, id) => sum + (coefficients[id] ?? 0) * fixed(id), 0);
    const name = `row ${index}`;
    constraints.set(name, {
      ...(lower === null ? {} : { min: lower - known }),
      ...(upper === null ? {} : { max: upper - known }),
    });
    for (const id of ids) {
      columns.get(`+${id}`)?.set(name, coefficients[id] ?? 0);
      columns.get(`-${id}`)?.set(name, -(coefficients[id] ?? 0));
    }
  });
  for (const { id, upper } of members) {
    if (upper === undefined || upper === null) continue;
    constraints.set(`top ${id}`, { max: upper - (shifts.get(id) ?? 0) });
    columns.get(`+${id}`)?.set(`top ${id}`, 1);
    columns.get(`-${id}`)?.set(`top ${id}`, -1);
  }
  for (const { id, lower } of members) {
    if (lower === undefined || lower === null || lower % 1 === 0) continue;
    constraints.set(`bottom ${id}`, { min: lower - Math.floor(lower) });
    columns.get(`+${id}`)?.set(`bottom ${id}`, 1);
  }
  const whole = members.filter(({ value }) => value % 1 === 0).flatMap(({ id }) => [`+${id}`, `-${id}`]);
  return { columns, constraints, shifts, wholes: new Set(whole.filter((name) => columns.has(name))) };
}

/** Undefined where the solver gave no answer, null where there is no end. */
type End = number | null | undefined;

function ends4(model: Model, id: string, secondsLeft: () => number): readonly End[] {
  const sides = (['minimize', 'maximize'] as const).map((direction): readonly [End, End] => {
    const asked = { direction, seconds: secondsLeft() };
    const { end, isWhole } = ask(model, id, { ...asked, whole: false });
    // Without an end in fractions there is none in whole numbers: multiples of a rational direction are whole.
    // A corner of whole numbers is the end in whole numbers too.
    if (end === null || isWhole) return [end, end];
    return [end, ask(model, id, { ...asked, whole: true, seconds: secondsLeft() }).end];
  });
  const [[low, wholeLow] = [], [high, wholeHigh] = []] = sides;
  return [low, high, wholeLow, wholeHigh];
}

const WHOLE = 1e-7;

function ask(
  model: Model,
  id: string,
  { direction, whole, seconds }: { direction: 'minimize' | 'maximize'; whole: boolean; seconds: number },
): { readonly end: End; readonly isWhole: boolean } {
  if (seconds <= 0) return { end: undefined, isWhole: false };
  const asked = 'asked';
  const variables = new Map(
    [...model.columns].map(([name, column]) => {
      const weight = name === `+${id}` ? 1 : name === `-${id}` ? -1 : 0;
      return [name, weight === 0 ? column : new Map([...column, [asked, weight]])] as const;
    }),
  );
  const {
    status,
    result,
    variables: found,
  } = solve(
    { direction, objective: asked, constraints: model.constraints, variables, integers: whole ? model.wholes : [] },
    { timeout: 1000 * Math.min(MOST_SECONDS, seconds), maxPivots: 65_536 },
  );
  if (status === 'unbounded') return { end: null, isWhole: false };
  if (status !== 'optimal') return { end: undefined, isWhole: false };
  const isWhole = found.every(
    ([name, value]) => !model.wholes.has(name) || Math.abs(value - Math.round(value)) < WHOLE,
  );
  return { end: Math.round((result + (model.shifts.get(id) ?? 0)) * 1e6) / 1e6 + 0, isWhole };
}
