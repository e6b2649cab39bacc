import { lineColour, markerShape } from '@teilziel/charts/svg';
import type { ChartSizes, Colours, PlacedPoint, PlacedSeries } from '@teilziel/charts/svg';
import type { ReactElement } from 'react';

export interface SeriesDotProps {
  /** Pixels of the interactive drawing's own scale. */
  readonly cx: number;
  readonly cy: number;
  readonly placed: PlacedPoint;
  readonly series: PlacedSeries;
  readonly sizes: ChartSizes;
  readonly colours: Colours;
}

/** The marker of one point; a point whose line alone carries it is an empty group that still names its figures. */
export function SeriesDot({ cx, cy, placed, series, sizes, colours }: SeriesDotProps): ReactElement {
  const data = {
    'data-series': series.series.key,
    'data-x': placed.point.x,
    'data-y': placed.point.y,
    'data-px': cx.toFixed(2),
    'data-py': cy.toFixed(2),
  };
  if (placed.marker === 'none') return <g {...data} />;
  const { d, hollow } = markerShape(series.style.marker, cx, cy, placed.marker === 'last', sizes);
  const colour = colours(lineColour(series.series.role));
  const page = colours('page');
  const halo = 2 * sizes.markerHalo;
  return (
    <g {...data}>
      <path d={d} fill={page} stroke={page} strokeWidth={hollow ? sizes.squareEdge + halo : halo} />
      <path
        d={d}
        fill={hollow ? page : colour}
        stroke={hollow ? colour : 'none'}
        strokeWidth={hollow ? sizes.squareEdge : 0}
      />
    </g>
  );
}
