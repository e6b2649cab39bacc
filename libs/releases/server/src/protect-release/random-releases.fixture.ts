import type { CompileInput, FigureInput, IndicatorInput, SeriesBlock } from '@teilziel/releases/model';
import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import fc from 'fast-check';
import { solve, type Constraint } from 'yalps';

/** What really is: persons with and without the feature, by every combination of codes. */
interface Base {
  readonly codes: Readonly<Record<string, string>>;
  readonly with: number;
  readonly without: number;
}

export interface Truth {
  readonly code: string;
  readonly asRate: boolean;
  readonly threshold: number;
  /** One list a period. */
  readonly periods: readonly (readonly Base[])[];
  readonly printed: readonly string[];
}

const DIMENSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['sex', ['F', 'M', 'N']],
  ['origin', ['A', 'B', 'C']],
  ['age', ['1', '2']],
  ['place', ['x', 'y']],
];

/** Crossings of three and four dimensions take seconds each: in the long mode only. */
const LARGE = process.env['TEILZIEL_DISCLOSURE_RUNS'] !== undefined;

const count = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 90 }));

export const truths: fc.Arbitrary<Truth> = fc
  .record({
    dimensions: fc.oneof(
      { arbitrary: fc.constant(1), weight: 6 },
      { arbitrary: fc.constant(2), weight: 6 },
      ...(LARGE
        ? [
            { arbitrary: fc.constant(3), weight: 2 },
            { arbitrary: fc.constant(4), weight: 1 },
          ]
        : []),
    ),
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
    return {
      ...{ code: 'R1', asRate, threshold },
      printed: shown.map((one) => formatCoordinate(one)),
      periods: Array.from({ length: periods }, (_, period) =>
        all.map((codes, at) => ({
          codes,
          with: counts[(at * 2 + period * 17) % counts.length] ?? 0,
          without: counts[(at * 2 + 1 + period * 29) % counts.length] ?? 0,
        })),
      ),
    };
  });

const periodOf = (at: number): number => 4 * (2020 + at) + 3;

export function sumAt(base: readonly Base[], coordinate: string, part: 'with' | 'without'): number {
  const wanted = Object.entries(parseCoordinate(coordinate));
  return base
    .filter(({ codes }) => wanted.every(([name, code]) => codes[name] === code))
    .reduce((sum, one) => sum + one[part], 0);
}

export function figuresOf({ periods, printed, asRate }: Truth): readonly FigureInput[] {
  return periods.flatMap((base, at) =>
    printed.map((cell) => {
      const numerator = sumAt(base, cell, 'with');
      const denominator = asRate ? numerator + sumAt(base, cell, 'without') : null;
      return { period: periodOf(at), cell, numerator, denominator, value: null, status: 'A' as const };
    }),
  );
}

/** Smallest and largest value of a cell, and whether a whole number is left to doubt. */
export interface Found {
  readonly low: number;
  readonly high: number;
  readonly wholeLow: number;
  readonly wholeHigh: number;
}

/**
 * What an attacker makes of series blocks as published: the persons behind them are unknown, every shown figure is a
 * sum of them. He knows that the codes are complete and that every figure counts persons. Own code on purpose.
 */
export function attackBlocks(
  releases: readonly { readonly truth: Truth; readonly series: readonly SeriesBlock[] }[],
  secrets: readonly Secret[],
): ReadonlyMap<Secret, Found | null> {
  const found = new Map<Secret, Found | null>();
  const newest = releases.at(-1)?.truth;
  for (const period of newest?.periods.keys() ?? []) {
    const asked = secrets.filter((secret) => secret.period === period);
    if (newest === undefined || asked.length === 0) continue;
    const constraints = new Map<string, Constraint>();
    const columns = new Map<string, Map<string, number>>();
    releases.forEach(({ truth, series }, release) => {
      const base = truth.periods[period] ?? [];
      const parts = partsOf(truth);
      for (const part of parts)
        base.forEach((_, b) => columns.set(nameOf(base, part, b), columns.get(nameOf(base, part, b)) ?? new Map()));
      for (const coordinate of truth.printed) {
        for (const part of ['with', 'all'] as const) {
          const shown = series
            .map((block) => shownIn(block, String(2020 + period), coordinate, part))
            .find((one) => one !== null);
          if (shown === undefined || shown === null) continue;
          const row = `${release} ${part} ${coordinate}`;
          constraints.set(row, { equal: shown });
          for (const one of part === 'all' ? parts : [part]) {
            for (const b of membersOf(base, coordinate)) columns.get(nameOf(base, one, b))?.set(row, 1);
          }
        }
      }
    });
    const base = newest.periods[period] ?? [];
    for (const secret of asked) found.set(secret, extremes({ columns, constraints, base, secret }));
  }
  return found;
}

const partsOf = ({ asRate }: Truth): readonly ('with' | 'without')[] => (asRate ? ['with', 'without'] : ['with']);

/** A count that was not revised is the same unknown in every release: that is what the attacker supposes. */
function nameOf(base: readonly Base[], part: string, b: number): string {
  const one = base[b];
  return `${part} ${b} = ${part === 'with' ? one?.with : one?.without}`;
}

export interface Secret {
  readonly period: number;
  readonly part: 'with' | 'without' | 'all';
  readonly coordinate: string;
  readonly width: number;
}

function extremes(given: {
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly constraints: ReadonlyMap<string, Constraint>;
  readonly base: readonly Base[];
  readonly secret: Secret;
}): Found | null {
  const { columns, constraints, base, secret } = given;
  const counted = secret.part === 'all' ? ['with', 'without'] : [secret.part];
  const members = new Set(
    counted.flatMap((part) => membersOf(base, secret.coordinate).map((b) => nameOf(base, part, b))),
  );
  const variables = new Map(
    [...columns].map(([name, column]) => [name, new Map([...column, ['goal', members.has(name) ? 1 : 0]])]),
  );
  const ends = (['minimize', 'maximize'] as const).flatMap((direction) =>
    [[], [...columns.keys()]].map((integers) => {
      const { status, result } = solve(
        { direction, objective: 'goal', constraints, variables, integers },
        { timeout: 5000 },
      );
      return status === 'unbounded' ? Infinity : status === 'optimal' ? result : null;
    }),
  );
  if (ends.some((end) => end === null)) return null;
  const [low = 0, wholeLow = 0, high = 0, wholeHigh = 0] = ends.flatMap((end) => end ?? []);
  return { low, wholeLow, high, wholeHigh };
}

function membersOf(base: readonly Base[], coordinate: string): readonly number[] {
  const wanted = Object.entries(parseCoordinate(coordinate));
  return base.flatMap(({ codes }, b) => (wanted.every(([name, one]) => codes[name] === one) ? [b] : []));
}

export function shownIn(block: SeriesBlock, period: string, coordinate: string, part: 'with' | 'all'): number | null {
  const [c, p] = [block.cells.indexOf(coordinate), block.periods.indexOf(period)];
  return (part === 'with' ? block.numerator : block.denominator)[c]?.[p] ?? null;
}

/** Small counts, small remainders of a rate, small bases. */
export function secretsOf(truth: Truth): readonly Secret[] {
  return truth.periods.flatMap((base, period) =>
    truth.printed.flatMap((coordinate) => {
      const width = parseCoordinate(coordinate)['sex'] === 'N' ? 10 : truth.threshold;
      const counts = { with: sumAt(base, coordinate, 'with'), without: sumAt(base, coordinate, 'without') };
      const parts = { ...counts, all: counts.with + counts.without };
      const asked = truth.asRate ? (['with', 'without', 'all'] as const) : (['with'] as const);
      return asked
        .filter((part) => parts[part] > 0 && parts[part] < width)
        .map((part) => ({ period, part, coordinate, width }));
    }),
  );
}

export function inputOf(truth: Truth, over: Partial<IndicatorInput> = {}): CompileInput {
  return {
    scope: 'oeffentlich',
    kommune: { ...KOMMUNE, disclosureThreshold: truth.threshold },
    konzept: null,
    dimensions: [],
    day: '2026-01-01',
    indicators: [indicatorOf(truth, over)],
  };
}

const KOMMUNE = { ags: '99000001', name: 'Probe', art: 'Stadt', invented: true, members: [] };

function indicatorOf(truth: Truth, over: Partial<IndicatorInput> = {}): IndicatorInput {
  return {
    ...{ code: truth.code, name: 'Probe', role: 'context', frequency: 'A', direction: 'neutral' },
    ...{ aggregation: truth.asRate ? 'rate-of-stocks' : 'stock', unit: truth.asRate ? '%' : 'Personen' },
    ...{ factor: truth.asRate ? 100 : 1, decimals: truth.asRate ? 1 : 0 },
    ...{ numeratorLabel: null, denominatorLabel: null, reference: '31.12.', aboutPersons: true },
    ...{ noSexSplitReason: null, sensitive: false, disclosureThreshold: null, fromMembers: false, limits: null },
    ...{ readingAid: null, fachamt: null, definitions: [], targets: [], memberFigures: [], notes: [], stand: null },
    source: { name: 'Probe', office: 'Probe', licence: null, url: null, alreadyPublished: false },
    figures: figuresOf(truth),
    ...over,
  } as IndicatorInput;
}

/** The same tables some time later: a few counts were revised. */
export function revised(truth: Truth, changes: readonly { readonly at: number; readonly to: number }[]): Truth {
  return {
    ...truth,
    periods: truth.periods.map((base, period) =>
      base.map((one, b) => {
        const change = changes.find(({ at }) => at % (base.length * 2) === b + period * base.length);
        return change === undefined ? one : { ...one, with: change.to };
      }),
    ),
  };
}
