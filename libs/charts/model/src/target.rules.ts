import { formatNumber } from '@teilziel/statistics';
import type { ChartTarget } from './chart-model';
import type { LineChartInput, LineTargetInput } from './line-chart.input';
import { figureWithSign, valueAt } from './series-runs.rules';
import { placePeriod } from './time-axis.rules';
import type { PlacedPeriod } from './time-axis.rules';

/** Signs short enough to stand behind every figure; longer units stand once above the axis. */
const SHORT_UNITS = ['%', '€', '‰'];

export const shortUnit = (unit: string): string => (SHORT_UNITS.includes(unit) ? unit : '');

/** Councils write "60 %", not "60,0 %". */
const targetFigure = (value: number, decimals: number): string =>
  formatNumber(value, Number.isInteger(value) ? 0 : decimals);

const baselineValue = (
  baseline: NonNullable<LineTargetInput['baseline']>,
  input: LineChartInput,
  placed: readonly PlacedPeriod[],
): number | null => {
  if (baseline.value !== null) return baseline.value;
  const total =
    input.series.find((one) => one.role === 'total') ?? (input.series.length === 1 ? input.series[0] : undefined);
  const at = placed.findIndex((period) => period.x === placePeriod(baseline.period, input.frequency).x);
  return total === undefined || at < 0 ? null : valueAt(total, at);
};

/** No path across a break: what the council decided then is not comparable with what is measured now. */
export function targetOf(
  input: LineChartInput,
  placed: readonly PlacedPeriod[],
  breaks: readonly number[],
): ChartTarget | null {
  const { target } = input;
  if (target === null || !Number.isFinite(target.value)) return null;
  const place = placePeriod(target.period, input.frequency);
  const from = target.baseline === null ? null : placePeriod(target.baseline.period, input.frequency);
  const y = target.baseline === null ? null : baselineValue(target.baseline, input, placed);
  const comparable = from !== null && from.x < place.x && !breaks.some((at) => at > from.x && at <= place.x);
  const figure = figureWithSign(targetFigure(target.value, input.decimals), '', shortUnit(input.unit));
  return {
    x: place.x,
    y: target.value,
    label: target.label?.startsWith('Ziel') === true ? target.label : `Ziel ${target.label ?? figure}`,
    periodLabel: place.label,
    pathFrom: comparable && y !== null ? { x: from.x, y } : null,
  };
}
