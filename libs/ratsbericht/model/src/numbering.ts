/** Figures and tables are counted through the report, chapters too: what is left out leaves no gap. */
export interface Numbering {
  readonly nextChapter: () => string;
  readonly nextFigure: () => number;
  readonly nextTable: () => number;
}

export function startNumbering(): Numbering {
  let chapters = 0;
  let figures = 0;
  let tables = 0;
  return {
    nextChapter: () => String((chapters += 1)),
    nextFigure: () => (figures += 1),
    nextTable: () => (tables += 1),
  };
}
