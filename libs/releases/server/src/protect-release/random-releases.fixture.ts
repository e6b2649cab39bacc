import type { CompileInput, FigureInput, IndicatorInput, Scope } from '@teilziel/releases/model';
import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import fc from 'fast-check';

/** What really is: persons with and without the feature, by every combination of codes. */
export interface Base {
  readonly codes: Readonly<Record<string, string>>;
  readonly with: number;
  readonly without: number;
}

export type Part = 'with' | 'without' | 'all';

export interface Truth {
  readonly code: string;
  readonly asRate: boolean;
  readonly threshold: number;
  /** Quarters from 2020-Q1 on instead of years. */
  readonly quarterly?: boolean;
  /** One list a period. */
  readonly periods: readonly (readonly Base[])[];
  readonly printed: readonly string[];
  /** Indicators that name a number alike show the same number. */
  readonly numeratorLabel?: string;
  readonly denominatorLabel?: string;
}

const DIMENSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['sex', ['F', 'M', 'N']],
  ['origin', ['A', 'B', 'C']],
  ['age', ['1', '2']],
  ['place', ['x', 'y']],
];

/** Crossings of three and four dimensions take long: a handful, many in the long mode. */
const IS_LONG = process.env['TEILZIEL_DISCLOSURE_RUNS'] !== undefined;
const SMALL_DIMENSIONS = [1, 2].map((dimensions) => ({
  arbitrary: fc.constant(dimensions),
  weight: IS_LONG ? 12 : 24,
}));
const LARGE_DIMENSIONS = [
  { arbitrary: fc.constant(3), weight: 2 },
  { arbitrary: fc.constant(4), weight: 1 },
];

const count = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 90 }));

function truthsOf(dimensionsOf: fc.Arbitrary<number>): fc.Arbitrary<Truth> {
  return fc
    .record({
      dimensions: dimensionsOf,
      fewer: fc.boolean(),
      asRate: fc.boolean(),
      marginsOnly: fc.boolean(),
      threshold: fc.integer({ min: 3, max: 5 }),
      periods: fc.integer({ min: 1, max: 2 }),
      counts: fc.array(count, { minLength: 72, maxLength: 72 }),
    })
    .map(({ dimensions, fewer, asRate, marginsOnly, threshold, periods, counts }) => {
      const used = DIMENSIONS.slice(0, dimensions).map(
        ([name, codes]) => [name, fewer || dimensions > 2 ? codes.slice(0, 2) : codes] as const,
      );
      let all: Record<string, string>[] = [{}];
      for (const [name, codes] of used) all = all.flatMap((one) => codes.map((code) => ({ ...one, [name]: code })));
      let printed: Record<string, string>[] = [{}];
      for (const [name, codes] of used) {
        printed = printed.flatMap((one) => [one, ...codes.map((code) => ({ ...one, [name]: code }))]);
      }
      const shown = printed.filter((one) => !marginsOnly || Object.keys(one).length <= Math.max(1, dimensions - 1));
      // A search for the minimum over many small cells in many dimensions ends at the clock: one or two there.
      const isLarge = dimensions > 2;
      const drawn = (at: number, spared: boolean): number => {
        const found = counts[at % counts.length] ?? 0;
        return isLarge && spared ? found + 12 : found;
      };
      const smallAt = (counts[0] ?? 0) % all.length;
      return {
        ...{ code: 'R1', threshold, asRate: asRate && dimensions < 4 },
        printed: shown.map((one) => formatCoordinate(one)),
        periods: Array.from({ length: periods }, (_, period) =>
          all.map((codes, at) => ({
            codes,
            with: drawn(at * 2 + period * 17, at !== smallAt),
            without: drawn(at * 2 + 1 + period * 29, true),
          })),
        ),
      };
    });
}

/** One indicator of one or two dimensions; in the long mode of up to four. */
export const truths = truthsOf(fc.oneof(...SMALL_DIMENSIONS, ...(IS_LONG ? LARGE_DIMENSIONS : [])));

/**
 * What is published together: an indicator with up to four dimensions by years or quarters, and often a second one that
 * shares a number with it: the same base, the same count by fewer dimensions, or the base counted for itself.
 */
export const worlds: fc.Arbitrary<readonly Truth[]> = fc
  .record({
    truth: truthsOf(fc.oneof(...SMALL_DIMENSIONS, ...LARGE_DIMENSIONS)),
    quarterly: fc.boolean(),
    link: fc.constantFrom('none', 'none', 'base', 'count', 'persons'),
    counts: fc.array(count, { minLength: 20, maxLength: 20 }),
    coarse: fc.boolean(),
  })
  .map(({ truth, quarterly, link, counts, coarse }) => {
    const first = { ...truth, quarterly };
    const { asRate, printed, periods } = first;
    if (link === 'none' || (link !== 'count' && !asRate)) return [first];
    // Nine unknowns each for counted and others, in two indicators and three releases: minutes.
    if (asRate && (periods[0]?.length ?? 0) > 6) return [first];
    const second = {
      ...{ ...first, code: 'R2' },
      printed: coarse ? printed.filter((coordinate) => Object.keys(parseCoordinate(coordinate)).length < 2) : printed,
    };
    if (link === 'count') {
      const named = { numeratorLabel: 'Gezählte' };
      return [
        { ...first, ...named },
        { ...second, ...named, asRate: false },
      ];
    }
    if (link === 'persons') {
      const all = periods.map((base) => base.map((one) => ({ ...one, with: one.with + one.without, without: 0 })));
      return [
        { ...first, denominatorLabel: 'Personen' },
        { ...second, asRate: false, periods: all, numeratorLabel: 'Personen' },
      ];
    }
    const others = periods.map((base, period) =>
      base.map((one, b) => {
        const persons = one.with + one.without;
        const counted = Math.min(persons, counts[(b + period * 7) % counts.length] ?? 0);
        return { ...one, with: counted, without: persons - counted };
      }),
    );
    const named = { denominatorLabel: 'Personen' };
    return [
      { ...first, ...named },
      { ...second, ...named, periods: others },
    ];
  });

export function periodCode({ quarterly }: Pick<Truth, 'quarterly'>, at: number): string {
  return quarterly ? `${2020 + Math.floor(at / 4)}-Q${(at % 4) + 1}` : String(2020 + at);
}

function storedPeriod({ quarterly }: Truth, at: number): number {
  return quarterly ? 4 * 2020 + at : 4 * (2020 + at) + 3;
}

export function membersOf(base: readonly Base[], coordinate: string): readonly number[] {
  const wanted = Object.entries(parseCoordinate(coordinate));
  return base.flatMap(({ codes }, b) => (wanted.every(([name, one]) => codes[name] === one) ? [b] : []));
}

export function sumAt(base: readonly Base[], coordinate: string, part: Part): number {
  return membersOf(base, coordinate).reduce((sum, b) => {
    const { with: counted, without } = base[b] ?? { with: 0, without: 0 };
    return sum + (part === 'without' ? 0 : counted) + (part === 'with' ? 0 : without);
  }, 0);
}

export function figuresOf(truth: Truth): readonly FigureInput[] {
  const { periods, printed, asRate } = truth;
  return periods.flatMap((base, at) =>
    printed.map((cell) => {
      const numerator = sumAt(base, cell, 'with');
      const denominator = asRate ? sumAt(base, cell, 'all') : null;
      return { period: storedPeriod(truth, at), cell, numerator, denominator, value: null, status: 'A' as const };
    }),
  );
}

export interface Secret {
  readonly code: string;
  readonly period: number;
  readonly part: Part;
  readonly coordinate: string;
  /** What it really is, and how far an attacker must stay in doubt. */
  readonly value: number;
  readonly width: number;
}

/** Small counts, small remainders of a rate, small bases. */
export function secretsOf({ code, periods, printed, asRate, threshold }: Truth): readonly Secret[] {
  return periods.flatMap((base, period) =>
    printed.flatMap((coordinate) => {
      const width = parseCoordinate(coordinate)['sex'] === 'N' ? 10 : threshold;
      const asked = asRate ? (['with', 'without', 'all'] as const) : (['with'] as const);
      return asked
        .map((part) => ({ code, period, part, coordinate, width, value: sumAt(base, coordinate, part) }))
        .filter(({ value }) => value > 0 && value < width);
    }),
  );
}

export function inputOf(truth: Truth, over: Partial<IndicatorInput> = {}): CompileInput {
  return { ...publicationOf([truth]), indicators: [indicatorOf(truth, over)] };
}

export function publicationOf(world: readonly Truth[], scope: Scope = 'oeffentlich'): CompileInput {
  return {
    scope,
    kommune: { ...KOMMUNE, disclosureThreshold: world[0]?.threshold ?? 3 },
    konzept: null,
    dimensions: [],
    day: '2026-01-01',
    indicators: world.map((truth) => indicatorOf(truth)),
  };
}

const KOMMUNE = { ags: '99000001', name: 'Probe', art: 'Stadt', invented: true, members: [] };

function indicatorOf(truth: Truth, over: Partial<IndicatorInput> = {}): IndicatorInput {
  const { numeratorLabel = null, denominatorLabel = null } = truth;
  return {
    ...{ code: truth.code, name: 'Probe', role: 'context', frequency: truth.quarterly ? 'Q' : 'A' },
    ...{ aggregation: truth.asRate ? 'rate-of-stocks' : 'stock', unit: truth.asRate ? '%' : 'Personen' },
    ...{ factor: truth.asRate ? 100 : 1, decimals: truth.asRate ? 1 : 0, direction: 'neutral' },
    ...{ numeratorLabel, denominatorLabel, reference: '31.12.', aboutPersons: true },
    ...{ noSexSplitReason: null, sensitive: false, disclosureThreshold: null, fromMembers: false, limits: null },
    ...{ readingAid: null, fachamt: null, definitions: [], targets: [], memberFigures: [], notes: [], stand: null },
    source: { name: 'Probe', office: 'Probe', licence: null, url: null, alreadyPublished: false },
    figures: figuresOf(truth),
    ...over,
  } as IndicatorInput;
}

export interface Change {
  readonly at: number;
  readonly to: number;
}

/** The same tables some time later: a few counts were revised, and whatever shows the same number with them. */
export function revised(world: readonly Truth[], changes: readonly Change[]): readonly Truth[] {
  const [first, ...others] = world;
  if (first === undefined) return [];
  const changeAt = (size: number, period: number, b: number): Change | undefined =>
    changes.find(({ at }) => at % (size * 2) === b + period * size);
  const periods = first.periods.map((base, period) =>
    base.map((one, b) => ({ ...one, with: changeAt(base.length, period, b)?.to ?? one.with })),
  );
  const followed = others.map((truth) => ({
    ...truth,
    periods: truth.periods.map((base, period) =>
      base.map((one, b) => {
        const { with: counted = 0, without = 0 } = periods[period]?.[b] ?? {};
        if (truth.numeratorLabel === 'Gezählte') return { ...one, with: counted };
        if (truth.numeratorLabel === 'Personen') return { ...one, with: counted + without };
        const most = Math.min(one.with, counted + without);
        return { ...one, with: most, without: counted + without - most };
      }),
    ),
  }));
  return [{ ...first, periods }, ...followed];
}
