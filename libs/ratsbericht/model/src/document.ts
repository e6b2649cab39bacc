import type { ChartModel, GapRowsModel } from '@teilziel/charts/model';
import type { CompanionWord, ProgressSymbol } from '@teilziel/statistics';

/** The Ratsbericht as a tree of plain data. Chapters build it, renderers (PDF, DOCX) know no policy. */
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
  /** Rows at the foot of the cover. */
  readonly cover: readonly LabelledText[];
  readonly chapters: readonly Chapter[];
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
  /** Number of the chapter the row points at; the renderer knows the page. */
  readonly chapter?: string;
}

export interface Chapter {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly number: string | null; readonly text: string }
  | { readonly kind: 'goal'; readonly label?: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly label: string | null; readonly text: string }
  | { readonly kind: 'status'; readonly symbol: ProgressSymbol; readonly word: CompanionWord; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly number: number;
      readonly caption: string;
      readonly chart: ChartModel | GapRowsModel;
      readonly notes: readonly string[];
      readonly link?: ReportLink;
    }
  | ReportTable
  /** Rows between hairlines: label in the side column, at most a few lines of text. */
  | { readonly kind: 'summary'; readonly rows: readonly LabelledText[] }
  /** An explanation set apart from the text. */
  | { readonly kind: 'box'; readonly title: string; readonly text: string }
  | { readonly kind: 'page-break' };

export interface ReportTable {
  readonly kind: 'table';
  readonly number: number | null;
  readonly caption: string;
  /** True: a hairline between rows (rows of text); absent for series of years. */
  readonly ruled?: boolean;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
  readonly link?: ReportLink;
}

/** The last line below a figure or table, where the address of the installation is known. */
export interface ReportLink {
  readonly text: string;
  readonly url: string;
}

export interface ReportColumn {
  readonly head: string;
  readonly align: 'text' | 'number';
  /** Weight of the width; 1 if absent. */
  readonly share?: number;
  /** Stands above the words of the head. */
  readonly symbol?: ProgressSymbol;
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
