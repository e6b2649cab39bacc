import type { ChartModel } from '@teilziel/charts/model';
import type { CompanionWord, ProgressSymbol } from '@teilziel/statistics';

/** The Ratsbericht as a tree of plain data. Chapters build it, renderers (PDF, later DOCX) know no policy. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly kommune: string;
  readonly invented: boolean;
  /** "Datenstand 3 vom 13.11.2026" */
  readonly datenstand: string;
  readonly rootHash: string;
  /** ISO instant of the release: the only time in the document, so the same release gives the same bytes. */
  readonly releasedAt: string;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly number: string | null; readonly text: string }
  | { readonly kind: 'goal'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly label: string | null; readonly text: string }
  | { readonly kind: 'status'; readonly symbol: ProgressSymbol; readonly word: CompanionWord; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly number: number;
      readonly caption: string;
      readonly chart: ChartModel;
      readonly notes: readonly string[];
    }
  | ReportTable
  | { readonly kind: 'page-break' };

export interface ReportTable {
  readonly kind: 'table';
  readonly number: number | null;
  readonly caption: string;
  readonly columns: readonly { readonly head: string; readonly align: 'text' | 'number' }[];
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
}

export type ReportRow =
  | { readonly kind: 'cells'; readonly cells: readonly ReportCell[]; readonly total?: boolean }
  | { readonly kind: 'break'; readonly text: string };

export interface ReportCell {
  readonly text: string;
  /** Hangs right of the figure ("p", "r", "s", ")"). */
  readonly sign?: string;
  readonly symbol?: ProgressSymbol;
}
