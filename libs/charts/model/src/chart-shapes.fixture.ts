import type { SeriesRole } from './chart-model';
import { employment } from './employment.fixture';
import type { LineChartInput, LineSeriesInput } from './line-chart.input';

const years = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

const quarters = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${from + Math.floor(i / 4)}-Q${(i % 4) + 1}`);

const series = (role: SeriesRole, label: string, values: (number | null)[], status?: string): LineSeriesInput => ({
  key: role,
  role,
  label,
  values,
  status: status ?? values.map((value) => (value === null ? 'O' : 'A')).join(''),
});

const wave = (count: number, height: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.round(height + (height / 3) * Math.sin(i / 7)));

/** Invented shapes of data at which drawings break. */
export function chartShapes(): Record<
  'employment' | 'lone' | 'missing' | 'quarters' | 'twoBreaks' | 'negative' | 'equal' | 'farTarget' | 'lonePoints',
  LineChartInput
> {
  const base: LineChartInput = { ...employment(), breaks: [], target: null };
  return {
    employment: employment(),
    lone: { ...base, periods: ['2025'], series: [series('total', 'Insgesamt', [12.3], 'U')] },
    missing: { ...base, periods: years(2020, 2022), series: [series('total', 'Insgesamt', [null, null, null], 'QQQ')] },
    quarters: {
      ...base,
      frequency: 'Q',
      unit: 'Personen',
      decimals: 0,
      axisTitle: 'Personen in Unterkünften',
      periods: quarters(2006, 80),
      breaks: [{ period: '2015-Q1', reason: 'neue Zählweise' }],
      target: { value: 900, period: '2030', label: 'höchstens 900', baseline: { period: '2022-Q4', value: null } },
      series: [
        series(
          'total',
          'Insgesamt',
          wave(80, 2000).map((value, i) => (i > 20 && i < 26 ? null : value)),
        ),
        series('women', 'Frauen', wave(80, 800)),
        series('men', 'Männer', wave(80, 1200)),
      ],
    },
    twoBreaks: {
      ...employment(),
      breaks: [
        { period: '2016', reason: 'Umstellung der Statistik der Bundesagentur für Arbeit auf den Wohnort' },
        { period: '2018', reason: 'neue Altersgrenze' },
      ],
      target: null,
    },
    negative: {
      ...base,
      unit: 'je 1.000',
      periods: years(2015, 2025),
      target: { value: 0, period: '2028', baseline: { period: '2020', value: null } },
      series: [series('total', 'Saldo', [3.2, 4, 1, -2, -5.5, -8, -7.4, -3, -2.8, -2, -1.2])],
    },
    equal: {
      ...base,
      periods: years(2020, 2025),
      series: [
        series('divers', 'divers', [50, 50, 50, 50, 50, 50]),
        series('men', 'Männer', [50, 50, 50, 50, 50, 50]),
        series('women', 'Frauen', [50, 50, 50, 50, 50, 50]),
        series('total', 'Insgesamt', [50, 50, 50, 50, 50, 50]),
      ],
    },
    farTarget: {
      ...base,
      unit: 'Personen',
      decimals: 0,
      periods: years(2020, 2025),
      target: { value: 5000, period: '2040', baseline: { period: '2020', value: 120 } },
      series: [series('women', 'Frauen', [120, 140, 130, 160, 170, 210])],
    },
    lonePoints: {
      ...base,
      periods: years(2012, 2020),
      series: [
        series('women', 'Frauen', [3, null, 4, null, 5, null, 4, 4.5, null], 'AQAQAQAAQ'),
        series('men', 'Männer', [4, null, 5, null, 6, null, 5, 5.5, null], 'AQAQAQAAQ'),
      ],
    },
  };
}
