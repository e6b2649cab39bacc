import type { ChartPoint, ChartSeries } from '@teilziel/charts/model';
import type { LineStyle } from './chart-style';

export interface PlacedPoint {
  readonly point: ChartPoint;
  readonly px: number;
  readonly py: number;
  /** None: the line alone carries the point. */
  readonly marker: 'none' | 'normal' | 'last';
}

export interface PlacedSeries {
  readonly series: ChartSeries;
  readonly style: LineStyle;
  readonly runs: readonly (readonly PlacedPoint[])[];
}

export interface DirectLabel {
  readonly series: ChartSeries;
  readonly text: string;
  readonly x: number;
  /** Centre of the text. */
  readonly y: number;
}
