/** Reads a drawing back: what it says (data attributes) and what it shows (pixels through the axis it draws). */
export interface PlottedPoint {
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly px: number;
  readonly py: number;
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));

/** Pixel positions of a path that has straight lines only. */
export const pathPixels = (d: string): readonly (readonly [number, number])[] =>
  [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])] as const);

const byPosition = (a: PlottedPoint, b: PlottedPoint): number => a.series.localeCompare(b.series) || a.x - b.x;

/** Points of runs are written on the path, lone points on their marker. */
export function pointsOfStatic(svg: Element): readonly PlottedPoint[] {
  const onLines = [...svg.querySelectorAll('path[data-points]')].flatMap((path) => {
    const pixels = pathPixels(path.getAttribute('d') ?? '');
    const values = (path.getAttribute('data-points') ?? '').split(' ').map((pair) => pair.split(',').map(Number));
    expect(pixels).toHaveLength(values.length);
    return values.map(([x = NaN, y = NaN], i) => {
      const [px, py] = pixels[i] ?? [NaN, NaN];
      return { series: path.getAttribute('data-series') ?? '', x, y, px, py };
    });
  });
  const known = new Set(onLines.map((point) => `${point.series} ${point.x}`));
  const lone = [...svg.querySelectorAll('[data-x]')].map(markedPoint);
  return [...onLines, ...lone.filter((point) => !known.has(`${point.series} ${point.x}`))].sort(byPosition);
}

const markedPoint = (element: Element): PlottedPoint => ({
  series: element.getAttribute('data-series') ?? '',
  x: numberOf(element, 'data-x'),
  y: numberOf(element, 'data-y'),
  px: numberOf(element, 'data-px'),
  py: numberOf(element, 'data-py'),
});

export const pointsOfInteractive = (svg: Element): readonly PlottedPoint[] =>
  [...svg.querySelectorAll('[data-x]')].map(markedPoint).sort(byPosition);

/** Pixels a unit and the pixel of zero, from the outermost two labelled lines of an axis. */
export function axisScale(svg: Element, axis: 'x' | 'y'): (pixel: number) => number {
  const ticks = [...svg.querySelectorAll(`[data-axis="${axis}"]`)].map((tick) => {
    const line = tick.querySelector('line');
    return { at: numberOf(tick, 'data-at'), px: line === null ? NaN : numberOf(line, `${axis}1`) };
  });
  const first = ticks[0];
  const last = ticks[ticks.length - 1];
  if (first === undefined || last === undefined || first === last) return () => NaN;
  const unit = (last.at - first.at) / (last.px - first.px);
  return (pixel) => first.at + (pixel - first.px) * unit;
}
