import { hostname } from 'node:os';
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { Clock, inTransaction } from '@teilziel/platform';
import type { RunOrigin, RunState } from '@teilziel/ratsbericht/model';
import { DataSource, type EntityManager } from 'typeorm';
import type { FileKind } from './file-types';
import type { MadeFile } from './report-files.service';
import { keyText, keyValues, type RunKey } from './run-key';
import { ADDRESS_MAILS, BEGIN_SENDING, COUNT_MAILS, END_RUN, KEEP_RUN, KEEP_RUN_FILE, TAKE_RUN } from './run.queries';

export interface TakenRun {
  readonly state: RunState;
  readonly attempts: number;
  readonly origin: RunOrigin;
  readonly releaseNumber: number | null;
  readonly title: string;
  readonly scope: 'rat' | 'oeffentlich';
  readonly files: readonly FileKind[];
  readonly onlyNew: boolean;
}

export interface MailCounts {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  readonly failure: string | null;
}

/** Another worker has the run: whoever learns this stops at once and writes nothing more. */
export class RunLost extends Error {}

/** A worker that says nothing for so long is taken for dead. */
export const LEASE = 3 * 60_000;

/** The row of a run, changed only by the worker that holds it. */
@Injectable()
export class RunRecord {
  /** Named in the row, so that an operator can tell which process did it. */
  readonly worker = `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  /** Null: it is done, or somebody else does it. */
  async take(key: RunKey): Promise<TakenRun | null> {
    const now = this.clock.now();
    const values = [...keyValues(key), this.worker, now, this.leaseFrom(now)];
    // TypeORM answers an UPDATE with its rows and their number.
    const [[taken]]: [TakenRun[], number] = await this.dataSource.query(TAKE_RUN, values);
    return taken ?? null;
  }

  async keep(key: RunKey): Promise<void> {
    const values = [...keyValues(key), this.worker, this.leaseFrom(this.clock.now())];
    const [, held]: [unknown, number] = await this.dataSource.query(KEEP_RUN, values);
    if (held === 0) throw new RunLost(keyText(key));
  }

  /** The files and the addresses of this moment, in one step: from here on nothing is rendered again. */
  async beginSending(key: RunKey, number: number, files: readonly MadeFile[]): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const values = [...keyValues(key), this.worker, number, this.leaseFrom(this.clock.now())];
      const [, held]: [unknown, number] = await manager.query(BEGIN_SENDING, values);
      if (held === 0) throw new RunLost(keyText(key));
      for (const { kind, name, content } of files)
        await manager.query(KEEP_RUN_FILE, [...keyValues(key), kind, name, content]);
      await manager.query(ADDRESS_MAILS, [...keyValues(key)]);
    });
  }

  async mails(key: RunKey): Promise<MailCounts> {
    const [counts]: MailCounts[] = await this.dataSource.query(COUNT_MAILS, [...keyValues(key)]);
    return counts ?? { sent: 0, failed: 0, unknown: 0, failure: null };
  }

  async skip(key: RunKey, reason: string): Promise<void> {
    await this.end(this.dataSource.manager, key, 'skipped', reason);
  }

  async deliver(key: RunKey, run: TakenRun, number: number, counts: MailCounts, reason: string | null): Promise<void> {
    const details = { schedule: run.title, number, recipients: counts.sent, unknown: counts.unknown };
    await inTransaction(this.dataSource, async (manager) => {
      await this.end(manager, key, 'delivered', reason);
      await this.trail.append(manager, { kommuneId: key.kommuneId, action: 'report-delivered', details });
    });
  }

  async fail(key: RunKey, run: TakenRun, reason: string): Promise<void> {
    const details = { schedule: run.title, reason };
    await inTransaction(this.dataSource, async (manager) => {
      await this.end(manager, key, 'failed', reason);
      await this.trail.append(manager, { kommuneId: key.kommuneId, action: 'report-failed', details });
    });
  }

  private async end(manager: EntityManager, key: RunKey, state: RunState, reason: string | null): Promise<void> {
    const values = [...keyValues(key), this.worker, state, reason, this.clock.now()];
    const [, held]: [unknown, number] = await manager.query(END_RUN, values);
    if (held === 0) throw new RunLost(keyText(key));
  }

  private leaseFrom(now: Date): Date {
    return new Date(now.getTime() + LEASE);
  }
}
