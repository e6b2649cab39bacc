/** An upright rectangle; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The heights a segment takes between two x positions; null where it does not reach there. */
function heightsWithin(segment: Segment, left: number, right: number): { top: number; bottom: number } | null {
  const from = Math.min(segment.x1, segment.x2);
  const to = Math.max(segment.x1, segment.x2);
  if (to < left || from > right) return null;
  const at = (x: number): number =>
    segment.x1 === segment.x2
      ? segment.y1
      : segment.y1 + ((segment.y2 - segment.y1) * (x - segment.x1)) / (segment.x2 - segment.x1);
  const a = at(Math.max(from, left));
  const b = from === to ? segment.y2 : at(Math.min(to, right));
  return { top: Math.min(a, b), bottom: Math.max(a, b) };
}

/** What can meet a box between two x positions at all; looked up once instead of for every height. */
export const segmentsWithin = (segments: readonly Segment[], left: number, right: number): readonly Segment[] =>
  segments.filter(({ x1, x2 }) => Math.max(x1, x2) >= left && Math.min(x1, x2) <= right);

export const segmentMeetsBox = (segment: Segment, box: Box): boolean => {
  const heights = heightsWithin(segment, box.left, box.right);
  return heights !== null && heights.top < box.bottom && heights.bottom > box.top;
};
