import type { ChartModel } from '@teilziel/charts/model';
import { breakLabels } from './break-labels';
import type { BreakLabel } from './break-labels';
import type { ChartSizes } from './chart-style';
import type { Box } from './geometry';
import { textWidth, wrappedText } from './text-width';

/** Below this width the words of the target stand above the axis, beside a second ring. */
const NARROW = 480;
/** The plot never gets less than this share of the width; labels then run back over it. */
const LEAST_PLOT_SHARE = 0.45;

export interface PlotArea {
  readonly plot: Box;
  readonly unitLines: readonly { readonly text: string; readonly y: number }[];
  readonly breaks: readonly BreakLabel[];
  readonly xAt: (x: number) => number;
  readonly yAt: (y: number) => number;
  /** Baseline of the target's words above the axis; null: they stand right of the ring. */
  readonly targetLegendY: number | null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const share = (model: ChartModel, x: number): number => (x - model.x.min) / (model.x.max - model.x.min);

export const targetText = (model: ChartModel): readonly string[] =>
  model.target === null ? [] : [model.target.label, model.target.periodLabel];

const targetWidth = (model: ChartModel, sizes: ChartSizes): number => {
  const [label = '', period = ''] = targetText(model);
  return Math.max(textWidth(label, sizes.targetText, 600), textWidth(period, sizes.axisText));
};

/** Right edge at which a text of this width, `gap` right of the point at `x`, still ends inside the picture. */
const edgeFor = (at: number, needs: number, left: number, size: Size, inset: number): number =>
  at <= 0 ? size.width : left + 2 * inset + (size.width - 2 - needs - left - inset) / at;

const rightEdge = (model: ChartModel, left: number, size: Size, sizes: ChartSizes, beside: boolean): number => {
  const lastTick = model.x.ticks[model.x.ticks.length - 1];
  const halfTick = lastTick === undefined ? 0 : textWidth(lastTick.label, sizes.axisText) / 2;
  const edges = model.series.flatMap((series) => {
    const last = series.runs[series.runs.length - 1]?.at(-1);
    if (last === undefined || series.directLabel === null) return [];
    const needs = sizes.labelGap + textWidth(series.directLabel, sizes.directText, 600);
    return [edgeFor(share(model, last.x), needs, left, size, sizes.inset)];
  });
  if (model.target !== null) {
    const needs = beside ? sizes.targetLabelGap + targetWidth(model, sizes) : sizes.ringRadius + 1;
    edges.push(edgeFor(share(model, model.target.x), needs, left, size, sizes.inset));
  }
  const least = left + (size.width - left) * LEAST_PLOT_SHARE;
  const widest = size.width - Math.max(halfTick - sizes.inset, 0) - 2;
  return Math.min(Math.max(Math.min(...edges, widest), least), widest);
};

/** Everything that decides where the plot lies: axis labels left, direct labels right, unit and breaks above. */
export function plotArea(model: ChartModel, size: Size, sizes: ChartSizes): PlotArea {
  const { inset } = sizes;
  const labelWidth = Math.max(0, ...model.y.ticks.map((tick) => textWidth(tick.label, sizes.axisText)));
  const left = Math.max(labelWidth + sizes.tick + 4, sizes.axisText * 1.6);
  const beside = size.width >= NARROW || sizes.paper;
  const right = rightEdge(model, left, size, sizes, beside);
  const xAt = (x: number): number => left + inset + share(model, x) * (right - left - 2 * inset);
  const unit = model.axisNote === null ? model.axisTitle : `${model.axisTitle} · ${model.axisNote}`;
  const lines = wrappedText(unit, size.width - 4, sizes.axisText, sizes.axisTitleWeight);
  const unitLines = lines.map((text, i) => ({ text, y: sizes.axisText + i * (sizes.axisText + 4) }));
  const legend = model.target !== null && !beside ? lines.length : null;
  const targetLegendY = legend === null ? null : sizes.axisText + legend * (sizes.axisText + 4) + 2;
  const unitBottom = (targetLegendY ?? sizes.axisText + (lines.length - 1) * (sizes.axisText + 4)) + 4;
  const labels = breakLabels(
    model.breaks.map((one) => ({ px: xAt(one.x), text: one.label })),
    size.width,
    sizes,
  );
  const rows = Math.max(0, ...labels.map((label) => label.row + 1));
  const top = unitBottom + (rows === 0 ? sizes.axisText * 0.8 : 6 + rows * (sizes.axisText + 4));
  const bottom = size.height - sizes.tick - sizes.axisText - 6;
  const span = model.y.max - model.y.min;
  const yAt = (y: number): number => bottom - ((y - model.y.min) / span) * (bottom - top);
  return { plot: { left, right, top, bottom }, unitLines, breaks: labels, xAt, yAt, targetLegendY };
}
