import { csvField } from '@teilziel/platform';
import type { HistoryPreview } from './history-preview';
import type { HistoryRun, RunPhase, RunResult } from './history-run';
import type { LineProblems } from './line-problems';

/** A run as the page asks for it again and again. */
export interface RunAnswer {
  readonly phase: RunPhase | 'none';
  readonly file: string;
  /** Of the phase, 0 to 1. */
  readonly share: number;
  readonly message: string | null;
  readonly preview: HistoryPreview | null;
  readonly result: RunResult | null;
}

export function runAnswer(run: HistoryRun | null): RunAnswer {
  if (run === null) return { phase: 'none', file: '', share: 0, message: null, preview: null, result: null };
  const { phase, file, share, message, plan, result } = run;
  const preview = phase === 'preview' ? (plan?.preview ?? null) : null;
  return { phase, file, share, message, preview, result: phase === 'done' ? result : null };
}

/** Every problem that was kept, for the person who mends the file. */
export function problemsCsv(problems: LineProblems): string {
  const lines = problems
    .sorted()
    .map(({ line, column, text, reason }) => [String(line), column, text, reason].map(csvField).join(';'));
  const more = problems.count - problems.kept.length;
  const rest = more > 0 ? [`;;;${csvField(`und ${more} weitere`)}`] : [];
  return `\uFEFF${['Zeile;Spalte;Inhalt;Grund', ...lines, ...rest].join('\r\n')}\r\n`;
}
