import type { GapRow, GapRowsModel } from '@teilziel/charts/model';
import { coloursOf } from './chart-colours';
import type { Colours } from './chart-colours';
import { sizesOf } from './chart-style';
import type { ChartSizes } from './chart-style';
import type { DrawOptions } from './draw-line-chart';
import { element } from './svg-element';
import { svgRoot } from './svg-root';
import { BASELINE_SHIFT, textElement } from './svg-text';
import { fittedText, textWidth } from './text-width';

/** In units of the axis text. */
const PITCH = 1.95;
/** A second line of a label. */
const LINE = 1.2;
const HEAD = 2.2;
const FOOT = 3.4;
const CAP = 0.35;
const RADIUS = 0.36;
/** Of the width: where the plot begins, as far right as the longest label needs, and where it ends. */
const PLOT = { from: 0.44, latest: 0.53, to: 0.75 };
const WORD_GAP = 12;

interface Layout {
  readonly sizes: ChartSizes;
  readonly colours: Colours;
  readonly width: number;
  readonly xAt: (points: number) => number;
  readonly numbers: number;
}

interface PlacedRow {
  readonly row: GapRow;
  readonly lines: readonly string[];
  readonly y: number;
}

interface Rows {
  readonly left: number;
  readonly numbers: number;
  readonly placed: readonly PlacedRow[];
  readonly bottom: number;
}

/** In one line, or in two that part between words; what is longer than two lines is cut at its end. */
function linesOf(label: string, most: number, size: number): readonly string[] {
  if (textWidth(label, size) <= most) return [label];
  const words = label.split(' ');
  const fits = (count: number): boolean => textWidth(words.slice(0, count).join(' '), size) <= most;
  const count = words.findLastIndex((_, index) => index > 0 && fits(index));
  if (count < 1) return [fittedText(label, most, size)];
  return [words.slice(0, count).join(' '), fittedText(words.slice(count).join(' '), most, size)];
}

function placedRows({ rows }: GapRowsModel, width: number, { axisText }: ChartSizes): Rows {
  const numbers = Math.max(...rows.map(({ number }) => textWidth(number, axisText)), 0) + axisText * 0.8;
  const longest = Math.max(...rows.map(({ label }) => textWidth(label, axisText)), 0) + numbers + WORD_GAP;
  const left = Math.min(Math.max(longest, width * PLOT.from), width * PLOT.latest);
  let bottom = axisText * HEAD;
  const placed = rows.map((row) => {
    const lines = linesOf(row.label, left - numbers - WORD_GAP, axisText);
    const height = axisText * (PITCH + (lines.length - 1) * LINE);
    bottom += height;
    return { row, lines, y: bottom - height / 2 };
  });
  return { left, numbers, placed, bottom };
}

/** What the rows need; the caller gives it to the drawing as height. */
export function gapRowsHeight(model: GapRowsModel, { width, theme }: Pick<DrawOptions, 'width' | 'theme'>): number {
  const sizes = sizesOf(theme);
  return Math.ceil(placedRows(model, width, sizes).bottom + sizes.axisText * FOOT);
}

function drawRange(row: GapRow, y: number, { sizes, colours, xAt }: Layout): string {
  if (row.range === null) return '';
  const { from, to } = row.range;
  const stroke = { stroke: colours('ink'), 'stroke-width': String(sizes.base * (row.secured ? 2 : 1)) };
  const cap = sizes.axisText * CAP;
  const line = element('line', {
    x1: xAt(from),
    y1: y,
    x2: xAt(to),
    y2: y,
    ...stroke,
    'stroke-dasharray': row.secured ? null : `${sizes.axisText * 0.25} ${sizes.axisText * 0.2}`,
  });
  const caps = [from, to].map((at) =>
    element('line', {
      x1: xAt(at),
      y1: y - cap,
      x2: xAt(at),
      y2: y + cap,
      ...stroke,
      'stroke-width': String(sizes.base),
    }),
  );
  return line + caps.join('');
}

function drawRow({ row, lines, y }: PlacedRow, layout: Layout): string {
  const { sizes, colours, width, xAt, numbers } = layout;
  const baseline = y + sizes.axisText * BASELINE_SHIFT;
  const text = { size: sizes.axisText, weight: 400, fill: colours('ink') };
  const first = baseline - ((lines.length - 1) * sizes.axisText * LINE) / 2;
  const dot =
    row.y === null
      ? ''
      : element('circle', {
          cx: xAt(row.y),
          cy: y,
          r: sizes.axisText * RADIUS,
          fill: colours(row.secured ? 'ink' : 'page'),
          stroke: colours('ink'),
          'stroke-width': String(sizes.base * 1.5),
        });
  const words = row.secured
    ? textElement(row.valueLabel, width, baseline, { ...text, weight: 600, anchor: 'end' })
    : textElement(row.word, width, baseline, { ...text, fill: colours('muted'), anchor: 'end' });
  return [
    textElement(row.number, 0, baseline, { ...text, fill: colours('muted') }),
    ...lines.map((line, at) => textElement(line, numbers, first + at * sizes.axisText * LINE, text)),
    drawRange(row, y, layout),
    dot,
    words,
  ].join('');
}

/** Latest gap of each indicator in one row: dot, range, and in words what may be said of it. */
export function drawGapRows(model: GapRowsModel, options: DrawOptions): string {
  const { width, theme } = options;
  const sizes = sizesOf(theme);
  const colours = coloursOf(theme);
  const { axisText } = sizes;
  const words = Math.max(...model.rows.map(({ secured, word }) => (secured ? 0 : textWidth(word, axisText))));
  const { left, numbers, placed, bottom } = placedRows(model, width, sizes);
  const right = Math.min(width * PLOT.to, width - words - WORD_GAP);
  const { min, max, ticks } = model.x;
  const xAt = (points: number): number => left + ((points - min) / (max - min)) * (right - left);
  const layout: Layout = { sizes, colours, width, xAt, numbers };
  const top = axisText * (HEAD - 0.6);
  const muted = { size: axisText, weight: 400, fill: colours('muted'), anchor: 'middle' } as const;
  const head = { ...muted, weight: 500, fill: colours('ink') };
  const grid = ticks.map(({ at, label }) => {
    const line = element('line', {
      x1: xAt(at),
      y1: top,
      x2: xAt(at),
      y2: bottom,
      stroke: colours(at === 0 ? 'ink' : 'line'),
      'stroke-width': String(at === 0 ? sizes.base : sizes.grid),
    });
    return line + textElement(label, xAt(at), bottom + axisText * 1.4, muted);
  });
  const side = axisText * 0.7;
  const heads = [
    textElement('Männer höher', xAt(0) - side, axisText, { ...head, anchor: 'end' }),
    textElement('Frauen höher', xAt(0) + side, axisText, { ...head, anchor: 'start' }),
    textElement('Differenz', width, axisText, { ...head, anchor: 'end' }),
    textElement(model.axisTitle, xAt(0), bottom + axisText * 2.8, muted),
  ];
  const rows = placed.map((row) => drawRow(row, layout));
  const size = { ...options, height: gapRowsHeight(model, options), unit: sizes.unit };
  return svgRoot({ ...size, title: model.title, text: model.altText }, [...grid, ...heads, ...rows].join(''));
}
