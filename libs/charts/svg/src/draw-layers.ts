import type { Colours } from './chart-colours';
import { drawAxes, drawFuture, drawGaps } from './draw-ground';
import { drawBreaks, drawDirectLabels, drawEmpty, drawGapLabels, drawTarget, drawTargetPath } from './draw-notes';
import type { LineLayout } from './line-layout';

/** Everything below the lines: future, gaps, axes, breaks, target path. */
export const drawBelowLines = (layout: LineLayout, colours: Colours): string =>
  [
    drawFuture(layout, colours),
    drawGaps(layout, colours),
    drawAxes(layout, colours),
    drawBreaks(layout, colours),
    drawTargetPath(layout, colours),
  ].join('');

/** Everything above the lines: target ring and all words. */
export const drawAboveLines = (layout: LineLayout, colours: Colours): string =>
  [
    drawTarget(layout, colours),
    drawGapLabels(layout, colours),
    drawDirectLabels(layout, colours),
    drawEmpty(layout, colours),
  ].join('');
