import type { IndicatorFiguresFragment, ProgressSymbol } from '@teilziel/graphql-client';
import { formatObservation, statusHasValue } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';

const NEED: readonly ProgressSymbol[] = ['STORM', 'CLOUD', 'PARTLY', 'SUN', 'NA'];

/** The indicator that gives the Teilziel its symbol (the worst one); of equals the first. */
export function leadingIndicator(indicators: readonly IndicatorFiguresFragment[]): IndicatorFiguresFragment | null {
  const need = (one: IndicatorFiguresFragment): number => NEED.indexOf(one.assessment?.symbol ?? 'NA');
  return indicators.reduce<IndicatorFiguresFragment | null>(
    (best, one) => (best === null || need(one) < need(best) ? one : best),
    null,
  );
}

export interface LatestValue {
  readonly period: string;
  readonly cell: string;
  readonly text: string;
  readonly sign: string;
}

/** The last period with a figure of the total; without any the last period with its sign. */
export function latestValue(figures: IndicatorFiguresFragment): LatestValue | null {
  const { cells, periods, value, status } = figures.series.columns;
  const total = Math.max(cells.indexOf(''), 0);
  const statusAt = (at: number): ObsStatus => (status[total]?.[at] as ObsStatus | undefined) ?? 'O';
  const shown = periods.findLastIndex(
    (_, at) => typeof value[total]?.[at] === 'number' && statusHasValue(statusAt(at)),
  );
  const at = shown < 0 ? periods.length - 1 : shown;
  const period = periods[at];
  if (period === undefined) return null;
  const observation = { value: value[total]?.[at] ?? null, status: statusAt(at) };
  const { text, sign } = formatObservation(observation, figures.decimals, figures.unit);
  return { period, cell: cells[total] ?? '', text, sign: sign === '|' ? '' : sign };
}
