export { LineChartView } from './line-chart-view';
export type { LineChartViewProps } from './line-chart-view';
export { ResponsiveWidth, useElementWidth } from './responsive-width';
export type { ResponsiveWidthProps } from './responsive-width';
