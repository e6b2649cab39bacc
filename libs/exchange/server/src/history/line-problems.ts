import type { HistoryProblem } from '@teilziel/exchange/model';

/** A file with a wrong column has as many problems as lines: this many are kept, the others counted. */
const MOST_KEPT = 20_000;

export class LineProblems {
  readonly kept: HistoryProblem[] = [];
  count = 0;
  /** Lines, not problems: one line can have several. */
  lines = 0;
  asksForPoint = 0;

  add(problems: readonly HistoryProblem[]): void {
    this.lines += 1;
    for (const problem of problems) {
      this.count += 1;
      if (problem.asksForPoint) this.asksForPoint += 1;
      if (this.kept.length < MOST_KEPT) this.kept.push(problem);
    }
  }

  /** In the order of the file. */
  sorted(): readonly HistoryProblem[] {
    return this.kept.sort((a, b) => a.line - b.line);
  }
}
