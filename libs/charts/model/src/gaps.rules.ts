import type { ObsStatus } from '@teilziel/statistics';
import type { ChartGap } from './chart-model';
import type { LineSeriesInput } from './line-chart.input';
import { hasValues, statusAt, valueAt } from './series-runs.rules';
import { neighbour, periodsBetween } from './time-axis.rules';
import type { PlacedPeriod } from './time-axis.rules';

/** Why a figure is absent, in the words of the table legend. */
const REASONS: Partial<Record<ObsStatus, string>> = {
  Q: 'geheim',
  K: 'geheim',
  L: 'nicht erhoben',
  M: 'nicht sinnvoll',
  U: 'nicht sicher genug',
};

const reasonOf = (status: ObsStatus): string => REASONS[status] ?? 'kein Wert';

/** Absences that are final. "Fällt später an" (O, H) after the last figure is future, not a gap. */
const isFinal = (status: ObsStatus): boolean => REASONS[status] !== undefined;

/** First and last period that the drawing shows as measured; null if there is nothing to show. */
export interface MeasuredRange {
  readonly first: number;
  readonly last: number;
}

export function measuredRange(series: readonly LineSeriesInput[], count: number): MeasuredRange | null {
  const indexes = Array.from({ length: count }, (_, i) => i);
  const shown = (i: number): boolean => series.some((one) => valueAt(one, i) !== null);
  const known = (i: number): boolean => shown(i) || series.every((one) => isFinal(statusAt(one, i)));
  const first = indexes.find(shown);
  const last = [...indexes].reverse().find(known);
  return first === undefined || last === undefined ? null : { first, last: Math.max(first, last) };
}

interface Missing {
  readonly placed: PlacedPeriod;
  readonly series: readonly LineSeriesInput[];
  readonly reason: string;
}

/** Before its own first figure a series has no gap unless the absence is final: it simply starts later. */
const isMissing = (series: LineSeriesInput, index: number): boolean => {
  if (valueAt(series, index) !== null) return false;
  const started = series.values.some((_, i) => i < index && valueAt(series, i) !== null);
  return started || isFinal(statusAt(series, index));
};

const missingAt = (index: number, placed: PlacedPeriod, series: readonly LineSeriesInput[]): Missing | null => {
  const without = series.filter((one) => isMissing(one, index));
  const [first] = without;
  return first === undefined ? null : { placed, series: without, reason: reasonOf(statusAt(first, index)) };
};

/** Periods the list itself leaves out although its neighbours are there. */
const leftOut = (
  before: PlacedPeriod,
  after: PlacedPeriod,
  regular: number,
  series: readonly LineSeriesInput[],
): Missing[] => {
  const count = periodsBetween(before, after);
  if (count <= regular) return [];
  return Array.from({ length: count }, (_, i) => ({ placed: neighbour(before, i + 1), series, reason: 'kein Wert' }));
};

const who = (missing: Missing, all: readonly LineSeriesInput[]): string => {
  if (missing.series.length === all.length) return '';
  const bySex = all.filter((one) => one.role !== 'total' && one.role !== 'other');
  const sameAsSexes = bySex.length > 1 && bySex.length === missing.series.length;
  if (sameAsSexes && missing.series.every((one) => bySex.includes(one))) return ' nach Geschlecht';
  return ` ${missing.series.map((one) => one.label).join(', ')}`;
};

const keysOf = (missing: Missing): string => missing.series.map((one) => one.key).join('\n');

const isNextTo = (a: Missing, b: Missing, regular: number): boolean =>
  periodsBetween(a.placed, b.placed) <= regular && a.reason === b.reason && keysOf(a) === keysOf(b);

const labelled = (group: readonly Missing[], all: readonly LineSeriesInput[]): ChartGap[] => {
  const first = group[0];
  const last = group[group.length - 1];
  if (first === undefined || last === undefined) return [];
  const span = first === last ? first.placed.shortLabel : `${first.placed.shortLabel} bis ${last.placed.shortLabel}`;
  return [
    {
      from: first.placed.x,
      to: last.placed.x,
      label: `${span}${who(first, all)} ${first.reason}`,
      series: first.series.map((one) => one.key),
    },
  ];
};

/** `regular`: see RunRules.regularGap. Series without any figure are not drawn and make no gaps. */
export function gapsOf(
  series: readonly LineSeriesInput[],
  placed: readonly PlacedPeriod[],
  range: MeasuredRange,
  regular: number,
): readonly ChartGap[] {
  const drawn = series.filter(hasValues);
  const missing = placed.slice(range.first, range.last + 1).flatMap((period, i, list) => {
    const before = list[i - 1];
    const own = missingAt(range.first + i, period, drawn);
    return [...(before === undefined ? [] : leftOut(before, period, regular, drawn)), ...(own === null ? [] : [own])];
  });
  const groups = missing.reduce<Missing[][]>((done, one) => {
    const group = done[done.length - 1];
    const last = group?.[group.length - 1];
    if (group !== undefined && last !== undefined && isNextTo(last, one, regular)) group.push(one);
    else done.push([one]);
    return done;
  }, []);
  return groups.flatMap((group) => labelled(group, drawn));
}
