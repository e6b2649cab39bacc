import type { ChartModel } from '@teilziel/charts/model';
import { coloursOf } from './chart-colours';
import { sizesOf } from './chart-style';
import type { ChartTheme } from './chart-style';
import { drawAxes, drawFuture, drawGaps } from './draw-ground';
import { drawBreaks, drawDirectLabels, drawEmpty, drawGapLabels, drawTarget, drawTargetPath } from './draw-notes';
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
    drawFuture(layout, colours),
    drawGaps(layout, colours),
    drawAxes(layout, colours),
    drawBreaks(layout, colours),
    drawTargetPath(layout, colours),
    drawSeries(layout.series, sizes, colours),
    drawTarget(layout, colours),
    drawGapLabels(layout, colours),
    drawDirectLabels(layout, colours),
    drawEmpty(layout, colours),
  ];
  return svgRoot({ ...options, unit: sizes.unit, title: model.title, text: model.altText }, parts.join(''));
}
