import type { HistoryFrame, PlannedRow, PointMeaning } from '@teilziel/exchange/model';
import type { HistoryPreview } from './history-preview';
import type { LineProblems } from './line-problems';

export type RunPhase = 'reading' | 'preview' | 'writing' | 'done' | 'refused' | 'cancelled';

/** The run was cancelled while it was at work; nothing of it stays. */
export class RunCancelled extends Error {}

export interface RunResult {
  readonly id: number | null;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly approved: number;
}

/** What was understood of the file; kept from the preview to the writing. */
export interface RunPlan {
  readonly frame: HistoryFrame;
  readonly rows: readonly PlannedRow[];
  readonly problems: LineProblems;
  readonly preview: HistoryPreview;
  readonly indicatorIds: readonly number[];
  /** What stood there when it was compared. */
  readonly mark: string;
}

/** One file of one Kommune, from its upload to its end. It lives in the program: whoever ends that ends the run, and nothing was written. */
export class HistoryRun {
  phase: RunPhase = 'reading';
  /** Of the phase, 0 to 1. */
  share = 0;
  message: string | null = null;
  point: PointMeaning = null;
  plan: RunPlan | null = null;
  result: RunResult | null = null;
  touchedAt = Date.now();
  private isCancelled = false;

  constructor(
    readonly kommuneId: number,
    readonly personId: number,
    readonly file: string,
    public bytes: Buffer,
  ) {}

  get isBusy(): boolean {
    return this.phase === 'reading' || this.phase === 'writing';
  }

  cancel(): void {
    this.isCancelled = true;
    if (!this.isBusy) this.end('cancelled', null);
  }

  /** Called now and then by the work: tells how far it is, and ends it where somebody wants that. */
  readonly progress = (share: number): void => {
    if (this.isCancelled) throw new RunCancelled();
    this.share = Math.min(1, Math.max(this.share, share));
  };

  begin(phase: 'reading' | 'writing'): void {
    Object.assign(this, { phase, share: 0, message: null, touchedAt: Date.now() });
  }

  end(phase: Exclude<RunPhase, 'reading' | 'writing'>, message: string | null): void {
    Object.assign(this, { phase, message, share: 1, touchedAt: Date.now() });
    if (phase === 'preview') return;
    // Only the counts are kept of what is over.
    this.plan = null;
    this.bytes = Buffer.alloc(0);
  }
}
