import type { Colours } from './chart-colours';
import { FUTURE_TEXT } from './future-label';
import type { Box } from './geometry';
import { hatchPath } from './hatch-lines';
import type { LineLayout } from './line-layout';
import { element, escaped, fixed } from './svg-element';
import { textElement } from './svg-text';

const level = (y: number, plot: Box, stroke: string, width: number): string =>
  element('line', { x1: plot.left, y1: y, x2: plot.right, y2: y, stroke, 'stroke-width': String(width) });

export function drawFuture(layout: LineLayout, colours: Colours): string {
  const { plot, futureFrom } = layout;
  if (futureFrom === null || futureFrom >= plot.right) return '';
  const { futureLabel, sizes } = layout;
  const ground = element('rect', {
    x: futureFrom,
    y: plot.top,
    width: plot.right - futureFrom,
    height: plot.bottom - plot.top,
    fill: colours('hue'),
    'data-future': '',
  });
  const style = { size: sizes.axisText, weight: 400, fill: colours('muted'), anchor: 'end' } as const;
  return ground + (futureLabel === null ? '' : textElement(FUTURE_TEXT, futureLabel.x, futureLabel.y, style));
}

/** Screen: a hatched band. Paper: a bracket above the axis, which survives grey copies. */
export function drawGaps(layout: LineLayout, colours: Colours): string {
  const { plot, sizes } = layout;
  return layout.gaps
    .map((gap) => {
      const title = `<title>${escaped(gap.text)}</title>`;
      const y = (gap.label?.y ?? plot.bottom - sizes.axisText) - sizes.axisText;
      const foot = sizes.axisText / 2.5;
      const d = sizes.paper
        ? `M${fixed(gap.from)} ${fixed(y - foot)}V${fixed(y)}H${fixed(gap.to)}V${fixed(y - foot)}`
        : hatchPath({ left: gap.from, right: gap.to, top: plot.top, bottom: plot.bottom }, sizes.hatch.every);
      const stroke = sizes.paper ? colours('muted') : colours('hatch');
      return element(
        'g',
        { 'data-gap': gap.text },
        title + element('path', { d, fill: 'none', stroke, 'stroke-width': String(sizes.hatch.width) }),
      );
    })
    .join('');
}

export function drawAxes(layout: LineLayout, colours: Colours): string {
  const { plot, sizes } = layout;
  const text = { size: sizes.axisText, weight: 400, fill: colours('muted') };
  const shift = sizes.axisText * 0.345;
  const grid = layout.yTicks.map((tick) => {
    const zero = tick.at === 0 && tick.px < plot.bottom - 0.5;
    const rule = level(tick.px, plot, colours(zero ? 'edge' : 'line'), zero ? sizes.base : sizes.grid);
    const label = textElement(tick.label, plot.left - sizes.tick - 2, tick.px + shift, { ...text, anchor: 'end' });
    return element('g', { 'data-axis': 'y', 'data-at': String(tick.at) }, rule + label);
  });
  const below = plot.bottom + sizes.tick + sizes.axisText + 1;
  const ticks = layout.xTicks.map((tick) => {
    const rule = element('line', {
      x1: tick.px,
      y1: plot.bottom,
      x2: tick.px,
      y2: plot.bottom + sizes.tick,
      stroke: colours('edge'),
      'stroke-width': String(sizes.base),
    });
    const label = textElement(tick.label, tick.textX, below, { ...text, anchor: 'middle' });
    return element('g', { 'data-axis': 'x', 'data-at': String(tick.at) }, rule + label);
  });
  const unit = layout.unitLines.map((one) =>
    textElement(one.text, 0, one.y, { ...text, weight: sizes.axisTitleWeight }),
  );
  const base = level(plot.bottom, plot, colours('edge'), sizes.base);
  return [...unit, ...grid, base, ...ticks].join('');
}
