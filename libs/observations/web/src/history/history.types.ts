/** A run as the server tells it (exchange/server, history-answer). */
export interface HistoryRun {
  readonly phase: 'none' | 'reading' | 'preview' | 'writing' | 'done' | 'refused' | 'cancelled';
  readonly file: string;
  readonly share: number;
  readonly message: string | null;
  readonly preview: HistoryPreview | null;
  readonly result: HistoryResult | null;
}

export interface HistoryResult {
  readonly id: number | null;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly approved: number;
}

export interface HistoryCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface PeriodCounts extends HistoryCounts {
  readonly period: string;
  readonly label: string;
}

export interface IndicatorCounts {
  readonly code: string;
  readonly name: string;
  readonly periods: readonly PeriodCounts[];
}

export interface HistoryProblem {
  readonly line: number;
  readonly column: string;
  readonly text: string;
  readonly reason: string;
}

export interface HistoryChange {
  readonly line: number;
  readonly code: string;
  readonly period: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface HistoryPreview {
  readonly lines: number;
  readonly empty: number;
  readonly counts: HistoryCounts;
  readonly sums: number;
  readonly indicators: readonly IndicatorCounts[];
  readonly changes: readonly HistoryChange[];
  readonly problems: readonly HistoryProblem[];
  readonly problemCount: number;
  readonly ambiguous: number;
  readonly unread: readonly string[];
  readonly reasonNeeded: string | null;
}

export interface PastRun {
  readonly id: number;
  readonly file: string;
  readonly importedAt: string;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly undoneAt: string | null;
}
