import type { LineChartInput, LineTargetInput } from '@teilziel/charts/model';
import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { formatNumber } from '@teilziel/statistics';
import type { FigureSeries } from './figure-series.rules';

/** A longer name would take the place of the lines; the table has it in full. */
const LONGEST_LABEL = 26;

function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const cut = label.slice(0, LONGEST_LABEL);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LABEL / 2));
  return `${words.replace(/[\s,;:]+$/, '')}…`;
}

function boundLabel(target: NonNullable<IndicatorFiguresFragment['target']>, decimals: number): string | undefined {
  const text = (bound: number): string => formatNumber(bound, Number.isInteger(bound) ? 0 : decimals);
  if (target.kind !== 'corridor') return undefined;
  if (target.lower !== null && target.upper !== null) return `Ziel ${text(target.lower)} bis ${text(target.upper)}`;
  if (target.upper !== null) return `höchstens ${text(target.upper)}`;
  return target.lower === null ? undefined : `mindestens ${text(target.lower)}`;
}

/** A corridor is marked at the bound that is to be kept; a direction has no mark. */
function chartTarget(figures: IndicatorFiguresFragment): LineTargetInput | null {
  const { target, decimals } = figures;
  const value = target?.value ?? target?.upper ?? target?.lower ?? null;
  const period = target?.period ?? figures.series.columns.periods.at(-1);
  if (!target || value === null || period === undefined) return null;
  const label = boundLabel(target, decimals);
  const baseline =
    target.baselinePeriod === null ? null : { period: target.baselinePeriod, value: target.baselineValue };
  return { value, period, baseline, ...(label === undefined ? {} : { label }) };
}

export interface ChartWords {
  readonly newDefinition: string;
  readonly axisTitle: string;
}

/** The target was decided for everybody: it is drawn only where the first line is the total of all. */
export function chartInput(
  figures: IndicatorFiguresFragment,
  series: readonly FigureSeries[],
  words: ChartWords,
): LineChartInput {
  const { name, unit, decimals } = figures;
  const { frequency, periods } = figures.series.columns;
  return {
    title: name,
    axisTitle: words.axisTitle,
    unit,
    decimals,
    frequency,
    periods,
    series: series.map((one) => ({ ...one, label: shortened(one.label) })),
    // The full reason stands beside the chart; on the rule there is room for two words.
    breaks: figures.breaks.map(({ period }) => ({ period, reason: words.newDefinition })),
    target: series[0]?.key === 'total' ? chartTarget(figures) : null,
  };
}
