import type { ChartModel } from '@teilziel/charts/model';
import type { ChartSizes } from './chart-style';
import type { Box, Segment } from './geometry';
import { targetText } from './plot-area';
import type { PlotArea, Size } from './plot-area';
import { textWidth } from './text-width';

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
  readonly anchor: 'start' | 'end';
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

/** Ring, path and words of the target: "Ziel 60 %" over "2030", on narrow pictures in one line above the ring. */
export function targetMark(model: ChartModel, area: PlotArea, size: Size, sizes: ChartSizes): TargetMark | null {
  if (model.target === null) return null;
  const [label = '', period = ''] = targetText(model);
  const px = area.xAt(model.target.x);
  const py = area.yAt(model.target.y);
  const r = sizes.ringRadius;
  const box = { left: px - r, right: px + r, top: py - r, bottom: py + r };
  const path = pathOf(model, area);
  if (area.targetBeside) {
    const x = px + sizes.targetLabelGap;
    const first = Math.min(
      Math.max(py - sizes.lineHeight * 0.2, sizes.targetText),
      area.plot.bottom - sizes.lineHeight,
    );
    const width = Math.max(textWidth(label, sizes.targetText, 600), textWidth(period, sizes.axisText));
    return {
      px,
      py,
      path,
      anchor: 'start',
      lines: [
        { text: label, x, y: first, strong: true },
        { text: period, x, y: first + sizes.lineHeight, strong: false },
      ],
      box,
      labelBox: { left: x, right: x + width, top: first - sizes.targetText, bottom: first + sizes.lineHeight + 3 },
    };
  }
  const text = `${label} · ${period}`;
  const width = textWidth(text, sizes.targetText, 600);
  const above = py - r - 6;
  const y = above - sizes.targetText > area.plot.top - 4 ? above : py + r + sizes.targetText;
  const x = Math.min(Math.max(px + r, width + 2), size.width - 2);
  return {
    px,
    py,
    path,
    anchor: 'end',
    lines: [{ text, x, y, strong: true }],
    box,
    labelBox: { left: x - width, right: x, top: y - sizes.targetText, bottom: y + 3 },
  };
}
