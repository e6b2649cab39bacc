import type { ProtectionCell, ProtectionProblem, Relation } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import type { Known } from './known.types';
import type { PeriodTable } from './period-table';
import { formerId } from './problem-builder';
import { countsAt, type MemberSum } from './verbund-tables';

type Part = 'numerator' | 'denominator';

/** What a member may have had when its Verbund released. */
interface Candidate {
  readonly count: number;
  readonly isNow: boolean;
  readonly isShown: boolean;
}

interface FormerPart extends Candidate {
  readonly id: string;
}

/** Sums of earlier states: cells that are no more, and what they add up to. */
export interface FormerSums {
  readonly cells: readonly ProtectionCell[];
  readonly relations: readonly Relation[];
}

const MOST_COMBINATIONS = 5_000;
/** Of all Kommunen together; more make a system that takes minutes. */
const MOST_REVISED = 40;

/**
 * A sum the Verbund has shown and that has been revised since is still the sum of what its members had then. What they had
 * is read from their own releases; where one of them had not released, it is one unknown more. Null: nobody can say what
 * made the sum, or too much was revised to look at it.
 */
export function formerSums(sums: readonly MemberSum[], known: Known): FormerSums | null {
  const cells: ProtectionCell[] = [];
  const relations: Relation[] = [];
  const tables = new Set(sums.flatMap(({ verbund, members }) => [verbund, ...members]));
  if ([...tables].reduce((all, table) => all + revisedIn(table, known), 0) > MOST_REVISED) return null;
  for (const sum of sums) {
    for (const part of ['numerator', 'denominator'] as const) {
      for (const [coordinate, count] of formerTotals(sum.verbund, part, known)) {
        const parts = partsOf(sum, { part, coordinate, count }, known);
        if (parts === null) return null;
        const hidden = parts.filter(({ isShown }) => !isShown);
        const rest = parts.reduce((left, one) => left - (one.isShown ? one.count : 0), count);
        if (hidden.length === 0) continue;
        relations.push({ coefficients: Object.fromEntries(hidden.map(({ id }) => [id, 1])), rhs: rest });
        for (const { id, count: value } of hidden) cells.push({ id, value, status: 'implicit' });
      }
    }
  }
  return { cells, relations };
}

export function withFormerSums(problem: ProtectionProblem, { cells, relations }: FormerSums): ProtectionProblem {
  const ids = new Set(problem.cells.map(({ id }) => id));
  const fresh = new Map(cells.filter(({ id }) => !ids.has(id)).map((cell) => [cell.id, cell]));
  return { ...problem, cells: [...problem.cells, ...fresh.values()], relations: [...problem.relations, ...relations] };
}

/** Counts and bases that earlier releases had otherwise. */
function revisedIn(table: PeriodTable, known: Known): number {
  return (['numerator', 'denominator'] as const).reduce((all, part) => {
    const counts = table[`${part}s`];
    const today = counts === null ? new Map<Coordinate, number>() : countsAt(counts);
    const isRevised = ([coordinate, { count }]: readonly [Coordinate, { readonly count: number | null }]): boolean =>
      count !== null && today.has(coordinate) && today.get(coordinate) !== count;
    return all + known.vintages(table, part).reduce((sum, vintage) => sum + [...vintage].filter(isRevised).length, 0);
  }, 0);
}

/** Totals the Verbund has shown that are others today. */
function formerTotals(verbund: PeriodTable, part: Part, known: Known): readonly (readonly [Coordinate, number])[] {
  const table = verbund[`${part}s`];
  const today = table === null ? new Map<Coordinate, number>() : countsAt(table);
  const found = new Map<string, readonly [Coordinate, number]>();
  for (const vintage of known.vintages(verbund, part)) {
    for (const [coordinate, { isShown, count }] of vintage) {
      if (!isShown || count === null || today.get(coordinate) === count) continue;
      found.set(`${coordinate}|${count}`, [coordinate, count]);
    }
  }
  return [...found.values()];
}

function partsOf(
  { members }: MemberSum,
  { part, coordinate, count }: { readonly part: Part; readonly coordinate: Coordinate; readonly count: number },
  known: Known,
): readonly FormerPart[] | null {
  const options = members.map((member) => candidatesOf(member, part, coordinate, known));
  const chosen = cheapest(options, count) ?? withUnknown(members, options, count, known);
  if (chosen === null) return null;
  return chosen.map((one, at) => {
    const member = members[at];
    const now = options[at]?.find(({ isNow }) => isNow)?.count ?? 0;
    const today = member?.[`${part}Id`](coordinate, now) ?? '';
    return { ...one, id: one.isNow ? today : formerId(today, one.count) };
  });
}

/** Today's count first, then what its releases had. */
function candidatesOf(member: PeriodTable, part: Part, coordinate: Coordinate, known: Known): readonly Candidate[] {
  const table = member[`${part}s`];
  const now = table === null ? undefined : countsAt(table).get(coordinate);
  const found = new Map<number, Candidate>();
  for (const vintage of known.vintages(member, part)) {
    const { count = null, isShown = false } = vintage.get(coordinate) ?? {};
    if (count === null || count === now) continue;
    found.set(count, { count, isNow: false, isShown: isShown || found.get(count)?.isShown === true });
  }
  // Known or not is what today's cell says itself.
  const today = now === undefined ? [] : [{ count: now, isNow: true, isShown: false }];
  return [...today, ...found.values()];
}

/** Of all combinations that make the sum the one in which fewest have changed. */
function cheapest(options: readonly (readonly Candidate[])[], count: number): readonly Candidate[] | null {
  if (options.reduce((all, { length }) => all * length, 1) > MOST_COMBINATIONS) return null;
  let best: readonly Candidate[] | null = null;
  const changes = (chosen: readonly Candidate[]): number => chosen.filter(({ isNow }) => !isNow).length;
  const search = (chosen: readonly Candidate[], left: number): void => {
    const next = options[chosen.length];
    if (next === undefined) {
      if (left === 0 && (best === null || changes(chosen) < changes(best))) best = chosen;
      return;
    }
    for (const one of next) search([...chosen, one], left - one.count);
  };
  search([], count);
  return best;
}

/** The first one that has shown nothing makes up for the difference. */
function withUnknown(
  members: readonly PeriodTable[],
  options: readonly (readonly Candidate[])[],
  count: number,
  known: Known,
): readonly Candidate[] | null {
  const silent = members.findIndex((member) => known.vintages(member, 'numerator').length === 0);
  if (silent < 0) return null;
  const now = options.map(([first]) => first);
  const others = now.reduce((sum, one, at) => sum + (at === silent ? 0 : (one?.count ?? 0)), 0);
  const unknown = { count: count - others, isNow: false, isShown: false };
  if (unknown.count < 0 || now.some((one, at) => one === undefined && at !== silent)) return null;
  return now.map((one, at) => (at === silent || one === undefined ? unknown : one));
}
