import type { ChartModel, ChartSeries } from '@teilziel/charts/model';
import { lineStyle } from './chart-style';
import type { ChartSizes, LineStyle } from './chart-style';
import { futureLabel } from './future-label';
import { gapMarks } from './gap-marks';
import type { GapMark } from './gap-marks';
import type { Box, Segment } from './geometry';
import { labelHeights } from './label-column';
import type { DirectLabel, PlacedPoint, PlacedSeries } from './placed.types';
import { pathLabel } from './path-label';
import { plotArea } from './plot-area';
import type { PlotArea, Size } from './plot-area';
import { targetMark } from './target-mark';
import type { TargetMark } from './target-mark';
import { fittedText, textWidth } from './text-width';
import { thinnedTicks } from './thinned-ticks';
import type { PlacedTick } from './thinned-ticks';

export interface LineLayout extends PlotArea {
  readonly size: Size;
  readonly sizes: ChartSizes;
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly { readonly at: number; readonly label: string; readonly px: number }[];
  readonly series: readonly PlacedSeries[];
  readonly labels: readonly DirectLabel[];
  readonly gaps: readonly GapMark[];
  readonly target: TargetMark | null;
  readonly futureFrom: number | null;
  readonly pathLabel: { readonly x: number; readonly y: number } | null;
  readonly futureLabel: { readonly x: number; readonly y: number } | null;
  /** No series has a figure: the drawing says so. */
  readonly empty: boolean;
}

const placedSeries = (series: ChartSeries, style: LineStyle, area: PlotArea, sizes: ChartSizes): PlacedSeries => {
  const all = series.runs.flat();
  const xs = all.map((point) => area.xAt(point.x));
  const distances = xs.slice(1).map((x, i) => x - (xs[i] ?? x));
  const every = distances.length === 0 ? 1 : Math.max(Math.ceil(sizes.markersApart / Math.min(...distances)), 1);
  let seen = 0;
  const runs = series.runs.map((run) =>
    run.map((point): PlacedPoint => {
      seen += 1;
      const fromEnd = all.length - seen;
      const normal = run.length === 1 || (style.everyPoint && fromEnd % every === 0);
      const marker = fromEnd === 0 ? 'last' : normal ? 'normal' : 'none';
      return { point, px: area.xAt(point.x), py: area.yAt(point.y), marker };
    }),
  );
  return { series, style, runs };
};

const segmentsOf = (run: readonly { readonly px: number; readonly py: number }[]): readonly Segment[] =>
  run.slice(1).map((to, i) => {
    const from = run[i] ?? to;
    return { x1: from.px, y1: from.py, x2: to.px, y2: to.py };
  });

/** Room that a label right of the last point has at least. */
const labelRoom = (area: PlotArea, width: number, sizes: ChartSizes): number =>
  Math.max(width - area.plot.right + sizes.inset - sizes.labelGap - 2, width * 0.4);

/** A long name is cut, its figure never. */
const fittedLabel = (series: ChartSeries, full: string, room: number, sizes: ChartSizes): string => {
  if (textWidth(full, sizes.directText, 600) <= room) return full;
  const figure = full.slice(series.label.length);
  const left = room - textWidth(figure, sizes.directText, 600);
  return fittedText(series.label, left, sizes.directText, 600) + figure;
};

const directLabels = (
  series: readonly PlacedSeries[],
  target: TargetMark | null,
  area: PlotArea,
  width: number,
  sizes: ChartSizes,
): readonly DirectLabel[] => {
  const named = series.flatMap((one) => {
    const last = one.runs[one.runs.length - 1]?.at(-1);
    const full = one.series.directLabel;
    if (last === undefined || full === null) return [];
    return [{ series: one.series, last, text: fittedLabel(one.series, full, labelRoom(area, width, sizes), sizes) }];
  });
  const wishes = named.map(({ last, text }) => {
    const wide = textWidth(text, sizes.directText, 600);
    return { x: Math.min(last.px + sizes.labelGap, width - 2 - wide), width: wide, y: last.py };
  });
  const lines = series.flatMap((one) => one.runs.flatMap(segmentsOf));
  const boxes: readonly Box[] = target === null ? [] : [target.box, target.labelBox];
  const heights = labelHeights(wishes, {
    top: area.plot.top + 2,
    bottom: area.plot.bottom - sizes.directText * 0.7,
    apart: sizes.labelsApart,
    lines: target?.path === null || target === null ? lines : [...lines, target.path],
    boxes,
  });
  return named.map(({ series: one, text }, i) => ({
    series: one,
    text,
    x: wishes[i]?.x ?? 0,
    y: heights[i] ?? 0,
  }));
};

/** Where everything stands. Both drawings use it; the recharts one plots its points by its own scale. */
export function lineLayout(model: ChartModel, size: Size, sizes: ChartSizes): LineLayout {
  const area = plotArea(model, size, sizes);
  const roles = model.series.map((series) => series.role);
  const series = model.series.map((one, i) => {
    const ordinal = roles.slice(0, i).filter((role) => role === one.role).length;
    return placedSeries(one, lineStyle(one.role, ordinal, sizes), area, sizes);
  });
  const target = targetMark(model, area, size, sizes);
  const labels = directLabels(series, target, area, size.width, sizes);
  const segments = series.flatMap((one) => one.runs.flatMap(segmentsOf));
  const occupied = { segments, labels, target };
  return {
    ...area,
    size,
    sizes,
    xTicks: thinnedTicks(model, area, size, sizes),
    yTicks: model.y.ticks.map((tick) => ({ ...tick, px: area.yAt(tick.at) })),
    series,
    labels,
    pathLabel: pathLabel(occupied, sizes),
    futureLabel: futureLabel(model, area, occupied, sizes),
    gaps: gapMarks(model, area, occupied, sizes),
    target,
    futureFrom: model.futureFrom === null ? null : area.xAt(model.futureFrom),
    empty: series.every((one) => one.runs.length === 0),
  };
}
