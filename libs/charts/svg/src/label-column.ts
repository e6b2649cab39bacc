import { boxesOverlap, segmentMeetsBox, segmentsWithin } from './geometry';
import type { Box, Segment } from './geometry';

export interface LabelWish {
  readonly x: number;
  readonly width: number;
  /** Height of the point the label names. */
  readonly y: number;
}

export interface LabelGround {
  readonly top: number;
  readonly bottom: number;
  readonly apart: number;
  /** Lines a label should keep clear of. */
  readonly lines: readonly Segment[];
  /** Ring and label of the target: a label must keep clear of them. */
  readonly boxes: readonly Box[];
}

/** Prices in square pixels of displacement: a label rather moves 20 px than lies on a line. */
const ON_A_LINE = 400;
const ON_A_BOX = 40_000;

const priceAt = (wish: LabelWish, y: number, ground: LabelGround): number => {
  const half = ground.apart / 2;
  const box: Box = { left: wish.x - 2, right: wish.x + wish.width + 2, top: y - half, bottom: y + half };
  const lines = ground.lines.filter((line) => segmentMeetsBox(line, box)).length;
  const boxes = ground.boxes.filter((other) => boxesOverlap(other, box)).length;
  return (y - wish.y) ** 2 + lines * ON_A_LINE + boxes * ON_A_BOX;
};

interface Choice {
  readonly price: number;
  readonly heights: readonly number[];
}

/**
 * Heights of the labels: least sum of squared displacement with every pair at least `apart`, hence colliding labels move
 * apart symmetrically. A walk over whole pixels from top to bottom; a handful of labels, so it costs nothing.
 */
export function labelHeights(wishes: readonly LabelWish[], ground: LabelGround): readonly number[] {
  const order = wishes.map((wish, i) => ({ wish, i })).sort((a, b) => a.wish.y - b.wish.y || a.i - b.i);
  const room = Math.max(ground.bottom - ground.top, ground.apart * (wishes.length - 1));
  const rows = Array.from({ length: Math.floor(room) + 1 }, (_, i) => ground.top + i);
  const step = Math.ceil(ground.apart);
  let best: readonly (Choice | null)[] = rows.map(() => ({ price: 0, heights: [] }));
  order.forEach(({ wish }, place) => {
    const near = { ...ground, lines: segmentsWithin(ground.lines, wish.x - 2, wish.x + wish.width + 2) };
    let cheapest: Choice | null = null;
    const next = rows.map((y, row): Choice | null => {
      const before = place === 0 ? row : row - step;
      const above = before < 0 ? null : (best[before] ?? null);
      if (above === null) return cheapest;
      const price = above.price + priceAt(wish, y, near);
      if (cheapest === null || price < cheapest.price) cheapest = { price, heights: [...above.heights, y] };
      return cheapest;
    });
    best = next;
  });
  const heights = best[best.length - 1]?.heights ?? order.map(({ wish }) => wish.y);
  return wishes.map((wish, i) => heights[order.findIndex((entry) => entry.i === i)] ?? wish.y);
}
