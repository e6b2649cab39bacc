import type { ReviewContentFragment, ReviewFiguresFragment } from '@teilziel/graphql-client';
import type { SparkInput } from '@teilziel/charts/model';
import { obsStatusOf } from '@teilziel/observations/model';
import {
  addPeriods,
  formatNumber,
  formatObservation,
  formatPeriod,
  germanSign,
  parsePeriod,
  periodLabel,
  rateOf,
  SIGNS,
  statusHasValue,
} from '@teilziel/statistics';
import type { ObsStatus, TableSign } from '@teilziel/statistics';

type Cell = ReviewContentFragment['cells'][number];
type Point = ReviewContentFragment['series'][number]['points'][number];

const statusOf = ({ status }: ReviewFiguresFragment): ObsStatus => obsStatusOf(status) ?? 'A';

export interface Scale {
  readonly decimals: number;
  readonly factor: number;
}

/** A plain count is its own value; a rate follows from its pair. */
function valueOf({ value, numerator, denominator }: ReviewFiguresFragment, factor: number): number | null {
  if (value !== null) return value;
  return denominator === null ? numerator : rateOf(numerator, denominator, factor);
}

/** Figure or sign of a cell; nothing where nothing was entered. Zero stays the 0 that somebody typed. */
export function valueText(figures: ReviewFiguresFragment | null, { factor, decimals }: Scale): string {
  if (figures === null) return '';
  const status = statusOf(figures);
  const value = valueOf(figures, factor);
  if (value === null && figures.denominator !== null && statusHasValue(status)) return '';
  if (value === 0 && statusHasValue(status) && status !== 'U') return formatNumber(0, decimals);
  const { text, sign } = formatObservation({ value, status }, decimals);
  return sign === '' ? text : `${text}\u00a0${sign}`;
}

const counted = (count: number): string => formatNumber(count, Number.isInteger(count) ? 0 : 2);

/** The two counts behind a rate; nothing for a plain figure. */
export function pairText(figures: ReviewFiguresFragment | null, words: (part: string, base: string) => string): string {
  if (figures === null || figures.numerator === null || figures.denominator === null) return '';
  return words(counted(figures.numerator), counted(figures.denominator));
}

/** The signs in the tables with what they mean, in the order of the legend. */
export function usedSigns(cells: readonly Cell[]): readonly TableSign[] {
  const used = new Set(
    cells
      .flatMap(({ current, previous }) => [current, previous])
      .filter((figures) => figures !== null)
      .map((figures) => germanSign(statusOf(figures), figures.value ?? figures.numerator)),
  );
  return SIGNS.filter(({ sign }) => sign !== '–' && used.has(sign));
}

/** "+6", "−69", "0". */
export function changeText(change: number, decimals: number): string {
  const text = formatNumber(change, decimals);
  return change > 0 ? `+${text}` : text;
}

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

const pointValue = (point: Point | undefined, factor: number): number | null =>
  point === undefined || !statusHasValue(statusOf(point)) ? null : valueOf(point, factor);

/** Women and men where both are there, else the total: the same lines as everywhere. */
export function sparkInputOf({ name, unit, decimals, factor, series }: ReviewContentFragment): SparkInput {
  const codes = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))];
  const periods = codes.toSorted((one, other) => parsePeriod(one).index - parsePeriod(other).index);
  const of = (coordinate: string): (number | null)[] => {
    const points = series.find((one) => one.coordinate === coordinate)?.points ?? [];
    return periods.map((period) =>
      pointValue(
        points.find((point) => point.period === period),
        factor,
      ),
    );
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
