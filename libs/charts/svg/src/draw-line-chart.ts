import type { ChartModel } from '@teilziel/charts/model';
import { coloursOf } from './chart-colours';
import { sizesOf } from './chart-style';
import type { ChartTheme } from './chart-style';
import { drawAboveLines, drawBelowLines } from './draw-layers';
import { drawSeries } from './draw-series';
import { lineLayout } from './line-layout';
import { svgRoot } from './svg-root';

export interface DrawOptions {
  /** Pixels on the screen, points on paper. */
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** Default: Fira Sans. */
  readonly fontFamily?: string;
}

/** A line chart as static SVG: text as text, no ids, no scripts, the same bytes for the same model. */
export function drawLineChart(model: ChartModel, options: DrawOptions): string {
  const sizes = sizesOf(options.theme);
  const colours = coloursOf(options.theme);
  const layout = lineLayout(model, { width: options.width, height: options.height }, sizes);
  const parts = [
    drawBelowLines(layout, colours),
    drawSeries(layout.series, sizes, colours),
    drawAboveLines(layout, colours),
  ];
  return svgRoot({ ...options, unit: sizes.unit, title: model.title, text: model.altText }, parts.join(''));
}
