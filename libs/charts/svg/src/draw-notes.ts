import { textColour } from './chart-colours';
import type { Colours } from './chart-colours';
import type { LineLayout } from './line-layout';
import { PATH_TEXT } from './path-label';
import { element, escaped, fixed } from './svg-element';
import { BASELINE_SHIFT, textElement } from './svg-text';
import type { TextStyle } from './svg-text';

const haloOf = (layout: Pick<LineLayout, 'sizes'>, colours: Colours): NonNullable<TextStyle['halo']> => ({
  colour: colours('page'),
  width: layout.sizes.labelHalo,
  twice: layout.sizes.paper,
});

/** A rule half-way between the years that rises to its words; on paper also two slashes on the axis. */
export function drawBreaks(layout: Pick<LineLayout, 'plot' | 'sizes' | 'breaks'>, colours: Colours): string {
  const { plot, sizes } = layout;
  return layout.breaks
    .map((one) => {
      const textY = plot.top - 6 - one.row * (sizes.axisText + 4);
      const top = Math.min(plot.top - sizes.breakRise, textY - sizes.axisText + 1);
      const rule = element('line', {
        x1: one.px,
        y1: top,
        x2: one.px,
        y2: plot.bottom,
        stroke: colours(sizes.paper ? 'ink' : 'edge'),
        'stroke-width': String(sizes.breakRule.width),
        'stroke-dasharray': sizes.breakRule.dash,
        'stroke-linecap': sizes.breakRule.dash === null ? null : 'round',
      });
      const slash = (dx: number): string =>
        `M${fixed(one.px + dx - 1.5)} ${fixed(plot.bottom + 4)}L${fixed(one.px + dx + 1.5)} ${fixed(plot.bottom - 4)}`;
      const slashes = sizes.paper
        ? element('path', { d: slash(-1.5) + slash(1.5), stroke: colours('ink'), 'stroke-width': String(sizes.base) })
        : '';
      const full = `<title>${escaped(one.full)}</title>`;
      const words = textElement(one.text, one.textX, textY, {
        size: sizes.axisText,
        weight: sizes.paper ? 500 : 400,
        fill: colours('ink'),
        anchor: one.anchor,
        halo: haloOf(layout, colours),
      });
      return element('g', { 'data-break': fixed(one.px) }, full + rule + slashes + words);
    })
    .join('');
}

export function drawTargetPath(layout: LineLayout, colours: Colours): string {
  const { target, sizes } = layout;
  if (target === null || target.path === null) return '';
  const path = element('line', {
    ...target.path,
    stroke: colours('target'),
    'stroke-width': String(sizes.path.width),
    'stroke-dasharray': sizes.path.dash,
    'stroke-linecap': 'round',
    'data-target': 'path',
  });
  const { pathLabel } = layout;
  if (pathLabel === null) return path;
  const words = textElement(PATH_TEXT, pathLabel.x, pathLabel.y + sizes.axisText * BASELINE_SHIFT, {
    size: sizes.axisText,
    weight: 400,
    fill: colours('muted'),
    anchor: 'middle',
  });
  return path + words;
}

export function drawTarget(layout: LineLayout, colours: Colours): string {
  const { target, sizes } = layout;
  if (target === null) return '';
  const ringAt = (cx: number, cy: number): string =>
    element('circle', {
      cx,
      cy,
      r: sizes.ringRadius,
      fill: colours('page'),
      stroke: colours('target'),
      'stroke-width': String(sizes.paper ? 1.1 : 1.75),
    }) + element('circle', { cx, cy, r: sizes.coreRadius, fill: colours('target') });
  const legend = target.legendRing;
  const rings = [ringAt(target.px, target.py), ...(legend === null ? [] : [ringAt(legend.x, legend.y)])];
  const words = target.lines.map((one) =>
    textElement(one.text, one.x, one.y, {
      size: one.strong && target.legendRing === null ? sizes.targetText : sizes.axisText,
      weight: one.strong ? 600 : 400,
      fill: colours(one.strong ? 'ink' : 'muted'),
      halo: haloOf(layout, colours),
    }),
  );
  return element('g', { 'data-target': 'ring' }, rings.join('') + words.join(''));
}

export function drawGapLabels(layout: LineLayout, colours: Colours): string {
  const { sizes } = layout;
  return layout.gaps
    .map(({ label, text }) =>
      label === null
        ? ''
        : textElement(text, label.x, label.y + sizes.axisText * BASELINE_SHIFT, {
            size: sizes.axisText,
            weight: 400,
            fill: colours('muted'),
            anchor: 'middle',
            halo: haloOf(layout, colours),
          }),
    )
    .join('');
}

export function drawDirectLabels(layout: LineLayout, colours: Colours): string {
  const { sizes } = layout;
  return layout.labels
    .map((label) =>
      textElement(label.text, label.x, label.y + sizes.directText * BASELINE_SHIFT, {
        size: sizes.directText,
        weight: 600,
        fill: colours(textColour(label.series.role)),
        halo: haloOf(layout, colours),
        data: { 'data-label': label.series.key },
      }),
    )
    .join('');
}

const EMPTY_TEXT = 'Für diesen Zeitraum liegen keine Werte vor.';

export function drawEmpty(layout: LineLayout, colours: Colours): string {
  if (!layout.empty) return '';
  const { plot, sizes } = layout;
  return textElement(EMPTY_TEXT, (plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2, {
    size: sizes.directText,
    weight: 400,
    fill: colours('muted'),
    anchor: 'middle',
  });
}
