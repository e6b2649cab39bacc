import type { ChartModel } from '@teilziel/charts/model';
import { SCREEN_SIZES, coloursOf, drawAboveLines, drawBelowLines, lineColour, lineLayout } from '@teilziel/charts/svg';
import type { Colours, LineLayout, PlacedSeries } from '@teilziel/charts/svg';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { DotItemDotProps } from 'recharts';

import { chartRows, runKey } from './chart-rows';
import { ChartTooltip } from './chart-tooltip';
import { SeriesDot } from './series-dot';

export interface LineChartViewProps {
  readonly model: ChartModel;
  readonly width: number;
  /** 330 to 430 px. */
  readonly height: number;
  /** Name of the drawing for screen readers; default: the alternative text of the model. */
  readonly ariaLabel?: string;
}

/** Lines lie at 400 in recharts; words must not be crossed by them, the dots of a hovered period may. */
const ABOVE_LINES = 700;

const dotOf =
  (series: PlacedSeries, run: number, colours: Colours) =>
  ({ cx, cy, payload }: DotItemDotProps): ReactElement => {
    const x: unknown = payload?.x;
    const placed = series.runs[run]?.find((one) => one.point.x === x);
    const key = `${series.series.key}-${String(x)}`;
    if (placed === undefined || typeof cx !== 'number' || typeof cy !== 'number') return <g key={key} />;
    return (
      <SeriesDot key={key} cx={cx} cy={cy} placed={placed} series={series} sizes={SCREEN_SIZES} colours={colours} />
    );
  };

const linesOf = (layout: LineLayout, colours: Colours): ReactElement[] =>
  [...layout.series].reverse().flatMap((series) =>
    series.runs.map((_, run) => {
      const stroke = colours(lineColour(series.series.role));
      const key = runKey(series.series.key, run);
      return (
        <Line
          key={key}
          dataKey={key}
          name={series.series.label}
          type="linear"
          stroke={stroke}
          strokeWidth={series.style.width}
          strokeDasharray={series.style.dash ?? undefined}
          strokeLinejoin="round"
          dot={dotOf(series, run, colours)}
          activeDot={{ r: 8, fill: 'none', stroke, strokeWidth: 1.5 }}
          isAnimationActive={false}
        />
      );
    }),
  );

/**
 * The chart of the screen: recharts gives scales, lines, pointer and keyboard; everything that does not move is the
 * static drawing itself (its words are escaped there), so both look alike because they are alike.
 */
export function LineChartView({ model, width, height, ariaLabel }: LineChartViewProps): ReactElement {
  const colours = useMemo(() => coloursOf('screen-light'), []);
  const rows = useMemo(() => [...chartRows(model)], [model]);
  const layout = useMemo(() => lineLayout(model, { width, height }, SCREEN_SIZES), [model, width, height]);
  const { plot, sizes } = layout;
  const margin = {
    top: plot.top,
    right: width - plot.right + sizes.inset,
    bottom: height - plot.bottom,
    left: plot.left + sizes.inset,
  };
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={margin}
      accessibilityLayer
      aria-label={ariaLabel ?? model.altText}
      style={{ fontFamily: "'Fira Sans', sans-serif", fontVariantNumeric: 'lining-nums tabular-nums' }}
    >
      <g aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawBelowLines(layout, colours) }} />
      <XAxis dataKey="x" type="number" domain={[model.x.min, model.x.max]} hide />
      <YAxis type="number" domain={[model.y.min, model.y.max]} hide />
      {linesOf(layout, colours)}
      <ZIndexLayer zIndex={ABOVE_LINES}>
        <g
          aria-hidden="true"
          style={{ pointerEvents: 'none' }}
          dangerouslySetInnerHTML={{ __html: drawAboveLines(layout, colours) }}
        />
      </ZIndexLayer>
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: colours('edge'), strokeWidth: 1 }}
        content={({ active, label }) =>
          active === true ? <ChartTooltip model={model} x={Number(label)} colours={colours} /> : null
        }
      />
    </LineChart>
  );
}
