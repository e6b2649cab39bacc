import type { SeriesBlock } from '@teilziel/releases/model';
import { type Constraint, solve } from 'yalps';
import { membersOf, type Part, periodCode, type Secret, sumAt, type Truth } from './random-releases.fixture';

/** What was true when a release was made, and what it published. */
export interface PublishedWorld {
  readonly truths: readonly Truth[];
  readonly series: readonly SeriesBlock[];
}

/** Smallest and largest value of a cell, and whether a whole number is left to doubt. */
export interface Found {
  readonly low: number;
  readonly high: number;
  readonly isWholeOpen: boolean;
}

/**
 * What an attacker makes of series blocks as published. Own code on purpose. His unknowns are the persons behind the
 * figures, one set for every release. He knows:
 * - every shown figure is a sum of them, they are not negative, the codes are complete;
 * - numbers with the same name are the same number in every indicator of a release;
 * - of every printed cell and part (those counted, all, the others) whether its true figure was revised between two
 *   releases, even where it is hidden in both. That is more than anybody outside knows: he supposes "not revised", and here
 *   he never errs. Of combinations that no release prints (the cells of a cross table of which only the margins are printed)
 *   he knows it only where the whole period is as it was: nobody could even err about them.
 * Asked for: what he can say of a secret of one of the releases.
 */
export function attackBlocks(
  releases: readonly PublishedWorld[],
  secrets: readonly Secret[],
  of: number = releases.length - 1,
): ReadonlyMap<Secret, Found | null> {
  const found = new Map<Secret, Found | null>();
  for (const period of new Set(secrets.map((secret) => secret.period))) {
    const system = new AttackerSystem();
    releases.forEach(({ truths }, at) => link(system, truths, { name: String(at), period }));
    releases.forEach((later, s) =>
      releases.slice(0, s).forEach((earlier, r) => {
        for (const truth of later.truths) {
          const before = earlier.truths.find(({ code }) => code === truth.code);
          if (before !== undefined) tie(system, { before, truth, period, names: [String(r), String(s)] });
        }
      }),
    );
    releases.forEach((release, at) => addRelease(system, { ...release, name: String(at), period }));
    system.settle();
    for (const secret of secrets.filter((one) => one.period === period)) {
      const truth = releases[of]?.truths.find(({ code }) => code === secret.code);
      const base = truth?.periods[period] ?? [];
      const members = truth && unknowns(truth, String(of), secret.part, membersOf(base, secret.coordinate));
      found.set(secret, system.extremes(members ?? [], secret.value));
    }
  }
  return found;
}

function shownIn(block: SeriesBlock, period: string, coordinate: string, part: Part): number | null {
  const [c, p] = [block.cells.indexOf(coordinate), block.periods.indexOf(period)];
  const [counted, all] = [block.numerator[c]?.[p] ?? null, block.denominator[c]?.[p] ?? null];
  if (part === 'without') return counted === null || all === null ? null : all - counted;
  return part === 'with' ? counted : all;
}

export function shownBy(
  { series }: PublishedWorld,
  truth: Truth,
  secret: Omit<Secret, 'value' | 'width'>,
): number | null {
  const block = series.find(({ indicator }) => indicator === truth.code);
  return block === undefined ? null : shownIn(block, periodCode(truth, secret.period), secret.coordinate, secret.part);
}

const partsOf = ({ asRate }: Truth): readonly Part[] => (asRate ? ['with', 'without', 'all'] : ['with']);

/** Persons with a feature are those of an indicator, unless their number has a name of its own. */
function unknowns(truth: Truth, release: string, part: Part, members: readonly number[]): readonly string[] {
  const parts = part === 'all' ? ['with', 'without'] : [part];
  return parts.flatMap((one) => members.map((b) => `${release} ${truth.code} ${one} ${b}`));
}

function addRelease(
  system: AttackerSystem,
  given: PublishedWorld & { readonly name: string; readonly period: number },
): void {
  const { truths, name, period } = given;
  for (const truth of truths) {
    const base = truth.periods[period] ?? [];
    const everybody = base.map((_, b) => b);
    for (const part of partsOf(truth)) for (const one of unknowns(truth, name, part, everybody)) system.unknown(one);
    for (const coordinate of truth.printed) {
      for (const part of ['with', 'all'] as const) {
        const shown = shownBy(given, truth, { code: truth.code, period, coordinate, part });
        if (shown === null) continue;
        system.equal(`${name} ${truth.code} ${part} ${coordinate}`, shown, [
          [1, unknowns(truth, name, part, membersOf(base, coordinate))],
        ]);
      }
    }
  }
}

type Named = readonly [Truth, Part];

/** Numbers with the same name. */
function linked(truths: readonly Truth[]): readonly (readonly [Named, Named])[] {
  const byName = new Map<string, Named>();
  const links: (readonly [Named, Named])[] = [];
  for (const truth of truths) {
    const names = [
      ['with', truth.numeratorLabel],
      ['all', truth.denominatorLabel],
    ] as const;
    for (const [part, name] of names) {
      if (name === undefined || (part === 'all' && !truth.asRate)) continue;
      const other = byName.get(name);
      if (other === undefined) byName.set(name, [truth, part]);
      else links.push([other, [truth, part]]);
    }
  }
  return links;
}

interface Tie {
  readonly before: Truth;
  readonly truth: Truth;
  readonly period: number;
  readonly names: readonly [string, string];
}

function link(
  system: AttackerSystem,
  truths: readonly Truth[],
  { name, period }: { readonly name: string; readonly period: number },
): void {
  linked(truths).forEach(([[one, onePart], [other, otherPart]], at) => {
    (one.periods[period] ?? []).forEach((_, b) =>
      system.same(`${name} link ${at} ${b}`, unknowns(other, name, otherPart, [b]), unknowns(one, name, onePart, [b])),
    );
  });
}

/** What was not revised between two releases. */
function tie(system: AttackerSystem, { before, truth, period, names: [earlier, later] }: Tie): void {
  const [then, now] = [before.periods[period] ?? [], truth.periods[period] ?? []];
  const asked = truth.printed
    .filter((coordinate) => before.printed.includes(coordinate))
    .flatMap((coordinate) => partsOf(truth).map((part) => ({ coordinate, part })));
  const same = asked.filter(({ coordinate, part }) => sumAt(then, coordinate, part) === sumAt(now, coordinate, part));
  const isPrintedAlike = before.printed.join() === truth.printed.join();
  const isAsItWas = isPrintedAlike && same.length === asked.length;
  const ties = isAsItWas
    ? partsOf(truth).flatMap((part) => now.map((_, b) => ({ name: `${part} ${b}`, part, members: [b] })))
    : same.map(({ coordinate, part }) => ({
        name: `${part} ${coordinate}`,
        part,
        members: membersOf(now, coordinate),
      }));
  for (const { name, part, members } of ties) {
    system.same(
      `${earlier} = ${later} ${truth.code} ${name}`,
      unknowns(truth, later, part, members),
      unknowns(truth, earlier, part, members),
    );
  }
}

class AttackerSystem {
  private readonly constraints = new Map<string, Constraint>();
  private readonly columns = new Map<string, Map<string, number>>();
  /** What is the same unknown, or the sum of some, needs no equation. */
  private readonly names = new Map<string, readonly string[]>();
  private readonly rows: (readonly [string, readonly string[], readonly string[]])[] = [];

  unknown(name: string): void {
    for (const one of this.resolved(name)) this.columns.set(one, this.columns.get(one) ?? new Map());
  }

  same(name: string, one: readonly string[], other: readonly string[]): void {
    const [only] = one;
    const isFree = only !== undefined && one.length === 1 && !this.names.has(only);
    if (isFree && !other.flatMap((each) => this.resolved(each)).includes(only)) this.names.set(only, other);
    else this.rows.push([name, one, other]);
  }

  /** When all unknowns have their names. */
  settle(): void {
    for (const [name, one, other] of this.rows) {
      this.equal(name, 0, [
        [1, one],
        [-1, other],
      ]);
    }
  }

  equal(name: string, equal: number, sides: readonly (readonly [number, readonly string[]])[]): void {
    const row = new Map<string, number>();
    for (const [sign, unknown] of sides) {
      for (const one of unknown.flatMap((each) => this.resolved(each))) row.set(one, (row.get(one) ?? 0) + sign);
    }
    const used = [...row].filter(([, sign]) => sign !== 0);
    if (used.length === 0) return;
    this.constraints.set(name, { equal });
    for (const [one, sign] of used) this.columns.get(one)?.set(name, sign);
  }

  /** Null: the solver did not say. */
  extremes(asked: readonly string[], value: number): Found | null {
    const members = new Set(asked.flatMap((one) => this.resolved(one)));
    const low = this.end('minimize', members);
    const high = this.end('maximize', members);
    if (low === null || high === null) return null;
    const isBelow = low.end < value - 0.5;
    const isAbove = high.end > value + 0.5;
    const isWholeOpen =
      (isBelow && low.isWhole) ||
      (isAbove && high.isWhole) ||
      (isBelow && this.isPossible(members, { max: value - 1 })) ||
      (isAbove && this.isPossible(members, { min: value + 1 }));
    return { low: low.end, high: high.end, isWholeOpen };
  }

  private resolved(name: string): readonly string[] {
    const same = this.names.get(name);
    return same === undefined ? [name] : same.flatMap((one) => this.resolved(one));
  }

  private end(
    direction: 'minimize' | 'maximize',
    members: ReadonlySet<string>,
  ): { readonly end: number; readonly isWhole: boolean } | null {
    const { constraints } = this;
    const found = solve({ direction, objective: 'sought', constraints, variables: this.variables(members) });
    if (found.status === 'unbounded') return { end: Infinity, isWhole: true };
    const isWhole = found.variables.every(([, value]) => Math.abs(value - Math.round(value)) < 1e-6);
    return found.status === 'optimal' ? { end: found.result, isWhole } : null;
  }

  /** With whole persons; a search that takes too long counts as no. */
  private isPossible(members: ReadonlySet<string>, sought: Constraint): boolean {
    const constraints = new Map([...this.constraints, ['sought', sought]]);
    const variables = this.variables(members);
    const options = { timeout: 5000, tolerance: 1 };
    return solve({ constraints, variables, integers: [...this.columns.keys()] }, options).status === 'optimal';
  }

  private variables(members: ReadonlySet<string>): Map<string, Map<string, number>> {
    return new Map(
      [...this.columns].map(([name, column]) => [name, new Map([...column, ['sought', members.has(name) ? 1 : 0]])]),
    );
  }
}
