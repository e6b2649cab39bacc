import { altTextOf } from './alt-text.rules';
import type { ChartBreak, ChartModel, ChartSeries, SeriesRole } from './chart-model';
import { gapsOf, measuredRange } from './gaps.rules';
import type { LineChartInput, LineSeriesInput } from './line-chart.input';
import { figureWithSign, hasValues, regularGap, runsOf } from './series-runs.rules';
import type { RunRules } from './series-runs.rules';
import { shortUnit, targetOf } from './target.rules';
import { breakPosition, placePeriod, timeTicks } from './time-axis.rules';
import type { PlacedPeriod } from './time-axis.rules';
import { valueAxis } from './value-axis.rules';

const ORDER: readonly SeriesRole[] = ['total', 'women', 'men', 'divers', 'other'];
/** More lines cannot be told apart by dash and marker. */
const MOST_SERIES = 4;
const HALF_A_YEAR = 0.5;

const ordered = (series: readonly LineSeriesInput[]): readonly LineSeriesInput[] =>
  [...series].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)).slice(0, MOST_SERIES);

const breaksOf = (input: LineChartInput): ChartBreak[] =>
  input.breaks
    .map(({ period, reason }) => {
      const placed = placePeriod(period, input.frequency);
      return { x: breakPosition(placed), label: `${placed.shortLabel}: ${reason}` };
    })
    .sort((a, b) => a.x - b.x);

const chartSeries = (
  series: LineSeriesInput,
  placed: readonly PlacedPeriod[],
  rules: RunRules,
  unit: string,
): ChartSeries => {
  const runs = runsOf(series, placed, rules);
  const last = runs[runs.length - 1]?.at(-1);
  const figure = last === undefined ? '' : figureWithSign(last.valueLabel, last.sign, shortUnit(unit));
  return {
    key: series.key,
    role: series.role,
    label: series.label,
    runs,
    directLabel: last === undefined ? null : `${series.label}\u00a0${figure}`,
  };
};

/** The span of the time axis; a lone period gets room on both sides. */
const spanOf = (positions: readonly number[]): { min: number; max: number } => {
  if (positions.length === 0) return { min: 0, max: 1 };
  const min = Math.min(...positions);
  const max = Math.max(...positions);
  return max > min ? { min, max } : { min: min - HALF_A_YEAR, max: max + HALF_A_YEAR };
};

/** Breaks before the first and after the last shown period separate nothing and are left out. */
const within = (breaks: readonly ChartBreak[], min: number, max: number): ChartBreak[] =>
  breaks.filter((one) => one.x > min && one.x < max);

/** Only whole persons and cases: no line at half a person. */
const smallestStep = (decimals: number): number => (decimals === 0 ? 1 : 10 ** -decimals);

/** The one truth of a line chart; screen, report and mail only draw it. */
export function lineChartOf(input: LineChartInput): ChartModel {
  const placed = input.periods.map((code) => placePeriod(code, input.frequency));
  const series = ordered(input.series);
  const allBreaks = breaksOf(input);
  const positions = allBreaks.map((one) => one.x);
  const regular = regularGap(placed);
  const rules: RunRules = { decimals: input.decimals, breaks: positions, regularGap: regular };
  const range = measuredRange(series.filter(hasValues), placed.length);
  const drawn = series.map((one) => chartSeries(one, placed, rules, input.unit));
  const target = targetOf({ ...input, series }, placed, positions);
  const gaps = range === null ? [] : gapsOf(series, placed, range, regular);
  const measured = range === null ? placed : placed.slice(range.first, range.last + 1);
  const xs = [...measured.map((one) => one.x), ...(target === null ? [] : [target.x, target.pathFrom?.x ?? target.x])];
  const { min, max } = spanOf(xs);
  const figures = drawn.flatMap((one) => one.runs.flat().map((point) => point.y));
  const goals = target === null ? [] : [target.y, ...(target.pathFrom === null ? [] : [target.pathFrom.y])];
  const { y, axisNote } = valueAxis([...figures, ...goals], input.cutAxis ?? false, smallestStep(input.decimals));
  const lastMeasured = measured[measured.length - 1];
  const future = lastMeasured === undefined || range === null ? max : lastMeasured.x + HALF_A_YEAR;
  const ticks = placed[0] === undefined ? [] : timeTicks(min, max, input.frequency, placed[0]);
  const model = {
    kind: 'line' as const,
    title: input.title,
    axisTitle: input.axisTitle,
    y,
    x: { min, max, ticks },
    series: drawn,
    breaks: within(allBreaks, min, max),
    gaps,
    target,
    futureFrom: future < max ? future : null,
    axisNote,
  };
  return { ...model, altText: altTextOf(model, shortUnit(input.unit)) };
}
