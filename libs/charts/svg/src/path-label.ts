import type { ChartSizes } from './chart-style';
import type { Occupied } from './gap-marks';
import { boxesOverlap, segmentMeetsBox } from './geometry';
import type { Box } from './geometry';
import { textWidth } from './text-width';

export const PATH_TEXT = 'Zielpfad';

/** Shares of the way to the target at which the word may stand, best first. */
const SHARES = [0.8, 0.7, 0.88, 0.6, 0.5];

/** Centre of the word "Zielpfad" on paper, below or above its path; null where it would touch something. */
export function pathLabel(occupied: Occupied, sizes: ChartSizes): { readonly x: number; readonly y: number } | null {
  const { target, labels, segments } = occupied;
  if (!sizes.paper || target === null || target.path === null) return null;
  const { path } = target;
  const half = textWidth(PATH_TEXT, sizes.axisText) / 2 + 2;
  const words: readonly Box[] = [
    target.box,
    target.labelBox,
    ...labels.map((label) => ({
      left: label.x,
      right: label.x + textWidth(label.text, sizes.directText, 600),
      top: label.y - sizes.directText * 0.6,
      bottom: label.y + sizes.directText * 0.6,
    })),
  ];
  const free = (x: number, y: number): boolean => {
    const box = { left: x - half, right: x + half, top: y - sizes.axisText * 0.6, bottom: y + sizes.axisText * 0.6 };
    return (
      ![...segments, path].some((line) => segmentMeetsBox(line, box)) && !words.some((word) => boxesOverlap(word, box))
    );
  };
  const rise = Math.abs((path.y2 - path.y1) / (path.x2 - path.x1)) * half;
  const places = SHARES.flatMap((share) => {
    const x = path.x1 + (path.x2 - path.x1) * share;
    const y = path.y1 + (path.y2 - path.y1) * share;
    return [1, -1].map((side) => ({ x, y: y + side * (rise + sizes.axisText * 0.9) }));
  });
  return places.find((place) => free(place.x, place.y)) ?? null;
}
