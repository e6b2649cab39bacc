import type { GapChartModel } from '@teilziel/charts/model';
import { breakLabels } from './break-labels';
import { coloursOf } from './chart-colours';
import type { Colours } from './chart-colours';
import { sizesOf } from './chart-style';
import type { ChartSizes } from './chart-style';
import type { DrawOptions } from './draw-line-chart';
import { drawBreaks } from './draw-notes';
import type { Box } from './geometry';
import { element, escaped } from './svg-element';
import { svgRoot } from './svg-root';
import { BASELINE_SHIFT, textElement } from './svg-text';
import { fittedText, textWidth } from './text-width';
import { thinnedTicks } from './thinned-ticks';

interface Layout {
  readonly model: GapChartModel;
  readonly plot: Box;
  readonly sizes: ChartSizes;
  readonly colours: Colours;
  readonly xAt: (x: number) => number;
  readonly yAt: (y: number) => number;
  readonly size: { readonly width: number; readonly height: number };
}

const EQUAL = 'gleich';
/** Measures of the drawing in units of the axis text, so that screen and paper look alike. */
const BAR = 6 / 13;
const SECURED_RADIUS = 5 / 13;
const OPEN_RADIUS = 4.5 / 13;
const BRACKET_FOOT = 6 / 13;
/** Room below the lowest line, so that brackets meet no bar. */
const BRACKET_BAND = 2.2;

const lastWords = ({ points }: GapChartModel): readonly string[] => {
  const last = points.at(-1);
  return last === undefined ? [] : [last.valueLabel, last.secured ? 'gesichert' : 'nicht gesichert'];
};

function layoutOf(model: GapChartModel, { width, height, theme }: DrawOptions): Layout {
  const sizes = sizesOf(theme);
  const { axisText, directText } = sizes;
  const [value = '', word = ''] = lastWords(model);
  const beside = Math.max(textWidth(value, directText, 600), textWidth(word, axisText), textWidth(EQUAL, axisText));
  const labels = Math.max(...model.y.ticks.map(({ label }) => textWidth(label, axisText)));
  const left = labels + sizes.tick + 4;
  const right = width - beside - sizes.labelGap - 2;
  const xAt = (x: number): number => left + ((x - model.x.min) / (model.x.max - model.x.min)) * (right - left);
  const rows = breakLabels(
    model.breaks.map(({ x, label }) => ({ px: xAt(x), text: label })),
    width,
    sizes,
  ).map(({ row }) => row + 1);
  const top = axisText * 2.2 + Math.max(0, ...rows) * (axisText + 4);
  const bottom = height - sizes.tick - axisText - 6;
  const lowest = bottom - (model.brackets.length === 0 ? 0 : axisText * BRACKET_BAND);
  const yAt = (y: number): number => lowest - ((y - model.y.min) / (model.y.max - model.y.min)) * (lowest - top);
  return {
    model,
    plot: { left, right, top, bottom },
    sizes,
    colours: coloursOf(theme),
    xAt,
    yAt,
    size: { width, height },
  };
}

function drawGrid({ model, plot, sizes, colours, xAt, yAt, size }: Layout): string {
  const text = { size: sizes.axisText, weight: 400, fill: colours('muted') };
  const shift = sizes.axisText * BASELINE_SHIFT;
  const lines = model.y.ticks.map(({ at, label }) => {
    const zero = at === 0;
    const rule = element('line', {
      x1: plot.left,
      y1: yAt(at),
      x2: plot.right,
      y2: yAt(at),
      stroke: colours(zero ? 'ink' : 'line'),
      'stroke-width': String(zero ? sizes.base * 1.5 : sizes.grid),
    });
    const words = textElement(label, plot.left - sizes.tick - 2, yAt(at) + shift, { ...text, anchor: 'end' });
    return rule + words;
  });
  const ticks = thinnedTicks(model, { xAt }, size, sizes).map(({ label, textX }) =>
    textElement(label, textX, plot.bottom + sizes.tick + sizes.axisText + 1, { ...text, anchor: 'middle' }),
  );
  const title = textElement(model.axisTitle, 0, sizes.axisText, { ...text, weight: sizes.axisTitleWeight });
  const equal = textElement(EQUAL, plot.right + sizes.labelGap / 2, yAt(0) + shift, { ...text, fill: colours('ink') });
  return [title, ...lines, ...ticks, equal].join('');
}

function drawPoints({ model, sizes, colours, xAt, yAt }: Layout): string {
  const xs = model.points.map(({ x }) => xAt(x));
  const apart = Math.min(...xs.slice(1).map((px, at) => px - (xs[at] ?? px)), Number.POSITIVE_INFINITY);
  const bar = Math.min(sizes.axisText * BAR, apart * 0.6);
  return model.points
    .map((point) => {
      const { x, y, range, secured } = point;
      const full = `${point.periodLabel}: ${point.valueLabel} (${[point.rangeLabel, point.word].filter((part) => part !== '').join(', ')})`;
      const box =
        range === null
          ? ''
          : element('rect', {
              x: xAt(x) - bar / 2,
              y: yAt(range.to),
              width: bar,
              height: Math.max(yAt(range.from) - yAt(range.to), 1),
              fill: colours(secured ? 'ink' : 'muted'),
              'fill-opacity': secured ? '0.4' : '0.32',
            });
      const radius = Math.min(sizes.axisText * (secured ? SECURED_RADIUS : OPEN_RADIUS), apart * 0.45);
      const dot = element('circle', {
        cx: xAt(x),
        cy: yAt(y),
        r: radius,
        fill: colours(secured ? 'ink' : 'page'),
        stroke: colours(secured ? 'page' : 'ink'),
        'stroke-width': String(secured ? sizes.markerHalo : sizes.base * 1.5),
      });
      return element('g', { 'data-gap-at': String(x) }, `<title>${escaped(full)}</title>${box}${dot}`);
    })
    .join('');
}

/** Below the bars; words only where they have room, each wording once. */
function drawBrackets({ model, plot, sizes, colours, xAt, size }: Layout): string {
  const half = sizes.axisText * 0.75;
  const y = plot.bottom - sizes.axisText * 0.25;
  let free = plot.left;
  const said = new Set<string>();
  return [...model.brackets]
    .map(({ from, to, label }) => {
      const [x1, x2] = [xAt(from) - half, xAt(to) + half];
      const foot = sizes.axisText * BRACKET_FOOT;
      const stroke = { stroke: colours('edge'), 'stroke-width': String(sizes.base), fill: 'none' };
      const line = element('polyline', {
        points: [
          [x1, y - foot],
          [x1, y],
          [x2, y],
          [x2, y - foot],
        ]
          .map((pair) => pair.map((n) => n.toFixed(2)).join())
          .join(' '),
        ...stroke,
      });
      const wide = textWidth(label, sizes.axisText);
      const start = Math.max(plot.left, Math.min(x1, size.width - wide - 2));
      if (said.has(label) || start < free) return line;
      said.add(label);
      const text = fittedText(label, size.width - start, sizes.axisText);
      free = start + wide + sizes.axisText;
      const halo = { colour: colours('page'), width: sizes.labelHalo, twice: sizes.paper };
      const words = { size: sizes.axisText, weight: 400, fill: colours('ink'), halo };
      return line + textElement(text, start, y - foot - 2, words);
    })
    .join('');
}

/** "+11,0" over "gesichert", never on the word at the zero line. */
function drawLast({ model, plot, sizes, colours, yAt }: Layout): string {
  const last = model.points.at(-1);
  const [value = '', word = ''] = lastWords(model);
  if (last === undefined) return '';
  const line = sizes.axisText + 4;
  const zero = yAt(0);
  const wished = yAt(last.y);
  const above = Math.min(wished, zero - line * 1.6);
  const below = Math.max(wished, zero + line * 1.2);
  const y = Math.min(Math.max(last.y >= 0 ? above : below, plot.top + sizes.directText), plot.bottom - line);
  const x = plot.right + sizes.labelGap / 2;
  return (
    textElement(value, x, y + 2, { size: sizes.directText, weight: 600, fill: colours('ink') }) +
    textElement(word, x, y + line, { size: sizes.axisText, weight: 400, fill: colours('muted') })
  );
}

/** Women minus men over time, each value with the range in which it may lie by chance of few cases. */
export function drawGapChart(model: GapChartModel, options: DrawOptions): string {
  const layout = layoutOf(model, options);
  const { plot, sizes, colours, xAt, size } = layout;
  const breaks = breakLabels(
    model.breaks.map(({ x, label }) => ({ px: xAt(x), text: label })),
    size.width,
    sizes,
  );
  const parts = [
    drawGrid(layout),
    drawBreaks({ plot, sizes, breaks }, colours),
    drawPoints(layout),
    drawBrackets(layout),
    drawLast(layout),
  ];
  return svgRoot({ ...options, unit: sizes.unit, title: model.title, text: model.altText }, parts.join(''));
}
