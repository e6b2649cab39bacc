import type { ProgressSymbol } from '../progress.types';
import { describeReference } from '../reference-cases.fixture';
import { assessDestatis, type DestatisResult } from './assess-destatis';
import { effectiveCorridorTarget } from './corridor-target';
import { nearestTarget } from './nearest-target';
import { worstSymbol } from './worst-symbol';

interface Detail {
  readonly avg?: number;
  readonly last?: number;
  readonly proj?: number;
  readonly shortfall_share?: number;
  readonly rule?: string;
  readonly window?: readonly number[];
  readonly points?: number;
}

interface SeriesCase {
  readonly id: string;
  readonly direction: 'increase' | 'decrease';
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly series: Readonly<Record<string, number>>;
}

interface PublishedCase extends SeriesCase {
  readonly assessedYear: number;
  readonly published: ProgressSymbol;
  readonly match: boolean;
  readonly detail: Detail;
}

function assessCase(given: SeriesCase, assessedYear: number | null, breaks: readonly number[]): DestatisResult {
  const series = Object.entries(given.series).map(([year, value]) => ({ year: Number(year), value }));
  const { direction, target, targetYear } = given;
  const last = Math.max(...series.map(({ year }) => year));
  return assessDestatis({ direction, target, targetYear, assessedYear: assessedYear ?? last, series, breaks });
}

/** The files give figures to six places. */
const toSix = (x: number | null): number | null => (x === null ? null : Number(x.toFixed(6)));

function expectDetail(result: DestatisResult, detail: Detail): void {
  const found: Detail = {
    ...(detail.avg === undefined ? {} : { avg: toSix(result.avg) ?? Number.NaN }),
    ...(detail.last === undefined ? {} : { last: toSix(result.last) ?? Number.NaN }),
    ...(detail.proj === undefined ? {} : { proj: toSix(result.proj) ?? Number.NaN }),
    ...(detail.shortfall_share === undefined ? {} : { shortfall_share: toSix(result.shortfallShare) ?? Number.NaN }),
    ...(detail.rule === undefined ? {} : { rule: result.rule ?? '' }),
    ...(detail.window === undefined ? {} : { window: result.window ?? [] }),
    ...(detail.points === undefined ? {} : { points: result.points }),
  };
  expect(found).toEqual(detail);
}

describeReference<{ cases: readonly PublishedCase[] }>('progress_destatis_wetter_cases.json', ({ cases }) => {
  const hard = cases.filter(({ match }) => match);

  it('holds the published symbols that today’s series still give', () => {
    expect(hard.length).toBeGreaterThan(0);
  });

  it.each(hard)('$id', (given) => {
    const result = assessCase(given, given.assessedYear, []);
    expect(result.symbol).toBe(given.published);
    expectDetail(result, given.detail);
  });
});

interface EdgeCase extends SeriesCase {
  readonly description: string;
  readonly breaks: readonly number[];
  readonly expected: { readonly dns: Detail & { readonly symbol: ProgressSymbol } };
}

interface CorridorCase {
  readonly value: number;
  readonly effectiveTarget: number | null;
  readonly direction?: string;
  readonly state?: string;
}

interface SymbolsCase {
  readonly symbols: readonly ProgressSymbol[];
  readonly expected: ProgressSymbol;
}

interface TargetsCase {
  readonly assessedYear: number;
  readonly targets: readonly (readonly [number, number])[];
  readonly expectedTarget: readonly [number, number];
}

type AnyEdge =
  EdgeCase | { readonly id: string; readonly cases: readonly (CorridorCase | SymbolsCase | TargetsCase)[] };

describeReference<{ cases: readonly AnyEdge[] }>('progress_edge_cases.json', ({ cases }) => {
  it.each(cases.filter((given): given is EdgeCase => 'expected' in given))('$id $description', (given) => {
    const { symbol, ...detail } = given.expected.dns;
    const result = assessCase(given, null, given.breaks);
    expect(result.symbol).toBe(symbol);
    expectDetail(result, detail);
  });

  const others = cases.flatMap((given) => ('cases' in given ? given.cases.map((one) => [given.id, one] as const) : []));

  it.each(others)('%s %j', (_, given) => {
    if ('value' in given) {
      const { state, effectiveTarget, direction } = effectiveCorridorTarget(given.value, 40, 60);
      expect(effectiveTarget).toBe(given.effectiveTarget);
      expect(direction).toBe(given.direction ?? null);
      expect(state === 'met').toBe(given.state === 'met');
    } else if ('symbols' in given) {
      expect(worstSymbol(given.symbols)).toBe(given.expected);
    } else {
      const targets = given.targets.map(([year, value]) => ({ year, value }));
      const nearest = nearestTarget(targets, given.assessedYear);
      expect([nearest?.year, nearest?.value]).toEqual(given.expectedTarget);
    }
  });
});
