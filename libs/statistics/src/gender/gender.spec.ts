import fc from 'fast-check';
import { auditCoverage } from './coverage-audit';
import { conspicuousGaps } from './conspicuous-gaps';
import { type BySex, gapMeasures, parityNearness, shareOfWomen } from './gap-measures';
import { gapStatement } from './gap-statement';
import { assessGap, gapTrend, type YearOfCounts } from './gap-trend';
import { kitagawa } from './kitagawa';
import { compareByOrigin } from './origin-comparison';
import { rateStatement } from './rate-statement';
import { decideResidual } from './residual-categories';

const by = (w: readonly [number, number], m: readonly [number, number]): BySex => ({
  w: { x: w[0], n: w[1] },
  m: { x: m[0], n: m[1] },
});

const counts = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ x: Math.round(share * n), n }));
const bySex = fc.record({ w: counts, m: counts });

describe('measures', () => {
  it('swap their sign with the sexes; equal rates are exactly equal', () => {
    fc.assert(
      fc.property(bySex, ({ w, m }) => {
        const [one, other] = [gapMeasures({ w, m }), gapMeasures({ w: m, m: w })];
        expect(one.gapPoints).toBeCloseTo(-(other.gapPoints ?? NaN), 10);
        const equal = gapMeasures({ w, m: { x: w.x * 3, n: w.n * 3 } });
        expect([equal.gapPoints, equal.gpi]).toEqual([0, w.x === 0 ? null : 1]);
        if (one.gpiAdjusted !== null && other.gpiAdjusted !== null) {
          expect(one.gpiAdjusted).toBeCloseTo(2 - other.gpiAdjusted, 10);
        }
        expect((one.shareWomenAmongCases ?? 0) <= 1).toBe(true);
      }),
    );
  });

  it('name their denominator and give nothing where nobody is', () => {
    expect(shareOfWomen({ w: 45, m: 45, d: 4, unknown: 6 })).toBe(0.5);
    expect(shareOfWomen({ w: 45, m: 45, d: 4, unknown: 6 }, 'all')).toBe(0.45);
    expect(shareOfWomen({ w: 0, m: 0 })).toBeNull();
    expect(gapMeasures(by([0, 0], [3, 9]))).toMatchObject({ rateW: null, gapPoints: null, gpi: null });
    expect([parityNearness(0.8), parityNearness(1.25), parityNearness(0)]).toEqual([0.8, 0.8, 0]);
  });
});

describe('what may be said of a gap', () => {
  it.each([
    [by([2, 4], [30, 60]), 'withheld', '.'],
    [by([12, 29], [300, 400]), 'too-few-cases', 'zu kleine Fallzahl'],
    [by([18, 36], [300, 400]), 'too-few-cases', 'zu kleine Fallzahl'],
    [by([33, 50], [28, 50]), 'no-reliable-difference', 'kein gesicherter Unterschied'],
    [by([210, 350], [252, 350]), 'difference', '−12,0 Prozentpunkte (−18,9 bis −5,0)'],
    [by([0, 0], [3, 9]), 'no-cases', 'keine Fälle'],
  ])('%j: %s', (given, rule, wording) => {
    expect(gapStatement(given, 5)).toMatchObject({ rule, wording, reliable: rule === 'difference' });
  });

  it('is a sentence that does not take "not sure" for "no"', () => {
    expect(gapStatement(by([33, 50], [28, 50]), 5).sentence).toBe(
      'Zwischen Frauen und Männern besteht kein gesicherter Unterschied: Bei dieser Fallzahl kann er auch Zufall sein ' +
        '(−8,9 bis +27,9 Prozentpunkte). Das heißt nicht, dass es keinen gibt.',
    );
    expect(gapStatement(by([210, 350], [252, 350]), 5).sentence).toBe(
      'Bei Frauen ist die Quote um 12,0 Prozentpunkte niedriger als bei Männern (mögliche Spanne bei dieser Fallzahl: −18,9 bis −5,0).',
    );
  });

  it('says nothing of what protection hides', () => {
    expect(gapStatement(by([210, 350], [252, 350]), 5, { hidden: true })).toMatchObject({
      wording: '.',
      gapPoints: null,
      intervalPoints: null,
    });
    expect(rateStatement({ x: 3, n: 4 }, 5)).toMatchObject({ sign: '.', reliable: false });
    expect(rateStatement({ x: 12, n: 29 }, 5)).toMatchObject({ sign: '( )', wording: 'zu kleine Fallzahl' });
    expect(rateStatement({ x: 300, n: 400 }, 5)).toEqual({ rule: 'shown', sign: '', wording: '', reliable: true });
    expect(rateStatement({ x: 0, n: 0 }, 5).wording).toBe('keine Fälle');
  });

  it('never lets an unreliable gap be told from chance', () => {
    fc.assert(
      fc.property(bySex, (given) => {
        const { reliable, intervalPoints } = gapStatement(given, 5);
        if (reliable) expect((intervalPoints?.[0] ?? 0) > 0 || (intervalPoints?.[1] ?? 0) < 0).toBe(true);
      }),
    );
  });
});

describe('trend of the gap', () => {
  const year = (at: number, given: BySex): YearOfCounts => ({ year: at, ...given });
  const [before, after] = [year(2024, by([200, 400], [280, 400])), year(2026, by([200, 400], [240, 400]))];

  it('shows both rates: it can close because the better group falls', () => {
    const trend = gapTrend(before, after, []);
    expect(trend).toMatchObject({ change: 10, course: 'narrowing' });
    expect(trend.rateChanges?.w).toBe(0);
    expect(trend.rateChanges?.m).toBeCloseTo(-10, 10);
    expect(gapTrend(after, before, []).course).toBe('widening');
    expect(gapTrend(before, year(2026, by([300, 400], [240, 400])), []).course).toBe('reversed');
    expect(gapTrend(before, { ...before, year: 2025 }, []).course).toBe('unchanged');
  });

  it('has none across a break', () => {
    expect(gapTrend(before, after, [2025])).toMatchObject({ change: null, course: null, rateChanges: null });
    expect(gapTrend(before, after, [2025]).sentence).toContain('nicht vergleichbar');
  });

  it('is assessed towards 0 by the Destatis rule', () => {
    const years = [240, 250, 260, 270].map((x, at) => year(2023 + at, by([x, 400], [300, 400])));
    const given = { assessedYear: 2026, targetYear: 2031, threshold: 5 };
    expect(assessGap(years, [], given)).toMatchObject({ symbol: 'SUN', avg: -2.5, rule: 'projection' });
    expect(assessGap(years, [2025], given)).toMatchObject({ symbol: 'NA', points: 2 });
    const tiny = [4, 5, 6, 7].map((x, at) => year(2023 + at, by([x, 20], [10, 20])));
    expect(assessGap(tiny, [], given)).toMatchObject({
      symbol: 'NA',
      reason: expect.stringContaining('Fallzahl') as string,
    });
  });

  it('lists reliable gaps only, the largest first', () => {
    const series = (code: string, ...years: YearOfCounts[]): Parameters<typeof conspicuousGaps>[0][number] => ({
      code,
      handlungsfeld: 'Arbeit',
      years,
      breaks: [],
    });
    const found = conspicuousGaps(
      [
        series('A', before, after),
        series('B', year(2026, by([5, 20], [15, 20]))),
        series('C', year(2025, by([9200, 10_000], [9500, 10_000])), year(2026, by([9100, 10_000], [9500, 10_000]))),
        series('D', year(2026, by([9300, 10_000], [9500, 10_000]))),
        series('E', year(2026, by([100, 400], [300, 400]))),
        series('F'),
      ],
      5,
    );
    expect(found.map(({ code, why }) => [code, why])).toEqual([
      ['E', ['large', 'outside-parity']],
      ['A', ['large', 'outside-parity']],
      ['C', ['widening', 'outside-parity']],
    ]);
  });
});

describe('Kitagawa', () => {
  it('adds up exactly, whatever the groups', () => {
    const group = fc.record({ n: fc.integer({ min: 1, max: 500 }), rate: fc.double({ min: 0, max: 1, noNaN: true }) });
    const period = fc.record({ w: group, m: group, d: group });
    const sum = (parts: Readonly<Record<string, number>>): number => Object.values(parts).reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(period, period, (before, after) => {
        const found = kitagawa(before, after);
        expect(found.rateEffect + found.compositionEffect).toBeCloseTo(found.change, 12);
        expect(sum(found.contributions)).toBeCloseTo(found.rateEffect, 12);
        expect(sum(found.compositionContributions)).toBeCloseTo(found.compositionEffect, 12);
        expect(kitagawa(after, before).change).toBeCloseTo(-found.change, 12);
      }),
    );
  });

  it('refuses groups that differ', () => {
    const w = { n: 1, rate: 1 };
    expect(() => kitagawa({ w }, { m: w })).toThrow(RangeError);
    expect(() => kitagawa({}, {})).toThrow(RangeError);
  });
});

describe('sex × origin, divers and ohne Angabe, coverage', () => {
  it('compares women with women and within the group, not the smallest cell', () => {
    const found = compareByOrigin(
      {
        w: { yes: { x: 200, n: 400 }, no: { x: 300, n: 400 } },
        m: { yes: { x: 280, n: 400 }, no: { x: 310, n: 400 } },
      },
      5,
    );
    expect([found.sexWithin.yes.gapPoints, found.sexWithin.no.reliable]).toEqual([-20, false]);
    expect([found.originWithin.w.gapPoints, found.originWithin.m.reliable]).toEqual([-25, true]);
    expect(found.originWithin.m.sentence).toMatch(
      /^Bei Männern mit Einwanderungsgeschichte ist die Quote um .* niedriger als bei Männern ohne Einwanderungsgeschichte/,
    );
    expect(found.sexWithin.no.sentence).toMatch(/^Zwischen Frauen ohne Einwanderungsgeschichte und Männern ohne/);
  });

  it.each([
    [{ w: 40, m: 50, d: 0, unknown: 0 }, 5, 'empty', 0],
    [{ w: 400, m: 500, d: 2, unknown: 1 }, 5, 'total-only', null],
    [{ w: 400, m: 500, d: 6, unknown: 1 }, 5, 'total-only', null],
    [{ w: 400, m: 500, d: 6, unknown: 5 }, 5, 'combined', 11],
    [{ w: 400, m: 500, d: 0, unknown: 6 }, 5, 'combined', 6],
  ] as const)('%j', (given, threshold, form, combined) => {
    expect(decideResidual(given, threshold)).toMatchObject({ form, combined });
  });

  it('marks a split with many unknown as limited', () => {
    expect(decideResidual({ w: 40, m: 50, d: 0, unknown: 10 }, 5)).toMatchObject({ limited: true });
    expect(decideResidual({ w: 50, m: 45, d: 0, unknown: 5 }, 5).limited).toBe(false);
  });

  it('audits every Handlungsfeld', () => {
    const indicator = { handlungsfeld: 'Sprache', countsPersons: true, splitBySex: false, reason: null };
    const audit = auditCoverage([
      { ...indicator, code: 'S1', splitBySex: true },
      { ...indicator, code: 'S2', reason: 'Haushaltsmerkmal' },
      { ...indicator, code: 'S3', reason: ' ' },
      { ...indicator, code: 'W1', handlungsfeld: 'Wohnen', countsPersons: false },
    ]);
    expect(audit).toEqual([
      {
        handlungsfeld: 'Sprache',
        persons: 3,
        split: 1,
        withReason: 1,
        open: ['S3'],
        sentence:
          'Nach Geschlecht gegliedert: 1 von 3 Personenindikatoren. Ohne Gliederung, mit Begründung: 1. Begründung fehlt: 1.',
      },
      {
        handlungsfeld: 'Wohnen',
        persons: 0,
        split: 0,
        withReason: 0,
        open: [],
        sentence: 'Kein Indikator zählt hier Personen.',
      },
    ]);
  });
});
