import type { IndicatorBlock, SeriesBlock } from '@teilziel/releases/model';
import { type Frequency, parsePeriod, periodLabel, periodsOverlap } from '@teilziel/statistics';
import { type BreakdownColumn, statusAt } from './breakdown-columns';
import type { ReportRow } from './document';
import { reportCell } from './report-cell';
import { sentence } from './wording';

/** A page holds so many rows beside its chart; the whole series is in the data set. */
const MOST_ROWS: Readonly<Record<Frequency, number>> = { A: 16, SY: 16, S: 8, Q: 8, M: 12, W: 12 };

const PERIODS: Readonly<Record<Frequency, string>> = {
  A: 'Jahren',
  SY: 'Schuljahren',
  S: 'Halbjahren',
  Q: 'Quartalen',
  M: 'Monaten',
  W: 'Wochen',
};

const HEAD: Readonly<Record<Frequency, string>> = {
  A: 'Jahr',
  SY: 'Schuljahr',
  S: 'Halbjahr',
  Q: 'Quartal',
  M: 'Monat',
  W: 'Woche',
};

export interface SeriesRows {
  readonly head: string;
  readonly rows: readonly ReportRow[];
  /** Codes of the periods in the rows. */
  readonly periods: readonly string[];
  /** Says what the table leaves out; null if it shows the whole series. */
  readonly excerpt: string | null;
}

function rowLabel(code: string): string {
  const label = periodLabel(parsePeriod(code));
  return label.replace(/^Schuljahr /, '');
}

/** Row a break stands before: the first period that shares a day with the new definition or lies after its begin. */
function breakBefore(indicator: IndicatorBlock, code: string, previous: string | undefined): string | null {
  const found = indicator.breaks.find(({ period }) => period === code || beginsWithin(period, code));
  return previous === undefined || found === undefined
    ? null
    : `Bruch ab ${periodLabel(parsePeriod(found.period))}: ${sentence(found.reason)} Mit früheren Werten nicht vergleichbar.`;
}

function beginsWithin(breakCode: string, code: string): boolean {
  const [start, period] = [parsePeriod(breakCode), parsePeriod(code)];
  return start.frequency !== period.frequency && periodsOverlap(start, period);
}

/** The latest periods of the series as rows, with a row across the table where the definition changed. */
export function seriesRows(
  indicator: IndicatorBlock,
  series: SeriesBlock,
  columns: readonly BreakdownColumn[],
): SeriesRows {
  const most = MOST_ROWS[series.frequency];
  const first = Math.max(0, series.periods.length - most);
  const rows = series.periods.slice(first).flatMap((code, offset): readonly ReportRow[] => {
    const index = first + offset;
    const cells = columns.map((column) =>
      reportCell(column.values[index] ?? null, statusAt(column, index), indicator.decimals),
    );
    const text = breakBefore(indicator, code, offset === 0 ? undefined : series.periods[index - 1]);
    const row: ReportRow = { kind: 'cells', cells: [{ text: rowLabel(code) }, ...cells] };
    return text === null ? [row] : [{ kind: 'break', text }, row];
  });
  const excerpt =
    first === 0
      ? null
      : `Gezeigt sind die letzten ${most} von ${series.periods.length} ${PERIODS[series.frequency]}; ` +
        `die ganze Reihe enthält der Datensatz ${indicator.code}.`;
  return { head: HEAD[series.frequency], rows, periods: series.periods.slice(first), excerpt };
}
