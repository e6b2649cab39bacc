import { chartShapes, lineChartOf } from '@teilziel/charts/model';
import type { LineChartInput, LineSeriesInput } from '@teilziel/charts/model';
import fc from 'fast-check';
import { PRINT_SIZES, SCREEN_SIZES } from './chart-style';
import { drawLineChart } from './draw-line-chart';
import { lineLayout } from './line-layout';
import { textWidth } from './text-width';

const SIZE = { width: 836, height: 380 };
const ROLES = ['total', 'women', 'men', 'divers', 'other'] as const;
const STATUS = ['A', 'P', 'U', 'Q', 'O', 'L'] as const;

const cell = fc.record({
  value: fc.option(
    fc.integer({ min: -2000, max: 90_000 }).map((value) => value / 10),
    { nil: null },
  ),
  status: fc.constantFrom(...STATUS),
});

const seriesOf = (count: number, n: number): fc.Arbitrary<LineSeriesInput> =>
  fc.array(cell, { minLength: count, maxLength: count }).map((cells) => ({
    key: `s${n}`,
    role: ROLES[n % ROLES.length] ?? 'other',
    label: `Gruppe ${n}`,
    values: cells.map((one) => one.value),
    status: cells.map((one) => one.status).join(''),
  }));

const inputs: fc.Arbitrary<LineChartInput> = fc
  .record({
    quarterly: fc.boolean(),
    count: fc.integer({ min: 1, max: 40 }),
    lines: fc.integer({ min: 1, max: 4 }),
    cutAxis: fc.boolean(),
  })
  .chain(({ quarterly, count, lines, cutAxis }) => {
    const periods = Array.from({ length: count }, (_, i) =>
      quarterly ? `${2010 + Math.floor(i / 4)}-Q${(i % 4) + 1}` : String(1990 + i),
    );
    const period = fc.constantFrom(...periods);
    return fc.record({
      title: fc.constant('Titel'),
      axisTitle: fc.string({ maxLength: 60 }),
      unit: fc.constantFrom('%', 'Personen', 'je 1.000'),
      decimals: fc.integer({ min: 0, max: 2 }),
      frequency: fc.constant(quarterly ? ('Q' as const) : ('A' as const)),
      periods: fc.constant(periods),
      series: fc.tuple(...Array.from({ length: lines }, (_, n) => seriesOf(count, n))),
      breaks: fc.uniqueArray(fc.record({ period, reason: fc.string({ maxLength: 50 }) }), {
        maxLength: 3,
        selector: (one) => one.period,
      }),
      target: fc.option(
        fc.record({
          value: fc.integer({ min: -500, max: 90_000 }),
          period: fc.constantFrom('2030', '2045'),
          baseline: fc.option(fc.record({ period, value: fc.constant(null) }), { nil: null }),
        }),
        { nil: null },
      ),
      cutAxis: fc.constant(cutAxis),
    });
  });

const wordCount = (text: string): number => text.split(/\s+/u).length;

const pointCount = (input: LineChartInput): number =>
  input.series
    .flatMap((series) => series.values.map((value, i) => value !== null && !'QOL'.includes(series.status[i] ?? 'O')))
    .filter(Boolean).length;

const markedOrOnLine = (svg: string): number => {
  const onLines = [...svg.matchAll(/data-series="([^"]*)" data-points="([^"]*)"/g)].flatMap(
    ([, key = '', points = '']) => points.split(' ').map((pair) => `${key} ${pair.split(',')[0]}`),
  );
  const marked = [...svg.matchAll(/data-series="([^"]*)" data-x="([^"]*)"/g)].map(([, key, x]) => `${key} ${x}`);
  return new Set([...onLines, ...marked]).size;
};

/** Every length and position that is drawn, lower-case path letters excepted (marker outlines are relative). */
const positions = (svg: string): { x: number[]; y: number[] } => {
  const read = (names: string): number[] =>
    [...svg.matchAll(new RegExp(` (?:${names})="(-?[\\d.]+)"`, 'g'))].map((match) => Number(match[1]));
  const pairs = [...svg.matchAll(/[ML](-?\d+\.\d\d) (-?\d+\.\d\d)/g)];
  return {
    x: [...read('x|x1|x2|cx'), ...pairs.map((match) => Number(match[1]))],
    y: [...read('y|y1|y2|cy'), ...pairs.map((match) => Number(match[2]))],
  };
};

describe('static line chart', () => {
  it('plots exactly the points with values, inside the picture', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('screen-light' as const, 'print' as const), (input, theme) => {
        const model = lineChartOf(input);
        expect(wordCount(model.altText)).toBeGreaterThanOrEqual(40);
        expect(wordCount(model.altText)).toBeLessThanOrEqual(90);
        const svg = drawLineChart(model, { ...SIZE, theme });
        expect(markedOrOnLine(svg)).toBe(pointCount(input));
        const { x, y } = positions(svg);
        expect(Math.min(...x)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...x)).toBeLessThanOrEqual(SIZE.width);
        expect(Math.min(...y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...y)).toBeLessThanOrEqual(SIZE.height);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps labels apart and inside, wide and narrow, on screen and paper', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 300, max: 900 }), fc.boolean(), (input, width, paper) => {
        const sizes = paper ? PRINT_SIZES : SCREEN_SIZES;
        const { labels } = lineLayout(lineChartOf(input), { width, height: 360 }, sizes);
        const heights = labels.map((label) => label.y).sort((a, b) => a - b);
        heights.slice(1).forEach((height, i) => {
          expect(height - (heights[i] ?? 0)).toBeGreaterThanOrEqual(paper ? 9.5 : 16);
        });
        labels.forEach((label) => {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + textWidth(label.text, sizes.directText, 600)).toBeLessThanOrEqual(width);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is the same text for the same model and escapes what it is given', () => {
    const input = { ...chartShapes().employment, axisTitle: '<script>&"' };
    const draw = (): string => drawLineChart(lineChartOf(input), { ...SIZE, theme: 'print' });
    expect(draw()).toBe(draw());
    expect(draw()).not.toContain('<script>');
    expect(draw()).toContain('&lt;script&gt;&amp;&quot;');
  });

  it('follows the line rules: dash for men, diamond only at the end of the total, last year not clipped', () => {
    const svg = drawLineChart(lineChartOf(chartShapes().employment), { ...SIZE, theme: 'screen-light' });
    expect(svg).toContain('stroke="var(--tz-men, #c8590a)" stroke-width="2.5" stroke-dasharray="7 4"');
    expect(svg.match(/data-series="total" data-x/g)).toHaveLength(1);
    expect(svg).toContain('>2030</text>');
    expect(svg).toContain('>Männer\u00a062,1\u00a0%</text>');
    expect(svg).toContain('viewBox="0 0 836 380"');
  });
});
