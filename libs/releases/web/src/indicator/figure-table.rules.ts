import { exactDifference, formatNumber, formatObservation, parsePeriod, periodShortLabel } from '@teilziel/statistics';
import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { statusOf, valueOf } from './figure-series.rules';
import type { FigureSeries } from './figure-series.rules';

export interface FigureCell {
  readonly text: string;
  /** Hangs raised behind the figure. */
  readonly sign: string;
  readonly secret: boolean;
  /** "4.871", or the sign of the whole cell. */
  readonly numerator: string;
  readonly denominator: string;
}

export interface FigureRow {
  readonly key: string;
  readonly role: FigureSeries['role'] | 'gap';
  readonly label: string;
  readonly cells: readonly FigureCell[];
}

export interface FigureColumn {
  readonly period: string;
  readonly label: string;
  /** A new definition begins here. */
  readonly afterBreak: boolean;
  readonly current: boolean;
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** Women minus men, from unrounded figures; null where it makes no sense. */
  readonly gap: FigureRow | null;
  readonly hasFractions: boolean;
  readonly usedSigns: readonly string[];
}

const count = (value: number | null | undefined, otherwise: string): string =>
  typeof value === 'number' ? formatNumber(value, 0) : otherwise;

function cellOf(series: FigureSeries, at: number, decimals: number): FigureCell {
  const value = valueOf(series, at);
  const status = statusOf(series, at);
  const { text, sign } = formatObservation({ value, status }, decimals);
  const absent = value === null ? text : '';
  return {
    text,
    // A break is a double rule in this table; the bar would say it twice.
    sign: sign === '|' ? '' : sign,
    secret: status === 'Q' || status === 'K',
    numerator: value === null ? absent : count(series.numerator[at], ''),
    denominator: value === null ? absent : count(series.denominator[at], ''),
  };
}

function gapCell(women: FigureSeries, men: FigureSeries, at: number, decimals: number): FigureCell {
  const left = valueOf(women, at);
  const right = valueOf(men, at);
  const empty = { sign: '', secret: false, numerator: '', denominator: '' };
  if (left === null || right === null) {
    const absent = cellOf(left === null ? women : men, at, decimals);
    return { ...empty, text: absent.text, secret: absent.secret };
  }
  const gap = exactDifference(left, right);
  const text = formatNumber(gap, decimals);
  return { ...empty, text: gap > 0 && !/^[0,]+$/.test(text) ? `+${text}` : text };
}

/** Signs as the legend lists them: "(12)" is the sign "( )". */
function signsOf(rows: readonly FigureRow[]): readonly string[] {
  const used = rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, sign }) => {
      const own = text.startsWith('(') ? ['( )'] : /\d/.test(text) ? [] : [text];
      return sign === '' ? own : [...own, sign];
    }),
  );
  return [...new Set(used)];
}

/** The table twin of a chart: the same series, the same rounding, every absence with its sign. */
export function figureTable(figures: IndicatorFiguresFragment, series: readonly FigureSeries[]): FigureTable {
  const { decimals, breaks } = figures;
  const { periods } = figures.series.columns;
  const firstOfNew = new Set(breaks.map(({ period }) => period));
  const columns = periods.map((period, at) => ({
    period,
    label: periodShortLabel(parsePeriod(period)),
    afterBreak: at > 0 && firstOfNew.has(period),
    current: at === periods.length - 1,
  }));
  const rows = series.map((one) => ({
    key: one.key,
    role: one.role,
    label: one.label,
    cells: periods.map((_, at) => cellOf(one, at, decimals)),
  }));
  const women = series.find(({ role }) => role === 'women');
  const men = series.find(({ role }) => role === 'men');
  const gap: FigureRow | null =
    women && men
      ? { key: 'gap', role: 'gap', label: '', cells: periods.map((_, at) => gapCell(women, men, at, decimals)) }
      : null;
  const hasFractions = series.some(({ denominator }) => denominator.some((value) => value !== null));
  return { columns, rows, gap, hasFractions, usedSigns: signsOf(gap ? [...rows, gap] : rows) };
}
