export { LineChartView } from './line-chart-view';
export type { LineChartViewProps } from './line-chart-view';
