import type { ReviewContentFragment, ReviewFiguresFragment } from '@teilziel/graphql-client';
import type { SparkInput } from '@teilziel/charts/model';
import { obsStatusOf } from '@teilziel/observations/model';
import {
  addPeriods,
  formatNumber,
  formatObservation,
  formatPeriod,
  parsePeriod,
  periodLabel,
  statusHasValue,
} from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';

type Cell = ReviewContentFragment['cells'][number];
type Point = ReviewContentFragment['series'][number]['points'][number];

const statusOf = ({ status }: ReviewFiguresFragment): ObsStatus => obsStatusOf(status) ?? 'A';

/** A plain count is its own value. */
const valueOf = ({ value, numerator, denominator }: ReviewFiguresFragment): number | null =>
  value ?? (denominator === null ? numerator : null);

/** Figure or sign of a cell, "–" for exactly zero; nothing where nothing was entered. */
export function valueText(figures: ReviewFiguresFragment | null, decimals: number): string {
  if (figures === null) return '';
  const { text, sign } = formatObservation({ value: valueOf(figures), status: statusOf(figures) }, decimals);
  return sign === '' ? text : `${text}\u00a0${sign}`;
}

const counted = (count: number): string => formatNumber(count, Number.isInteger(count) ? 0 : 2);

/** The two counts behind a rate. */
export function pairText(figures: ReviewFiguresFragment | null, words: (part: string, base: string) => string): string {
  if (figures === null || figures.numerator === null || figures.denominator === null) return '';
  return words(counted(figures.numerator), counted(figures.denominator));
}

/** "+6", "−69", "0". */
export function changeText(change: number, decimals: number): string {
  const text = formatNumber(change, decimals);
  return change > 0 ? `+${text}` : text;
}

export const hasPairs = (cells: readonly Cell[]): boolean =>
  cells.some(({ current, previous }) => current?.denominator != null || previous?.denominator != null);

export const hasPrevious = (cells: readonly Cell[]): boolean => cells.some(({ previous }) => previous !== null);

export function labelOfPeriod(code: string): string {
  return periodLabel(parsePeriod(code));
}

/** The last period with a value before this one; else the one the calendar names. */
export function periodBefore({ period, series }: ReviewContentFragment): string {
  const own = parsePeriod(period);
  const before = series
    .flatMap(({ points }) => points.map((point) => parsePeriod(point.period)))
    .filter(({ frequency, index }) => frequency === own.frequency && index < own.index);
  const last = before.toSorted((one, other) => other.index - one.index)[0];
  return formatPeriod(last ?? addPeriods(own, -1));
}

const pointValue = (point: Point | undefined): number | null =>
  point === undefined || !statusHasValue(statusOf(point)) ? null : valueOf(point);

/** Women and men where both are there, else the total: the same lines as everywhere. */
export function sparkInputOf({ name, unit, decimals, series }: ReviewContentFragment): SparkInput {
  const codes = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))];
  const periods = codes.toSorted((one, other) => parsePeriod(one).index - parsePeriod(other).index);
  const of = (coordinate: string): (number | null)[] => {
    const points = series.find((one) => one.coordinate === coordinate)?.points ?? [];
    return periods.map((period) => pointValue(points.find((point) => point.period === period)));
  };
  const labelOf = (coordinate: string, word: string): string =>
    series.find((one) => one.coordinate === coordinate)?.label ?? word;
  return {
    name,
    unit,
    decimals,
    periods,
    total: of(''),
    women: of('sex=F'),
    men: of('sex=M'),
    breaks: [],
    labels: { women: labelOf('sex=F', 'weiblich'), men: labelOf('sex=M', 'männlich') },
  };
}
