import {
  type HistoryIndicator,
  type HistoryProblem,
  type PlannedRow,
  storedCode,
  storedLabel,
} from '@teilziel/exchange/model';
import { germanSign, type Observation, statusHasValue } from '@teilziel/statistics';
import type { LineProblems } from './line-problems';

export interface PeriodCounts {
  readonly period: string;
  readonly label: string;
  new: number;
  changed: number;
  unchanged: number;
  refused: number;
}

export interface IndicatorCounts {
  readonly code: string;
  readonly name: string;
  readonly periods: readonly PeriodCounts[];
}

export interface ShownChange {
  readonly line: number;
  readonly code: string;
  readonly period: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What taking a file over would do; nothing is written. */
export interface HistoryPreview {
  readonly lines: number;
  readonly empty: number;
  readonly counts: Pick<PeriodCounts, 'new' | 'changed' | 'unchanged' | 'refused'>;
  /** Totals that follow from the parts and are written with them. */
  readonly sums: number;
  readonly indicators: readonly IndicatorCounts[];
  readonly changes: readonly ShownChange[];
  readonly problems: readonly HistoryProblem[];
  readonly problemCount: number;
  /** Figures like "1.234" that can mean two things; 0: none is open. */
  readonly ambiguous: number;
  readonly unread: readonly string[];
  /** Why the run needs a reason; null: it needs none. */
  readonly reasonNeeded: string | null;
}

export const SHOWN_AT_MOST = 200;

type Counted = Map<HistoryIndicator, Map<number, PeriodCounts>>;

/** Counts by indicator and period, in the order of the Kommune. */
export class PreviewCounts {
  private readonly counted: Counted = new Map();
  readonly total = { new: 0, changed: 0, unchanged: 0, refused: 0 };

  add(
    kind: 'new' | 'changed' | 'unchanged' | 'refused',
    indicator: HistoryIndicator | null,
    period: number | null,
  ): void {
    this.total[kind] += 1;
    if (indicator === null || period === null) return;
    let periods = this.counted.get(indicator);
    if (periods === undefined) this.counted.set(indicator, (periods = new Map<number, PeriodCounts>()));
    let counts = periods.get(period);
    if (counts === undefined) {
      const { frequency } = indicator;
      const named = { period: storedCode(period, frequency), label: storedLabel(period, frequency) };
      periods.set(period, (counts = { ...named, new: 0, changed: 0, unchanged: 0, refused: 0 }));
    }
    counts[kind] += 1;
  }

  indicators(): IndicatorCounts[] {
    return [...this.counted].map(([{ code, name }, periods]) => ({
      ...{ code, name },
      periods: [...periods].sort(([a], [b]) => a - b).map(([, counts]) => counts),
    }));
  }
}

export function shownChange({ line, indicator, period, cell, before, ...after }: PlannedRow): ShownChange {
  return {
    ...{ line, code: indicator.code, period: storedLabel(period, indicator.frequency) },
    cell: indicator.cells.find((one) => one.cell === cell)?.label ?? '',
    before: before === null ? '' : figureText(before),
    after: figureText(after),
  };
}

const german = (figure: number): string => String(figure).replace('.', ',');

/** "12", "12 von 40", "12 p", "n. e." */
function figureText({ numerator, denominator, value, status }: Observation): string {
  const figure = value ?? numerator;
  const sign = status === 'A' && figure !== null ? '' : germanSign(status, figure);
  const base = denominator === null ? '' : ` von ${german(denominator)}`;
  if (figure === null || !statusHasValue(status)) return `${sign}${base}`;
  return `${german(figure)}${base}${sign === '' ? '' : ` ${sign}`}`;
}

export const problemsOf = (problems: LineProblems): readonly HistoryProblem[] =>
  problems.sorted().slice(0, SHOWN_AT_MOST);
