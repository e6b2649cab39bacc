import fc from 'fast-check';
import { describeReference } from '../reference-cases.fixture';
import { clopperPearsonInterval } from './clopper-pearson';
import { newcombeDifference } from './newcombe';
import { wilsonInterval } from './wilson';

interface GenderCases {
  readonly wilson: readonly {
    readonly x: number;
    readonly n: number;
    readonly wilson95: readonly number[];
    readonly clopperPearson95: readonly number[];
  }[];
}

describeReference<GenderCases>('gender_cases.json', ({ wilson }) => {
  it.each(wilson)('$x of $n', ({ x, n, wilson95, clopperPearson95 }) => {
    (wilsonInterval(x, n) ?? []).forEach((bound, at) => expect(bound).toBeCloseTo(wilson95[at] ?? NaN, 6));
    clopperPearsonInterval(x, n).forEach((bound, at) => expect(bound).toBeCloseTo(clopperPearson95[at] ?? NaN, 6));
  });
});

/** x of n persons, n at least 1. */
const counts = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ x: Math.round(share * n), n }));

describe('intervals', () => {
  it('hold the point estimate and stay between 0 and 1', () => {
    fc.assert(
      fc.property(counts, ({ x, n }) => {
        for (const [lower, upper] of [wilsonInterval(x, n) ?? [2, 2], clopperPearsonInterval(x, n)]) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(x / n);
          expect(upper).toBeGreaterThanOrEqual(x / n);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('mirror each other: women counted against men, cases against the others', () => {
    fc.assert(
      fc.property(counts, counts, (w, m) => {
        const [one, other] = [newcombeDifference(w, m), newcombeDifference(m, w)];
        expect(one.interval95[0]).toBeCloseTo(-other.interval95[1], 12);
        expect(one.diff).toBeCloseTo(-other.diff, 12);
        expect(one.significant).toBe(other.significant);
        const [lower] = wilsonInterval(w.n - w.x, w.n) ?? [2];
        expect(lower).toBeCloseTo(1 - (wilsonInterval(w.x, w.n)?.[1] ?? 2), 12);
      }),
    );
  });

  it('more persons at the same rates make the difference surer', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 2, max: 20 }), (w, m, times) => {
        const more = newcombeDifference({ x: w.x * times, n: w.n * times }, { x: m.x * times, n: m.n * times });
        const few = newcombeDifference(w, m);
        expect(more.diff).toBeCloseTo(few.diff, 12);
        expect(more.interval95[1] - more.interval95[0]).toBeLessThan(few.interval95[1] - few.interval95[0] + 1e-12);
        if (few.significant) expect(more.significant).toBe(true);
      }),
    );
  });

  it('refuse what are no counts', () => {
    expect(() => clopperPearsonInterval(3, 2)).toThrow(RangeError);
    expect(() => newcombeDifference({ x: 0.5, n: 2 }, { x: 1, n: 2 })).toThrow(RangeError);
    expect(wilsonInterval(120, 100)).toBeNull();
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('simulation: how often the interval holds the true figure', () => {
  const RUNS = 4000;

  /** Seeded generator (mulberry32), so that the figures are the same everywhere. */
  const random = (seed: number): (() => number) => {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  };

  /** Draws of a binomial number from its distribution function: one random number each. */
  const drawing = (next: () => number, n: number, p: number): (() => number) => {
    const upTo: number[] = [];
    let [chance, sum] = [(1 - p) ** n, 0];
    for (let x = 0; x <= n; x += 1) {
      sum += chance;
      upTo.push(sum);
      chance *= ((n - x) / (x + 1)) * (p / (1 - p));
    }
    return () => {
      const u = next();
      const x = upTo.findIndex((bound) => u < bound);
      return x === -1 ? n : x;
    };
  };

  const coverage = (holds: () => boolean): number => {
    let held = 0;
    for (let run = 0; run < RUNS; run += 1) if (holds()) held += 1;
    return held / RUNS;
  };

  it.each([
    [30, 0.5],
    [60, 0.75],
    [100, 0.1],
    [200, 0.3],
  ])('Wilson, %i persons, rate %d', (n, p) => {
    const draw = drawing(random(n), n, p);
    const found = coverage(() => {
      const [lower, upper] = wilsonInterval(draw(), n) ?? [2, 2];
      return lower <= p && p <= upper;
    });
    expect(Math.abs(found - 0.95)).toBeLessThan(0.02);
  });

  it.each([
    [60, 0.75, 60, 0.66],
    [30, 0.4, 120, 0.6],
    [150, 0.1, 100, 0.1],
  ])('Newcombe, %i persons at %d against %i at %d', (n1, p1, n2, p2) => {
    const next = random(n1 + n2);
    const [draw1, draw2] = [drawing(next, n1, p1), drawing(next, n2, p2)];
    const found = coverage(() => {
      const { interval95 } = newcombeDifference({ x: draw1(), n: n1 }, { x: draw2(), n: n2 });
      return interval95[0] <= p1 - p2 && p1 - p2 <= interval95[1];
    });
    expect(Math.abs(found - 0.95)).toBeLessThan(0.02);
  });
});
