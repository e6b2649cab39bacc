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
const HEAD = 2.2;
const FOOT = 3.4;
const CAP = 0.35;
const RADIUS = 0.36;
const PLOT = { from: 0.46, to: 0.75 };
const WORD_GAP = 12;

interface Layout {
  readonly sizes: ChartSizes;
  readonly colours: Colours;
  readonly width: number;
  readonly xAt: (points: number) => number;
  readonly left: number;
  readonly numbers: number;
}

/** What the rows need; the caller gives it to the drawing as height. */
export function gapRowsHeight(model: GapRowsModel, theme: DrawOptions['theme']): number {
  return Math.ceil(sizesOf(theme).axisText * (HEAD + model.rows.length * PITCH + FOOT));
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

function drawRow(row: GapRow, y: number, layout: Layout): string {
  const { sizes, colours, width, xAt, left, numbers } = layout;
  const baseline = y + sizes.axisText * BASELINE_SHIFT;
  const text = { size: sizes.axisText, weight: 400, fill: colours('ink') };
  const label = fittedText(row.label, left - numbers - WORD_GAP, sizes.axisText);
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
    textElement(label, numbers, baseline, text),
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
  const left = width * PLOT.from;
  const right = Math.min(width * PLOT.to, width - words - WORD_GAP);
  const { min, max, ticks } = model.x;
  const xAt = (points: number): number => left + ((points - min) / (max - min)) * (right - left);
  const numbers = Math.max(...model.rows.map(({ number }) => textWidth(number, axisText)), 0) + axisText * 0.8;
  const layout: Layout = { sizes, colours, width, xAt, left, numbers };
  const [top, bottom] = [axisText * (HEAD - 0.6), axisText * (HEAD + model.rows.length * PITCH)];
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
  const rows = model.rows.map((row, at) => drawRow(row, axisText * (HEAD + (at + 0.5) * PITCH), layout));
  const size = { ...options, height: gapRowsHeight(model, theme), unit: sizes.unit };
  return svgRoot({ ...size, title: model.title, text: model.altText }, [...grid, ...heads, ...rows].join(''));
}
