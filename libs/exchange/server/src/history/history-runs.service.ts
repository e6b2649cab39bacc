import {
  ConflictException,
  HttpException,
  Injectable,
  type OnModuleDestroy,
  ServiceUnavailableException,
} from '@nestjs/common';
import type { PointMeaning } from '@teilziel/exchange/model';
import { HistoryPlanner } from './history-planner.service';
import { HistoryRun, RunCancelled } from './history-run';
import { type ApplyChoice, HistoryWriter, StandingChanged } from './history-writer.service';
import { undoneAtTheEnd } from './unexpected-end';

/** A preview nobody looks at any more gives its memory back. */
const KEPT_FOR = 60 * 60 * 1000;
const MOST_BYTES = 200 * 1024 * 1024;
const BUSY = 'Gerade wird schon eine Datei eingelesen. Bitte warten Sie, bis sie fertig ist, oder brechen Sie sie ab.';
const CHANGED =
  'Seit der Vorschau hat jemand Werte gespeichert oder entschieden. Es wurde nichts übernommen. Bitte prüfen Sie die neue Vorschau.';

/** The runs that are under way, at most one a Kommune. The work goes on when the page is closed. */
@Injectable()
export class HistoryRuns implements OnModuleDestroy {
  private readonly runs = new Map<number, HistoryRun>();

  constructor(
    private readonly planner: HistoryPlanner,
    private readonly writer: HistoryWriter,
  ) {}

  onModuleDestroy(): void {
    for (const run of this.runs.values()) run.cancel();
  }

  of(kommuneId: number): HistoryRun | null {
    this.forgetOld();
    return this.runs.get(kommuneId) ?? null;
  }

  start(kommuneId: number, personId: number, file: string, bytes: Buffer): HistoryRun {
    const before = this.of(kommuneId);
    if (before?.isBusy) throw new ConflictException(BUSY);
    this.runs.delete(kommuneId);
    const held = [...this.runs.values()].reduce((sum, run) => sum + run.bytes.length, 0);
    if (held + bytes.length > MOST_BYTES)
      throw new ServiceUnavailableException(
        'Gerade werden schon viele Dateien eingelesen. Bitte versuchen Sie es in einer Stunde noch einmal.',
      );
    const run = new HistoryRun(kommuneId, personId, file, bytes);
    this.runs.set(kommuneId, run);
    void this.read(run, null);
    return run;
  }

  /** Reads the file anew: now somebody has said what a point means. */
  readAgain(run: HistoryRun, point: PointMeaning): void {
    if (run.phase !== 'preview') throw new ConflictException(BUSY);
    run.point = point;
    run.begin('reading');
    void this.read(run, null);
  }

  apply(run: HistoryRun, choice: ApplyChoice): void {
    const { plan } = run;
    if (run.phase !== 'preview' || plan === null) throw new ConflictException(BUSY);
    run.begin('writing');
    const written = this.writer.write(run, plan, choice).then((result) => {
      run.result = result;
      run.end('done', null);
    });
    void written.catch((error: unknown) => this.failed(run, error));
  }

  /** The page says nothing more of what was taken back. */
  forget(kommuneId: number, importId: number): void {
    if (this.runs.get(kommuneId)?.result?.id === importId) this.runs.delete(kommuneId);
  }

  private async read(run: HistoryRun, message: string | null): Promise<void> {
    try {
      run.plan = await this.planner.plan(run);
      run.end('preview', message);
    } catch (error) {
      this.failed(run, error);
    }
  }

  private failed(run: HistoryRun, error: unknown): void {
    if (error instanceof RunCancelled) run.end('cancelled', null);
    else if (error instanceof StandingChanged) {
      run.begin('reading');
      void this.read(run, CHANGED);
    } else run.end('refused', error instanceof HttpException ? error.message : undoneAtTheEnd(error));
  }

  private forgetOld(): void {
    for (const [kommuneId, run] of this.runs)
      if (!run.isBusy && Date.now() - run.touchedAt > KEPT_FOR) this.runs.delete(kommuneId);
  }
}
