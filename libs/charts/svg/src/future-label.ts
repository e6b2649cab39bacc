import type { ChartModel } from '@teilziel/charts/model';
import type { ChartSizes } from './chart-style';
import type { Occupied } from './gap-marks';
import { boxesOverlap, segmentMeetsBox } from './geometry';
import type { PlotArea } from './plot-area';
import { textWidth } from './text-width';

export const FUTURE_TEXT = 'noch nicht gemessen';

/** Right end of the words at the foot of the future; null where they do not fit or would touch something. */
export function futureLabel(
  model: ChartModel,
  area: PlotArea,
  occupied: Occupied,
  sizes: ChartSizes,
): { readonly x: number; readonly y: number } | null {
  if (model.futureFrom === null) return null;
  const { plot } = area;
  const pad = sizes.axisText / 2;
  const box = {
    left: plot.right - 2 * pad - textWidth(FUTURE_TEXT, sizes.axisText),
    right: plot.right,
    top: plot.bottom - sizes.axisText * 1.8,
    bottom: plot.bottom,
  };
  const { labels, target } = occupied;
  const crossed = occupied.segments.some((line) => segmentMeetsBox(line, box));
  const named = labels.some((label) => label.y > box.top - sizes.directText);
  const aimed =
    target !== null && (boxesOverlap(target.box, box) || (target.path !== null && segmentMeetsBox(target.path, box)));
  return box.left < area.xAt(model.futureFrom) || crossed || named || aimed
    ? null
    : { x: plot.right - pad, y: plot.bottom - pad };
}
