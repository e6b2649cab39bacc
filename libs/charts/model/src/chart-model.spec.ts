import { chartShapes } from './chart-shapes.fixture';
import { lineChartOf } from './line-chart';
import { sparkModelOf } from './spark';

const words = (text: string): number => text.split(/\s+/u).length;

describe('chart model', () => {
  test.each(Object.entries(chartShapes()))('%s: 40 to 90 words, 4 to 8 lines, every figure on the axis', (_, input) => {
    const model = lineChartOf(input);
    expect(words(model.altText)).toBeGreaterThanOrEqual(40);
    expect(words(model.altText)).toBeLessThanOrEqual(90);
    expect(model.altText.endsWith('Werte in der Tabelle.')).toBe(true);
    const points = model.series.flatMap((series) => series.runs.flat());
    if (points.length > 0) {
      expect(model.y.ticks.length).toBeGreaterThanOrEqual(4);
      expect(model.y.ticks.length).toBeLessThanOrEqual(8);
    }
    for (const point of points) {
      expect(point.y).toBeGreaterThanOrEqual(model.y.min);
      expect(point.y).toBeLessThanOrEqual(model.y.max);
    }
  });

  test.each(Object.entries(chartShapes()))('%s: no run crosses a break or a gap of its series', (_, input) => {
    const model = lineChartOf(input);
    for (const series of model.series) {
      for (const run of series.runs) {
        const from = run[0]?.x ?? 0;
        const to = run[run.length - 1]?.x ?? 0;
        expect(model.breaks.some((one) => one.x > from && one.x < to)).toBe(false);
        const own = model.gaps.filter((gap) => gap.series.includes(series.key));
        expect(own.some((gap) => gap.from >= from && gap.to <= to)).toBe(false);
      }
    }
  });

  it('merges neighbouring periods of one reason and says who is missing', () => {
    const [gap] = lineChartOf(chartShapes().quarters).gaps;
    expect(gap).toMatchObject({ label: 'Q2 2011 bis Q2 2012 Insgesamt kein Wert', series: ['total'] });
  });

  it('leaves zero out only if asked and only for a narrow high band', () => {
    const base = { ...chartShapes().equal, series: chartShapes().equal.series.slice(0, 1) };
    expect(lineChartOf(base).axisNote).toBeNull();
    const cut = lineChartOf({
      ...base,
      series: base.series.map((one) => ({ ...one, values: [90, 91, 92, 91, 90, 93] })),
      cutAxis: true,
    });
    expect(cut.axisNote).toBe(`Die Achse beginnt bei ${cut.y.ticks[0]?.label}.`);
    expect(lineChartOf({ ...chartShapes().employment, cutAxis: true }).y.min).toBe(0);
  });

  it('places a yearly target on quarters at the last quarter, on school years at the one that ends then', () => {
    expect(lineChartOf(chartShapes().quarters).target).toMatchObject({ x: 2030.75, label: 'Ziel höchstens 900' });
    const school = lineChartOf({
      ...chartShapes().employment,
      frequency: 'SY',
      periods: ['2023-08-01/P1Y', '2024-08-01/P1Y'],
      breaks: [],
    });
    expect(school.target?.x).toBeCloseTo(2029 + 7 / 12);
  });

  it('puts the word Ziel before a label only once', () => {
    const target = { value: 5, period: '2030', baseline: null };
    const labelOf = (label?: string): string | undefined =>
      lineChartOf({ ...chartShapes().equal, target: { ...target, label } }).target?.label;
    expect([labelOf(), labelOf('höchstens 5'), labelOf('Ziel 3 bis 5')]).toEqual([
      'Ziel 5\u00a0%',
      'Ziel höchstens 5',
      'Ziel 3 bis 5',
    ]);
  });

  it('draws women and men in a spark line, the total where they are missing', () => {
    const tile = { name: 'Quote', unit: '%', decimals: 1, periods: ['2024', '2025'], breaks: [] };
    const both = sparkModelOf({ ...tile, total: [1, 2], women: [46, 46.2], men: [62, 62.1] });
    expect(both.series.map((series) => series.directLabel)).toEqual(['Frauen\u00a046,2', 'Männer\u00a062,1']);
    const alone = sparkModelOf({ ...tile, total: [1, 2], women: [null, null], men: [62, 62.1] });
    expect(alone.series.map((series) => series.role)).toEqual(['total']);
    expect(alone.altText).toBe('Quote, %. Insgesamt: 1,0 (2024), 2,0 (2025).');
  });
});
