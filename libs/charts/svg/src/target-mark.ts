import type { ChartModel } from '@teilziel/charts/model';
import type { ChartSizes } from './chart-style';
import type { Box, Segment } from './geometry';
import { targetText } from './plot-area';
import type { PlotArea, Size } from './plot-area';
import { fittedText, textWidth } from './text-width';

export interface TargetMark {
  readonly px: number;
  readonly py: number;
  readonly path: Segment | null;
  readonly lines: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly strong: boolean;
  }[];
  /** Second ring beside the words where they do not stand at the first one. */
  readonly legendRing: { readonly x: number; readonly y: number } | null;
  /** Ground of the ring. */
  readonly box: Box;
  readonly labelBox: Box;
}

const pathOf = (model: ChartModel, area: PlotArea): Segment | null => {
  const { target } = model;
  if (target === null || target.pathFrom === null) return null;
  return {
    x1: area.xAt(target.pathFrom.x),
    y1: area.yAt(target.pathFrom.y),
    x2: area.xAt(target.x),
    y2: area.yAt(target.y),
  };
};

interface Words {
  readonly lines: TargetMark['lines'];
  readonly labelBox: Box;
}

const wordsBeside = (label: string, period: string, area: PlotArea, at: Box, sizes: ChartSizes): Words => {
  const x = (at.left + at.right) / 2 + sizes.targetLabelGap;
  const wished = (at.top + at.bottom) / 2 - sizes.lineHeight * 0.2;
  const first = Math.min(Math.max(wished, sizes.targetText), area.plot.bottom - sizes.lineHeight);
  const width = Math.max(textWidth(label, sizes.targetText, 600), textWidth(period, sizes.axisText));
  return {
    lines: [
      { text: label, x, y: first, strong: true },
      { text: period, x, y: first + sizes.lineHeight, strong: false },
    ],
    labelBox: { left: x, right: x + width, top: first - sizes.targetText, bottom: first + sizes.lineHeight + 3 },
  };
};

const wordsAbove = (text: string, y: number, width: number, sizes: ChartSizes): Words => {
  const x = 2 * sizes.ringRadius + 8;
  const fitted = fittedText(text, width - x - 2, sizes.axisText, 600);
  const wide = textWidth(fitted, sizes.axisText, 600);
  return {
    lines: [{ text: fitted, x, y, strong: true }],
    labelBox: { left: 0, right: x + wide, top: y - sizes.axisText, bottom: y + 3 },
  };
};

/** Ring, path and words of the target: "Ziel 60 %" over "2030", on narrow pictures as a legend above the axis. */
export function targetMark(model: ChartModel, area: PlotArea, size: Size, sizes: ChartSizes): TargetMark | null {
  if (model.target === null) return null;
  const [label = '', period = ''] = targetText(model);
  const px = area.xAt(model.target.x);
  const py = area.yAt(model.target.y);
  const r = sizes.ringRadius;
  const box = { left: px - r, right: px + r, top: py - r, bottom: py + r };
  const legendY = area.targetLegendY;
  const words =
    legendY === null
      ? wordsBeside(label, period, area, box, sizes)
      : wordsAbove(`${label}, ${period}`, legendY, size.width, sizes);
  const legendRing = legendY === null ? null : { x: r + 1, y: legendY - sizes.axisText * 0.345 };
  return { px, py, path: pathOf(model, area), box, legendRing, ...words };
}
