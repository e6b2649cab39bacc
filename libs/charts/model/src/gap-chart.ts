import { formatNumber } from '@teilziel/statistics';
import type { Frequency } from '@teilziel/statistics';
import type { ChartBreak, ChartModel } from './chart-model';
import { breakPosition, placePeriod, timeTicks } from './time-axis.rules';
import type { PlacedPeriod } from './time-axis.rules';
import { valueAxis } from './value-axis.rules';

/** A gap women − men with the range in which it may lie by chance of few cases. */
export interface GapInput {
  readonly rule: 'withheld' | 'no-cases' | 'too-few-cases' | 'no-reliable-difference' | 'difference' | 'no-counts';
  readonly points: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface GapChartInput {
  readonly title: string;
  readonly frequency: Frequency;
  /** SDMX codes, ascending. */
  readonly periods: readonly string[];
  /** One a period. */
  readonly gaps: readonly (GapInput | null)[];
  readonly breaks: readonly { readonly period: string; readonly reason: string }[];
}

export interface GapPoint {
  readonly x: number;
  readonly y: number;
  /** Null: the counts are not shown, so there is no interval. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly secured: boolean;
  readonly periodLabel: string;
  /** "+11,0", "−20,8 bis −5,0", "gesichert"; a range of few cases is shown too. */
  readonly valueLabel: string;
  readonly rangeLabel: string;
  readonly word: string;
}

/** Neighbouring points of which the same is to be said. */
export interface GapBracket {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface GapChartModel extends Pick<ChartModel, 'title' | 'axisTitle' | 'x' | 'y' | 'altText'> {
  readonly kind: 'gap';
  readonly points: readonly GapPoint[];
  readonly brackets: readonly GapBracket[];
  readonly breaks: readonly ChartBreak[];
}

const AXIS_TITLE = 'Frauen minus Männer, Prozentpunkte';
const HALF_A_YEAR = 0.5;
const A_THIRD_OF_A_YEAR = 0.35;

const WORDS: Readonly<Record<GapInput['rule'], string>> = {
  difference: 'gesichert',
  'no-reliable-difference': 'kein gesicherter Unterschied',
  'too-few-cases': 'zu kleine Fallzahl',
  'no-counts': 'ohne Spanne',
  withheld: 'geheim',
  'no-cases': 'keine Fälle',
};

export function signedNumber(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && !/^[0,]+$/.test(text) ? `+${text}` : text;
}

const rangeText = (from: number, to: number): string => `${signedNumber(from, 1)} bis ${signedNumber(to, 1)}`;

function pointOf(gap: GapInput | null, placed: PlacedPeriod): GapPoint | null {
  if (gap === null || gap.points === null) return null;
  const { points, lower, upper, rule } = gap;
  const range = lower === null || upper === null ? null : { from: lower, to: upper };
  return {
    x: placed.x,
    y: points,
    range,
    secured: rule === 'difference',
    periodLabel: placed.label,
    valueLabel: signedNumber(points, 1),
    rangeLabel: range === null ? '' : rangeText(range.from, range.to),
    word: WORDS[rule],
  };
}

/** Runs of unsecured points, ended by a secured one, an absence or another word. */
function bracketsOf(points: readonly (GapPoint | null)[]): readonly GapBracket[] {
  const found: { from: number; to: number; label: string; next: number }[] = [];
  points.forEach((point, at) => {
    if (point === null || point.secured) return;
    const last = found.at(-1);
    if (last?.next === at && last.label === point.word) Object.assign(last, { to: point.x, next: at + 1 });
    else found.push({ from: point.x, to: point.x, label: point.word, next: at + 1 });
  });
  return found.map(({ from, to, label }) => ({ from, to, label }));
}

const signedTicks = (y: ChartModel['y']): ChartModel['y'] => ({
  ...y,
  ticks: y.ticks.map(({ at, label }) => ({ at, label: at > 0 ? `+${label}` : label })),
});

/** Room on both sides of the zero line even where every gap lies on one. */
function axisOf(points: readonly GapPoint[]): ChartModel['y'] {
  const figures = points.flatMap(({ y, range }) => (range === null ? [y] : [range.from, range.to]));
  const most = Math.max(1, ...figures.map(Math.abs));
  return signedTicks(valueAxis([...figures, most / 4, -most / 4], false, 1).y);
}

function altTextOf(points: readonly GapPoint[], breaks: readonly ChartBreak[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'Abstand zwischen Frauen und Männern: keine Werte.';
  const secured = points.filter((point) => point.secured).length;
  const said = ({ valueLabel, rangeLabel, word }: GapPoint): string =>
    `${valueLabel} Prozentpunkte${rangeLabel === '' ? '' : `, Bereich ${rangeLabel}`}, ${word}`;
  const start = first === last ? '' : `zuerst ${said(first)} (${first.periodLabel}), `;
  const broken = breaks.map(({ label }) => ` Bruch: ${label}.`).join('');
  return (
    `Abstand zwischen Frauen und Männern, Frauen minus Männer: ${start}zuletzt ${said(last)} (${last.periodLabel}). ` +
    `Gesichert in ${secured} von ${points.length} Zeiträumen.${broken} Werte in der Tabelle.`
  );
}

/** The gap over time with the range of each value; null where there is none to draw. */
export function gapChartOf({ title, frequency, periods, gaps, breaks }: GapChartInput): GapChartModel | null {
  const placed = periods.map((code) => placePeriod(code, frequency));
  const all = placed.map((one, at) => pointOf(gaps[at] ?? null, one));
  const points = all.filter((point) => point !== null);
  const [first, last, start] = [points[0], points.at(-1), placed[0]];
  if (first === undefined || last === undefined || start === undefined) return null;
  const room = last.x > first.x ? A_THIRD_OF_A_YEAR * (frequency === 'A' || frequency === 'SY' ? 1 : 0.5) : HALF_A_YEAR;
  const [min, max] = [first.x - room, last.x + room];
  const between = breaks
    .map(({ period, reason }) => {
      const one = placePeriod(period, frequency);
      return { x: breakPosition(one), label: `${one.shortLabel}: ${reason}` };
    })
    .filter(({ x }) => x > first.x && x < last.x);
  return {
    kind: 'gap',
    title,
    axisTitle: AXIS_TITLE,
    y: axisOf(points),
    x: { min, max, ticks: timeTicks(min, max, frequency, start) },
    points,
    brackets: bracketsOf(all),
    breaks: between,
    altText: altTextOf(points, between),
  };
}

export interface GapRowInput extends GapInput {
  /** Number of the Teilziel or code of the indicator. */
  readonly number: string;
  readonly label: string;
}

export interface GapRow extends Pick<GapPoint, 'secured' | 'valueLabel' | 'rangeLabel' | 'word'> {
  readonly number: string;
  readonly label: string;
  /** Null: nothing is drawn, only the word stands there. */
  readonly y: number | null;
  readonly range: GapPoint['range'];
}

/** The latest gap of several indicators, one below the other. */
export interface GapRowsModel extends Pick<ChartModel, 'title' | 'axisTitle' | 'altText'> {
  readonly kind: 'gap-rows';
  readonly x: ChartModel['y'];
  readonly rows: readonly GapRow[];
}

function rowOf({ number, label, ...gap }: GapRowInput): GapRow {
  const range = gap.lower === null || gap.upper === null ? null : { from: gap.lower, to: gap.upper };
  return {
    number,
    label,
    y: gap.points,
    range,
    secured: gap.rule === 'difference',
    valueLabel: gap.points === null ? '.' : signedNumber(gap.points, 1),
    rangeLabel: range === null ? '' : rangeText(range.from, range.to),
    word: WORDS[gap.rule],
  };
}

/** Null where no row has a figure. Of several pictures of one list each gets the axis of the whole list. */
export function gapRowsOf(
  title: string,
  given: readonly GapRowInput[],
  wholeList: readonly GapInput[] = given,
): GapRowsModel | null {
  const rows = given.map(rowOf);
  const drawn = rows.filter(({ y }) => y !== null);
  if (drawn.length === 0) return null;
  const figures = wholeList.flatMap(({ points, lower, upper }) => [points ?? 0, lower ?? 0, upper ?? 0]);
  const most = Math.max(...figures.map(Math.abs), 1);
  const secured = rows.filter((row) => row.secured);
  const named = secured.map(({ label, valueLabel }) => `${label} ${valueLabel}`).join('; ');
  return {
    kind: 'gap-rows',
    title,
    axisTitle: 'Prozentpunkte (Frauen minus Männer)',
    // The same room on both sides: a glance tells who is ahead.
    x: signedTicks(valueAxis([-most, most], false, 1).y),
    rows,
    altText:
      `${title}, Frauen minus Männer in Prozentpunkten, ${rows.length} Kennzahlen. ` +
      `${secured.length === 0 ? 'Kein Unterschied ist gesichert.' : `Gesichert: ${named}.`} Werte in der Tabelle.`,
  };
}
