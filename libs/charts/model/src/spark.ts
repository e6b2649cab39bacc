import { formatNumber, parsePeriod } from '@teilziel/statistics';
import type { ChartSeries, SeriesRole } from './chart-model';
import type { LineSeriesInput } from './line-chart.input';
import { hasValues, regularGap, runsOf } from './series-runs.rules';
import { breakPosition, placePeriod } from './time-axis.rules';

export interface SparkInput {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly periods: readonly string[];
  readonly total: readonly (number | null)[];
  readonly women: readonly (number | null)[];
  readonly men: readonly (number | null)[];
  /** First period of each new definition. */
  readonly breaks: readonly string[];
  /** "Mäd." and "Jun." for children; default Frauen and Männer. */
  readonly labels?: { readonly women: string; readonly men: string };
}

/** A spark line has its own scale, so its height says nothing beside another one. */
export interface SparkModel {
  readonly kind: 'spark';
  readonly title: string;
  readonly x: { readonly min: number; readonly max: number };
  readonly y: { readonly min: number; readonly max: number };
  readonly series: readonly ChartSeries[];
  readonly breaks: readonly number[];
  readonly altText: string;
}

const series = (role: SeriesRole, label: string, values: readonly (number | null)[]): LineSeriesInput => ({
  key: role,
  role,
  label,
  values,
  status: values.map((value) => (value === null ? 'O' : 'A')),
});

const altText = (input: SparkInput, drawn: readonly ChartSeries[]): string => {
  const parts = drawn.flatMap((one) => {
    const points = one.runs.flat();
    const first = points[0];
    const last = points[points.length - 1];
    if (first === undefined || last === undefined) return [];
    const start = first === last ? '' : `${first.valueLabel} (${first.periodLabel}), `;
    return [`${one.label}: ${start}${last.valueLabel} (${last.periodLabel}).`];
  });
  const unit = input.unit === '' ? '' : `, ${input.unit}`;
  return [`${input.name}${unit}.`, ...(parts.length === 0 ? ['Keine Werte.'] : parts)].join(' ');
};

/** Women and men where both are there, else the total. */
export function sparkModelOf(input: SparkInput): SparkModel {
  const frequency = input.periods[0] === undefined ? 'A' : parsePeriod(input.periods[0]).frequency;
  const placed = input.periods.map((code) => placePeriod(code, frequency));
  const women = series('women', input.labels?.women ?? 'Frauen', input.women);
  const men = series('men', input.labels?.men ?? 'Männer', input.men);
  const sexes = hasValues(women) && hasValues(men);
  const chosen = sexes ? [women, men] : [series('total', 'Insgesamt', input.total)];
  const breaks = input.breaks.map((code) => breakPosition(placePeriod(code, frequency)));
  const rules = { decimals: input.decimals, breaks, regularGap: regularGap(placed) };
  const drawn = chosen.map((one): ChartSeries => {
    const runs = runsOf(one, placed, rules);
    const last = runs[runs.length - 1]?.at(-1);
    const directLabel = last === undefined ? null : `${one.label}\u00a0${formatNumber(last.y, input.decimals)}`;
    return { key: one.key, role: one.role, label: one.label, runs, directLabel };
  });
  const points = drawn.flatMap((one) => one.runs.flat());
  const xs = points.length === 0 ? [0, 1] : points.map((point) => point.x);
  const ys = points.length === 0 ? [0, 1] : points.map((point) => point.y);
  const min = Math.min(...xs);
  const max = Math.max(...xs);
  return {
    kind: 'spark',
    title: input.name,
    x: { min, max },
    y: { min: Math.min(...ys), max: Math.max(...ys) },
    series: drawn,
    breaks: breaks.filter((at) => at > min && at < max),
    altText: altText(input, drawn),
  };
}
