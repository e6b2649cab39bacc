import type { ChartModel } from '@teilziel/charts/model';
import type { ChartSizes } from './chart-style';
import { boxesOverlap, segmentMeetsBox, segmentsWithin } from './geometry';
import type { Box, Segment } from './geometry';
import type { DirectLabel } from './placed.types';
import type { PlotArea } from './plot-area';
import type { TargetMark } from './target-mark';
import { textWidth } from './text-width';

export interface GapMark {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Null where the words fit nowhere: the table says them. */
  readonly label: { readonly x: number; readonly y: number } | null;
}

export interface Occupied {
  readonly segments: readonly Segment[];
  readonly labels: readonly DirectLabel[];
  readonly target: TargetMark | null;
}

const ROW = 4;
const ON_A_LINE = 120;
const ON_A_RULE = 90;
const ON_WORDS = 2000;

const wordBoxes = (occupied: Occupied, sizes: ChartSizes): readonly Box[] => [
  ...occupied.labels.map((label) => ({
    left: label.x - 4,
    right: label.x + textWidth(label.text, sizes.directText, 600) + 4,
    top: label.y - sizes.directText / 2,
    bottom: label.y + sizes.directText / 2,
  })),
  ...(occupied.target === null ? [] : [occupied.target.labelBox, occupied.target.box]),
];

const textBox = (x: number, y: number, width: number, sizes: ChartSizes): Box => ({
  left: x - width / 2 - 3,
  right: x + width / 2 + 3,
  top: y - sizes.axisText / 2 - 2,
  bottom: y + sizes.axisText / 2 + 2,
});

/** Hatched bands (brackets on paper) and the place for their words: low in the plot, clear of lines and other words. */
export function gapMarks(model: ChartModel, area: PlotArea, occupied: Occupied, sizes: ChartSizes): readonly GapMark[] {
  const { plot } = area;
  const words = [...wordBoxes(occupied, sizes)];
  const rules = model.breaks.map((one) => area.xAt(one.x));
  const wished = plot.bottom - sizes.axisText * 2;
  const price = (box: Box, y: number, near: readonly Segment[]): number =>
    near.filter((line) => segmentMeetsBox(line, box)).length * ON_A_LINE +
    rules.filter((px) => px > box.left && px < box.right).length * ON_A_RULE +
    words.filter((word) => boxesOverlap(word, box)).length * ON_WORDS +
    Math.abs(y - wished);
  return model.gaps.map((gap) => {
    const half = sizes.gapBand / 2;
    const from = Math.max(area.xAt(gap.from) - half, plot.left);
    const to = Math.min(area.xAt(gap.to) + half, plot.right);
    const width = textWidth(gap.label, sizes.axisText);
    const clamp = (x: number): number => Math.min(Math.max(x, plot.left + width / 2 + 4), plot.right - width / 2 - 4);
    const xs = [(from + to) / 2, from - width / 2 - 4, to + width / 2 + 4].map(clamp);
    const rows = Math.max(Math.floor((plot.bottom - plot.top - sizes.axisText * 2) / ROW), 1);
    const places = xs.flatMap((x, k) => {
      const near = segmentsWithin(occupied.segments, x - width / 2 - 3, x + width / 2 + 3);
      return Array.from({ length: rows }, (_, i) => {
        const y = plot.bottom - sizes.axisText - i * ROW;
        return { x, y, price: price(textBox(x, y, width, sizes), y, near) + k };
      });
    });
    const best = places.reduce((chosen, place) => (place.price < chosen.price ? place : chosen));
    const fits = best.price < ON_WORDS && width < plot.right - plot.left;
    if (fits) words.push(textBox(best.x, best.y, width, sizes));
    return { from, to, text: gap.label, label: fits ? { x: best.x, y: best.y } : null };
  });
}
