import { lineColour } from './chart-colours';
import type { Colours } from './chart-colours';
import type { ChartSizes } from './chart-style';
import { markerShape } from './marker-shape';
import type { PlacedPoint, PlacedSeries } from './placed.types';
import { element, fixed } from './svg-element';

const line = (run: readonly PlacedPoint[], series: PlacedSeries, colours: Colours): string =>
  element('path', {
    d: `M${run.map(({ px, py }) => `${fixed(px)} ${fixed(py)}`).join('L')}`,
    fill: 'none',
    stroke: colours(lineColour(series.series.role)),
    'stroke-width': String(series.style.width),
    'stroke-dasharray': series.style.dash,
    'stroke-linejoin': 'round',
    'data-series': series.series.key,
    'data-points': run.map(({ point }) => `${point.x},${point.y}`).join(' '),
  });

const marker = (placed: PlacedPoint, series: PlacedSeries, sizes: ChartSizes, colours: Colours): string => {
  const shape = markerShape(series.style.marker, placed.px, placed.py, placed.marker === 'last', sizes);
  const colour = colours(lineColour(series.series.role));
  const page = colours('page');
  const data = {
    'data-series': series.series.key,
    'data-x': String(placed.point.x),
    'data-y': String(placed.point.y),
    'data-px': fixed(placed.px),
    'data-py': fixed(placed.py),
  };
  if (shape.hollow) {
    const halo = element('path', {
      d: shape.d,
      fill: page,
      stroke: page,
      'stroke-width': String(sizes.squareEdge + 2 * sizes.markerHalo),
    });
    return (
      halo +
      element('path', { d: shape.d, fill: page, stroke: colour, 'stroke-width': String(sizes.squareEdge), ...data })
    );
  }
  return element('path', {
    d: shape.d,
    fill: colour,
    stroke: page,
    'stroke-width': String(2 * sizes.markerHalo),
    'paint-order': 'stroke',
    ...data,
  });
};

/** Lines inside runs, then markers; the total last, so that it lies on top. */
export function drawSeries(placed: readonly PlacedSeries[], sizes: ChartSizes, colours: Colours): string {
  return [...placed]
    .reverse()
    .map((series) => {
      const lines = series.runs.filter((run) => run.length > 1).map((run) => line(run, series, colours));
      const markers = series.runs
        .flat()
        .filter((point) => point.marker !== 'none')
        .map((point) => marker(point, series, sizes, colours));
      return element('g', { 'data-role': series.series.role }, [...lines, ...markers].join(''));
    })
    .join('');
}
