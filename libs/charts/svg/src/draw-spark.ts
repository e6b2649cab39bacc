import type { ChartSeries, SparkModel } from '@teilziel/charts/model';
import { coloursOf, lineColour, textColour } from './chart-colours';
import type { Colours } from './chart-colours';
import { sizesOf } from './chart-style';
import type { ChartSizes, ChartTheme } from './chart-style';
import { labelHeights } from './label-column';
import { markerShape } from './marker-shape';
import { element, fixed } from './svg-element';
import { BASELINE_SHIFT, textElement } from './svg-text';
import { svgRoot } from './svg-root';
import { textWidth } from './text-width';

export interface SparkOptions {
  /** Default 232 × 60. */
  readonly width?: number;
  readonly height?: number;
  readonly theme: ChartTheme;
  readonly fontFamily?: string;
}

interface SparkLayout {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly sizes: ChartSizes;
  readonly colours: Colours;
  readonly xAt: (x: number) => number;
  readonly yAt: (y: number) => number;
}

const TEXT = 13;
const LEFT = 5;
const TOP = 9;
const LABEL_GAP = 9;
const LINE_WIDTH = 2;
const MEN_DASH = '5 3';

const layoutOf = (model: SparkModel, options: SparkOptions): SparkLayout => {
  const width = options.width ?? 232;
  const height = options.height ?? 60;
  const widest = Math.max(0, ...model.series.map((series) => textWidth(series.directLabel ?? '', TEXT, 600)));
  const right = Math.max(width - widest - LABEL_GAP - 6, width * 0.3);
  const bottom = height - TOP;
  const spanX = model.x.max - model.x.min;
  const spanY = model.y.max - model.y.min;
  return {
    width,
    height,
    right,
    sizes: { ...sizesOf(options.theme), lastRadius: 3.4, diamondRadius: 4, markerRadius: 2.6, squareEdge: 1.75 },
    colours: coloursOf(options.theme),
    xAt: (x) => (spanX === 0 ? right : LEFT + ((x - model.x.min) / spanX) * (right - LEFT)),
    yAt: (y) => (spanY === 0 ? height / 2 : bottom - ((y - model.y.min) / spanY) * (bottom - TOP)),
  };
};

const drawRuns = (series: ChartSeries, layout: SparkLayout): string => {
  const stroke = layout.colours(lineColour(series.role));
  return series.runs
    .filter((run) => run.length > 1)
    .map((run) =>
      element('path', {
        d: `M${run.map((point) => `${fixed(layout.xAt(point.x))} ${fixed(layout.yAt(point.y))}`).join('L')}`,
        fill: 'none',
        stroke,
        'stroke-width': String(LINE_WIDTH),
        'stroke-dasharray': series.role === 'men' ? MEN_DASH : null,
        'stroke-linejoin': 'round',
        'data-series': series.key,
        'data-points': run.map((point) => `${point.x},${point.y}`).join(' '),
      }),
    )
    .join('');
};

const SHAPES = { total: 'diamond', women: 'dot', men: 'square', divers: 'triangle', other: 'triangle' } as const;

/** The last point and lone points; a lone value has no line to be seen by. */
const drawMarkers = (series: ChartSeries, layout: SparkLayout): string => {
  const points = series.runs.flat();
  const last = points[points.length - 1];
  return series.runs
    .flatMap((run) => (run.length === 1 ? run : run.filter((point) => point === last)))
    .map((point) => {
      const shape = markerShape(
        SHAPES[series.role],
        layout.xAt(point.x),
        layout.yAt(point.y),
        point === last,
        layout.sizes,
      );
      const colour = layout.colours(lineColour(series.role));
      return element('path', {
        d: shape.d,
        fill: shape.hollow ? layout.colours('page') : colour,
        stroke: shape.hollow ? colour : null,
        'stroke-width': shape.hollow ? String(layout.sizes.squareEdge) : null,
        'data-series': series.key,
        'data-x': String(point.x),
        'data-y': String(point.y),
      });
    })
    .join('');
};

const drawLabels = (model: SparkModel, layout: SparkLayout): string => {
  const named = model.series.flatMap((series) => {
    const last = series.runs[series.runs.length - 1]?.at(-1);
    return last === undefined || series.directLabel === null ? [] : [{ series, last, text: series.directLabel }];
  });
  const heights = labelHeights(
    named.map(({ last, text }) => ({
      x: layout.xAt(last.x) + LABEL_GAP,
      width: textWidth(text, TEXT, 600),
      y: layout.yAt(last.y),
    })),
    { top: TEXT / 2 + 1, bottom: layout.height - TEXT / 2 - 1, apart: 16, lines: [], boxes: [] },
  );
  return named
    .map(({ series, text }, i) =>
      textElement(text, layout.right + LABEL_GAP, (heights[i] ?? 0) + TEXT * BASELINE_SHIFT, {
        size: TEXT,
        weight: 600,
        fill: layout.colours(textColour(series.role)),
        data: { 'data-label': series.key },
      }),
    )
    .join('');
};

const drawGround = (model: SparkModel, layout: SparkLayout): string => {
  const base = layout.height - 3;
  const line = element('line', { x1: LEFT, y1: base, x2: layout.right, y2: base, stroke: layout.colours('line') });
  const breaks = model.breaks.map((at) => {
    const x = layout.xAt(at);
    return element('line', { x1: x, y1: 3, x2: x, y2: base, stroke: layout.colours('edge'), 'stroke-width': '1.25' });
  });
  return line + breaks.join('');
};

/** A small line without axes for lists: own scale, last values in words. */
export function drawSpark(model: SparkModel, options: SparkOptions): string {
  const layout = layoutOf(model, options);
  const lines = [...model.series].reverse().map((series) => drawRuns(series, layout) + drawMarkers(series, layout));
  const empty = model.series.every((series) => series.runs.length === 0)
    ? textElement('keine Werte', LEFT, layout.height / 2 + 4, {
        size: TEXT,
        weight: 400,
        fill: layout.colours('muted'),
      })
    : '';
  const content = drawGround(model, layout) + lines.join('') + drawLabels(model, layout) + empty;
  const root = {
    width: layout.width,
    height: layout.height,
    unit: '' as const,
    title: model.title,
    text: model.altText,
  };
  return svgRoot({ ...root, fontFamily: options.fontFamily }, content);
}
