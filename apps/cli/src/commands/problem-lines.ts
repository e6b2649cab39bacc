import { problemText } from '@teilziel/exchange/model';
import type { FileReport } from '@teilziel/exchange/server';

const SHOWN = 20;

/** What a person is told of a file: the first problems in full, then how many more there are. */
export function problemLines({ file, problems, notices }: FileReport): string[] {
  return [
    ...limited(problems.map((problem) => problemText(file, problem))),
    ...limited(notices.map((notice) => `Hinweis: ${problemText(file, notice)}`)),
  ];
}

function limited(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), `… und ${more} weitere (alle mit --json)`] : [...lines];
}
