export type { ChartBreak, ChartGap, ChartModel, ChartPoint, ChartSeries, ChartTarget, SeriesRole } from './chart-model';
export { lineChartOf } from './line-chart';
export type { LineChartInput, LineSeriesInput, LineTargetInput } from './line-chart.input';
export { figureWithSign } from './series-runs.rules';
export { sparkModelOf } from './spark';
export type { SparkInput, SparkModel } from './spark';
