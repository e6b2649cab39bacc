import { formatNumber } from '@teilziel/statistics';
import fc from 'fast-check';
import type { FigureInput, IndicatorInput } from '../compile-input';
import { count, employment, indicator, konzept, plain, rate, teilziel, year } from '../release.fixture';
import { seriesTableOf } from '../series-table';
import type { SeriesTable } from '../series-table';
import { genderAudit } from './gender-audit';
import { genderOf } from './gender-of';
import type { Gender, GenderFacts } from './gender-of';

const tableOf = (given: IndicatorInput): SeriesTable => seriesTableOf(given, given.figures);

function genderFrom(given: IndicatorInput, over: Partial<GenderFacts> = {}): Gender {
  const found = genderOf({ indicator: given, table: tableOf(given), breaks: [], threshold: 5, ...over });
  if (found === null) throw new Error('no split by sex');
  return found;
}

const bySex = (at: number, w: readonly [number, number], m: readonly [number, number]): FigureInput[] => [
  rate(year(at), '', w[0] + m[0], w[1] + m[1]),
  rate(year(at), 'sex=F', ...w),
  rate(year(at), 'sex=M', ...m),
];

const passed = (figures: readonly FigureInput[]): IndicatorInput => indicator({ code: 'B1', figures });

describe('women and men of an indicator', () => {
  it('have a gap in points with its interval where counts are shown', () => {
    const { block } = genderFrom(passed(bySex(2025, [300, 400], [340, 400])));
    expect(block.gaps).toEqual([{ rule: 'difference', points: -10, lower: -15.475478, upper: -4.466811 }]);
    expect(block.latest?.wording).toBe('−10,0 Prozentpunkte (−15,5 bis −4,5)');
    expect(block.latest?.ratio).toBeCloseTo(0.882353, 6);
    expect(block.share).toMatchObject({ period: '2025', population: 0.5 });
  });

  it('are not called different where it may be chance, nor equal', () => {
    const { block } = genderFrom(passed(bySex(2025, [45, 60], [40, 60])));
    expect(block.latest?.wording).toBe('kein gesicherter Unterschied');
    expect(block.latest?.sentence).toContain('Das heißt nicht, dass es keinen gibt.');
    expect(block.securedSince).toBeNull();
  });

  it('say since when the gap is secured, not across a break', () => {
    const figures = [2020, 2021, 2022, 2023].flatMap((at) => bySex(at, [300, 400], [340, 400]));
    expect(genderFrom(passed(figures)).block.securedSince).toBe('2020');
    const breaks = [{ period: year(2022), reason: 'Neue Definition' }];
    const { block, series } = genderFrom(passed(figures), { breaks });
    expect(block.securedSince).toBe('2022');
    expect(block.trend?.from).toBe('2022');
    expect(series?.years.map((one) => one.year)).toEqual([year(2022), year(2023)]);
  });

  it('take a secured gap apart by a breakdown that is the whole, into rates and structure (Kitagawa)', () => {
    const parts = (w: readonly [number, number], m: readonly [number, number], code: string): FigureInput[] => [
      rate(year(2025), `origin=${code};sex=F`, ...w),
      rate(year(2025), `origin=${code};sex=M`, ...m),
    ];
    const whole = bySex(2025, [220, 400], [300, 400]);
    const shown = [...whole, ...parts([40, 100], [160, 200], 'AUS'), ...parts([180, 300], [140, 200], 'DE')];
    const [found, ...more] = genderFrom(passed(shown)).block.decompositions ?? [];
    expect(more).toEqual([]);
    // Women 25 % and 75 %, men 50 % and 50 %: ½(0,25 + 0,5)(0,4 − 0,8) + ½(0,75 + 0,5)(0,6 − 0,7)
    expect(found).toMatchObject({ dimension: 'origin', rates: -21.25, structure: 1.25 });
    expect(found?.groups.map(({ part, rates }) => [part, rates])).toEqual([
      ['origin=AUS', -15],
      ['origin=DE', -6.25],
    ]);
    const withheld = shown.map((one) =>
      one.cell === 'origin=DE;sex=M' ? { ...one, status: 'Q' as const, numerator: null, denominator: null } : one,
    );
    expect(genderFrom(passed(withheld)).block.decompositions).toEqual([]);
    const incomplete = [...whole, ...parts([40, 100], [160, 200], 'AUS'), ...parts([170, 290], [140, 200], 'DE')];
    expect(genderFrom(passed(incomplete)).block.decompositions).toEqual([]);
    const maybeChance = [
      ...bySex(2025, [45, 60], [40, 60]),
      ...parts([20, 30], [20, 30], 'AUS'),
      ...parts([25, 30], [20, 30], 'DE'),
    ];
    expect(genderFrom(passed(maybeChance)).block.decompositions).toEqual([]);
  });

  it('show both rates with the trend: a gap can close because the better group falls', () => {
    const figures = [...bySex(2020, [200, 400], [300, 400]), ...bySex(2025, [200, 400], [260, 400])];
    const { trend } = genderFrom(passed(figures)).block;
    expect(trend).toMatchObject({ from: '2020', to: '2025', course: 'narrowing', women: 0 });
    expect(trend?.change).toBeCloseTo(10, 9);
    expect(trend?.men).toBeCloseTo(-10, 9);
  });

  it('have no trend where both gaps may be chance', () => {
    const figures = [...bySex(2020, [45, 60], [40, 60]), ...bySex(2025, [46, 60], [44, 60])];
    expect(genderFrom(passed(figures)).block.trend).toBeNull();
  });

  it('are not compared where protection hides one of them', () => {
    const given = passed(bySex(2025, [300, 400], [340, 400]));
    const table = tableOf(given);
    const secret = { numerator: null, denominator: null, value: null, status: 'Q' } as const;
    const columns = table.columns.map((column, at) => (table.cells[at] === 'sex=M' ? [secret] : column));
    const { block, series } = genderFrom(given, { table: { ...table, columns } });
    expect(block.gaps).toEqual([{ rule: 'withheld', points: null, lower: null, upper: null }]);
    expect(block.latest?.wording).toBe('.');
    expect(block.share).toBeNull();
    expect(series).toBeNull();
  });

  it('of a source without counts have a difference without interval, which says so', () => {
    const { block } = genderFrom(
      indicator({ code: 'S', figures: [plain(year(2025), 'sex=F', 46.2), plain(year(2025), 'sex=M', 62.1)] }),
    );
    expect(block.gaps).toEqual([{ rule: 'no-counts', points: -15.9, lower: null, upper: null }]);
    expect(block.latest?.wording).toBe('−15,9 Prozentpunkte (ohne Spanne: Die Fallzahlen liegen nicht vor)');
  });

  it('of counts have a share, no gap', () => {
    const over = { unit: 'Personen', factor: 1, decimals: 0, aggregation: 'flow', denominatorLabel: null } as const;
    const figures = [count(year(2025), '', 100), count(year(2025), 'sex=F', 40), count(year(2025), 'sex=M', 60)];
    const { block } = genderFrom(indicator({ code: 'C', ...over, figures }));
    expect(block.measure).toBe('count');
    expect(block.latest).toBeNull();
    expect(block.share).toMatchObject({ cases: 0.4, population: null, representation: null });
    expect(block.share?.denominator).toContain('divers und ohne Angabe sind nicht enthalten');
  });

  it('are compared within and between two origins, and others get a sentence', () => {
    const cell = (code: string, x: number): FigureInput => rate(year(2025), code, x, 400);
    const figures = [
      ...bySex(2025, [500, 800], [560, 800]),
      rate(year(2025), 'sex=N', 4, 80),
      cell('migration=MIT;sex=F', 200),
      cell('migration=MIT;sex=M', 220),
      cell('migration=OHNE;sex=F', 300),
      cell('migration=OHNE;sex=M', 340),
    ];
    const { block } = genderFrom(passed(figures));
    expect(block.parts.map(({ part, points }) => [part, points])).toEqual([
      ['migration=MIT', -5],
      ['migration=OHNE', -10],
    ]);
    expect(block.origins).toEqual([
      expect.objectContaining({
        one: 'migration=MIT',
        other: 'migration=OHNE',
        women: expect.objectContaining({ rule: 'difference', points: -25 }) as unknown,
      }),
    ]);
    expect(block.residual).toContain('wird keiner berechnet');
  });

  it('have a gap equal to the difference of the table, and an interval around it', () => {
    const pair = fc
      .integer({ min: 5, max: 3000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(pair, pair, (w, m) => {
        const gap = genderFrom(passed(bySex(2025, w, m))).block.gaps[0];
        if (!gap || gap.points === null || gap.lower === null || gap.upper === null) throw new Error('no gap');
        const difference = (100 * w[0]) / w[1] - (100 * m[0]) / m[1];
        expect(formatNumber(gap.points, 6)).toBe(formatNumber(difference, 6));
        expect(gap.lower).toBeLessThanOrEqual(gap.points + 1e-6);
        expect(gap.upper).toBeGreaterThanOrEqual(gap.points - 1e-6);
        expect(gap.rule === 'difference').toBe(
          (gap.lower > 0 || gap.upper < 0) && gap.rule !== 'too-few-cases' && gap.rule !== 'withheld',
        );
      }),
    );
  });
});

describe('audit of a release', () => {
  const audit = (given: readonly IndicatorInput[], codes: readonly string[]) =>
    genderAudit(
      given.map((one) => ({
        indicator: one,
        gender: genderOf({ indicator: one, table: tableOf(one), breaks: [], threshold: 5 }),
      })),
      konzept([teilziel('1.1', codes)]),
      5,
    );

  it('counts per Handlungsfeld what is split, what has a reason, what lacks one', () => {
    const reason = 'Gezählt werden Plätze';
    const { coverage, total } = audit(
      [
        employment(),
        indicator({ code: 'R', name: 'Plätze', noSexSplitReason: reason }),
        indicator({ code: 'O', name: 'Offen' }),
        indicator({ code: 'P', aboutPersons: false }),
        indicator({ code: 'K' }),
      ],
      ['A401', 'R', 'O', 'P'],
    );
    expect(total).toEqual({ persons: 4, split: 1 });
    expect(coverage).toEqual([
      expect.objectContaining({
        handlungsfeld: 1,
        persons: 3,
        split: 1,
        withReason: 1,
        open: [{ code: 'O', name: 'Offen' }],
      }),
      expect.objectContaining({ handlungsfeld: null, title: 'Ausgangslage', persons: 1, split: 0 }),
    ]);
    expect(coverage[0]?.reasons).toEqual([{ code: 'R', name: 'Plätze', reason }]);
  });

  it('lists secured gaps only, the largest first', () => {
    const named = (code: string, w: readonly [number, number], m: readonly [number, number]): IndicatorInput =>
      indicator({ code, figures: bySex(2025, w, m) });
    const { conspicuous, gaps } = audit(
      [named('A', [300, 400], [340, 400]), named('B', [45, 60], [40, 60]), named('C', [200, 400], [300, 400])],
      ['A', 'B', 'C'],
    );
    expect(conspicuous.map(({ code, why }) => [code, why])).toEqual([
      ['C', ['large', 'outside-parity']],
      ['A', ['large', 'outside-parity']],
    ]);
    expect(gaps.map(({ code }) => code)).toEqual(['C', 'A', 'B']);
  });
});
