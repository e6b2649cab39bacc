import type { LineChartInput } from './line-chart.input';

/** Invented: the picture every chart rule is explained with (a gap, a break, a target). */
export const employment = (): LineChartInput => ({
  title: 'Beschäftigungsquote von Frauen und Männern',
  axisTitle: '% der 15- bis 64-Jährigen ohne deutschen Pass',
  unit: '%',
  decimals: 1,
  frequency: 'A',
  periods: Array.from({ length: 14 }, (_, i) => String(2012 + i)),
  series: [
    {
      key: 'men',
      role: 'men',
      label: 'Männer',
      values: [50.2, 51.1, 52.3, null, 53.6, 54.9, 55.6, 56.9, 58.3, 59.0, 59.8, 60.3, 61.5, 62.1],
      status: 'AAALAAAAAAAAAA',
    },
    {
      key: 'women',
      role: 'women',
      label: 'Frauen',
      values: [33.1, 33.9, 34.8, null, 36.4, 37.5, 38.2, 39.1, 40.8, 41.7, 42.9, 43.8, 45.2, 46.2],
      status: 'AAALAAAAAAAAAA',
    },
    {
      key: 'total',
      role: 'total',
      label: 'Insgesamt',
      values: [42.0, 42.8, 43.9, null, 45.3, 46.5, 47.2, 48.3, 49.9, 50.7, 51.6, 52.3, 53.6, 54.6],
      status: 'AAALAAAAAAAAAA',
    },
  ],
  breaks: [{ period: '2020', reason: 'neue Definition' }],
  target: { value: 60, period: '2030', baseline: { period: '2020', value: null } },
});
