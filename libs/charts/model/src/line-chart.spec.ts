import { employment } from './employment.fixture';
import { lineChartOf } from './line-chart';

describe('lineChartOf', () => {
  const model = lineChartOf(employment());

  it('orders total, women, men and splits runs at the gap and at the break', () => {
    expect(model.series.map((series) => series.key)).toEqual(['total', 'women', 'men']);
    for (const series of model.series) {
      expect(series.runs.map((run) => [run[0]?.x, run[run.length - 1]?.x])).toEqual([
        [2012, 2014],
        [2016, 2019],
        [2020, 2025],
      ]);
    }
  });

  it('names gap, break, target and future', () => {
    expect(model.gaps).toEqual([
      { from: 2015, to: 2015, label: '2015 nicht erhoben', series: ['total', 'women', 'men'] },
    ]);
    expect(model.breaks).toEqual([{ x: 2019.5, label: '2020: neue Definition' }]);
    expect(model.target).toEqual({
      x: 2030,
      y: 60,
      label: 'Ziel 60\u00a0%',
      periodLabel: '2030',
      pathFrom: { x: 2020, y: 49.9 },
    });
    expect(model.futureFrom).toBe(2025.5);
    expect(model.x.ticks.map((tick) => tick.label)).toContain('2030');
    expect(model.y.ticks.map((tick) => tick.label)).toEqual(['0', '10', '20', '30', '40', '50', '60', '70']);
    expect(model.series[2]?.directLabel).toBe('Männer\u00a062,1\u00a0%');
  });

  it('draws no path across a break after the baseline', () => {
    const input = employment();
    const early = { ...input, target: { value: 60, period: '2030', baseline: { period: '2018', value: 47.2 } } };
    expect(lineChartOf(early).target?.pathFrom).toBeNull();
  });

  it('says what it shows in words', () => {
    expect(model.altText).toMatchInlineSnapshot(
      `"Liniendiagramm, 2012 bis 2025, % der 15- bis 64-Jährigen ohne deutschen Pass. Insgesamt: zuerst 42,0 % (2012), zuletzt 54,6 % (2025). Frauen: zuerst 33,1 % (2012), zuletzt 46,2 % (2025). Männer: zuerst 50,2 % (2012), zuletzt 62,1 % (2025). Bruch 2020: neue Definition. Ohne Wert: 2015 nicht erhoben. Ziel 60 % bis 2030, Zielpfad ab 49,9 % (2020). Werte in der Tabelle."`,
    );
  });
});
