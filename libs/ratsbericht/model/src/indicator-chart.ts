import { type ChartModel, lineChartOf, type LineTargetInput } from '@teilziel/charts/model';
import type { IndicatorBlock, SeriesBlock } from '@teilziel/releases/model';
import type { BreakdownColumn } from './breakdown-columns';

/** More lines than these cannot be told apart on paper. */
const MOST_LINES = 4;

function chartTarget({ target }: IndicatorBlock): LineTargetInput | null {
  if (target === null || target.value === null || target.period === null || target.kind === 'corridor') {
    return null;
  }
  const baseline =
    target.baselinePeriod === null ? null : { period: target.baselinePeriod, value: target.baselineValue };
  return { value: target.value, period: target.period, baseline };
}

/** Null where no cell has a figure: an empty chart says nothing. */
export function indicatorChart(
  indicator: IndicatorBlock,
  series: SeriesBlock,
  columns: readonly BreakdownColumn[],
): ChartModel | null {
  const drawn = columns.filter(({ values }) => values.some((value) => value !== null)).slice(0, MOST_LINES);
  if (drawn.length === 0) {
    return null;
  }
  return lineChartOf({
    title: indicator.name,
    axisTitle: indicator.unit === '%' ? 'Prozent' : indicator.unit,
    unit: indicator.unit,
    decimals: indicator.decimals,
    frequency: series.frequency,
    periods: series.periods,
    series: drawn.map(({ cell, role, label, values, status }) => ({ key: cell, role, label, values, status })),
    breaks: indicator.breaks,
    target: chartTarget(indicator),
    cutAxis: true,
  });
}
