import { formatNumber, germanSign, statusHasValue } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';
import type { ChartPoint } from './chart-model';
import type { LineSeriesInput } from './line-chart.input';
import { periodsBetween } from './time-axis.rules';
import type { PlacedPeriod } from './time-axis.rules';

/** Signs that qualify a figure; a break is drawn as a rule, so "|" is not repeated at the figure. */
const QUALIFYING = ['p', 's', '( )', 'r'];

export const statusAt = (series: LineSeriesInput, index: number): ObsStatus =>
  (series.status[index] as ObsStatus | undefined) ?? 'O';

/** A figure beside a status that forbids one is not drawn: the status wins. */
export const valueAt = (series: LineSeriesInput, index: number): number | null => {
  const value = series.values[index] ?? null;
  return value !== null && Number.isFinite(value) && statusHasValue(statusAt(series, index)) ? value : null;
};

export const hasValues = (series: LineSeriesInput): boolean =>
  series.values.some((_, i) => valueAt(series, i) !== null);

/** "Frauen (46,2) %": brackets belong to the figure, letters stand behind everything. */
export const figureWithSign = (figure: string, sign: string, unit: string): string => {
  const bracketed = sign === '( )' ? `(${figure})` : figure;
  const letter = sign === '' || sign === '( )' ? '' : `\u00a0${sign}`;
  return bracketed + (unit === '' ? '' : `\u00a0${unit}`) + letter;
};

export interface RunRules {
  readonly decimals: number;
  /** Positions of the breaks, ascending. */
  readonly breaks: readonly number[];
  /** Largest distance of neighbours in a complete series, in periods between them (0 for an unbroken list). */
  readonly regularGap: number;
}

/** A survey every second year has no gaps; a year that such a list leaves out is one. */
export const regularGap = (placed: readonly PlacedPeriod[]): number => {
  const gaps = placed.slice(1).map((period, i) => periodsBetween(placed[i] ?? period, period));
  return gaps.length === 0 ? 0 : Math.max(Math.min(...gaps), 0);
};

const crossesBreak = (from: number, to: number, breaks: readonly number[]): boolean =>
  breaks.some((at) => at > from && at <= to);

export function runsOf(
  series: LineSeriesInput,
  placed: readonly PlacedPeriod[],
  rules: RunRules,
): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [];
  let previous: PlacedPeriod | null = null;
  placed.forEach((period, i) => {
    const value = valueAt(series, i);
    if (value === null) {
      previous = null;
      return;
    }
    const continues =
      previous !== null &&
      periodsBetween(previous, period) <= rules.regularGap &&
      !crossesBreak(previous.x, period.x, rules.breaks);
    const sign = germanSign(statusAt(series, i), value);
    const point: ChartPoint = {
      x: period.x,
      y: value,
      periodLabel: period.label,
      valueLabel: formatNumber(value, rules.decimals),
      sign: QUALIFYING.includes(sign) ? sign : '',
    };
    const run = runs[runs.length - 1];
    if (continues && run !== undefined) run.push(point);
    else runs.push([point]);
    previous = period;
  });
  return runs;
}
