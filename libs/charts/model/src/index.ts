export type { ChartBreak, ChartGap, ChartModel, ChartPoint, ChartSeries, ChartTarget, SeriesRole } from './chart-model';
/** Invented shapes of data at which drawings break; for tests and for looking at drawings. */
export { chartShapes } from './chart-shapes.fixture';
export { gapChartOf, gapRowsOf, signedNumber } from './gap-chart';
export type { GapChartModel, GapInput, GapPoint, GapRow, GapRowInput, GapRowsModel } from './gap-chart';
export { lineChartOf } from './line-chart';
export type { LineChartInput, LineSeriesInput, LineTargetInput } from './line-chart.input';
export { figureWithSign } from './series-runs.rules';
export { sparkModelOf } from './spark';
export type { SparkInput, SparkModel } from './spark';
