import { Injectable, Logger } from '@nestjs/common';
import { AuditTrail, viewerKommune } from '@teilziel/kommune/server';
import { Clock, inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { ReportJobs } from './report-jobs';
import { keyValues, type RunKey } from './run-key';
import { PLAN_RUN } from './run.queries';
import { refuse } from './schedule-refusal';
import { Schedules } from './schedules.service';
import { FORGET_ATTEMPTS, LIST_RUNS, LOAD_RUN_FILE, TRY_RUN_AGAIN } from './screen.queries';
import type { ReportRun } from './types/report-run.type';

interface Row extends Omit<ReportRun, 'due' | 'finishedAt' | 'mayRetry'> {
  readonly due: Date;
  readonly finishedAt: Date | null;
}

export interface StoredRunFile {
  readonly name: string;
  readonly content: Buffer;
  readonly sha256: string;
  readonly title: string;
}

const SHOWN = 50;

/** What became of the plans, and what a person does about it. */
@Injectable()
export class Runs {
  private readonly log = new Logger('Berichtsversand');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly schedules: Schedules,
    private readonly jobs: ReportJobs,
  ) {}

  async list(): Promise<ReportRun[]> {
    const rows: Row[] = await this.dataSource.query(LIST_RUNS, [viewerKommune().kommuneId, SHOWN]);
    return rows.map(({ due, finishedAt, origin, ...row }) => ({
      ...row,
      origin,
      due: due.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
      mayRetry: row.state === 'failed' || (row.state === 'delivered' && row.unknown > 0),
    }));
  }

  async startNow(id: number): Promise<boolean> {
    const { title } = await this.schedules.one(id);
    const key = { kommuneId: viewerKommune().kommuneId, scheduleId: id, dueAt: this.clock.now() };
    await inTransaction(this.dataSource, async (manager) => {
      await manager.query(PLAN_RUN, [...keyValues(key), 'now', 0]);
      await this.appendRequest(manager, key, title, false);
    });
    await this.enqueue();
    return true;
  }

  async tryAgain(id: number, due: string): Promise<boolean> {
    const dueAt = new Date(due);
    if (Number.isNaN(dueAt.getTime())) throw missing();
    const key = { kommuneId: viewerKommune().kommuneId, scheduleId: id, dueAt };
    const known = (await this.list()).find((run) => run.schedule === id && run.due === dueAt.toISOString());
    if (known === undefined) throw missing();
    await inTransaction(this.dataSource, async (manager) => {
      const [, changed]: [unknown, number] = await manager.query(TRY_RUN_AGAIN, [...keyValues(key)]);
      if (changed === 0)
        throw refuse('Dieser Lauf ist nicht fehlgeschlagen. Laden Sie die Seite neu.', null, 'REFUSED');
      await manager.query(FORGET_ATTEMPTS, [...keyValues(key)]);
      await this.appendRequest(manager, key, known.title, true);
    });
    await this.enqueue();
    return true;
  }

  /** Null: there is none, or not in this Kommune. */
  async file(key: RunKey, kind: string): Promise<StoredRunFile | null> {
    const [found]: StoredRunFile[] = await this.dataSource.query(LOAD_RUN_FILE, [...keyValues(key), kind]);
    if (found === undefined) return null;
    const details = { schedule: found.title, file: found.name };
    await this.audit.append(this.dataSource.manager, {
      ...{ kommuneId: key.kommuneId, action: 'report-file-downloaded', details },
    });
    return found;
  }

  private appendRequest(
    manager: Parameters<AuditTrail['append']>[0],
    { kommuneId }: RunKey,
    schedule: string,
    again: boolean,
  ): Promise<void> {
    return this.audit.append(manager, { kommuneId, action: 'report-requested', details: { schedule, again } });
  }

  /** The run stands in its table: without this the next tick finds it, within a minute. */
  private enqueue(): Promise<void> {
    return this.jobs.enqueue().catch((error: unknown) => this.log.warn(`Wartet auf den Takt: ${String(error)}`));
  }
}

const missing = (): Error => refuse('Diesen Lauf gibt es in Ihrer Kommune nicht.', 'due', 'NOT_FOUND');
