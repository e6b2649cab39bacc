import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { Clock } from '@teilziel/platform';
import { periodLabel } from '@teilziel/statistics';
import type { EntityManager } from 'typeorm';
import type { EntryView } from '../entry-facts/entry-view';
import type { EntryViewer } from '../entry-facts/entry-viewer';
import type { AskedPeriod } from '../entry-facts/stored-period';
import { DECIDE_ENTRIES, SETTLE_CELLS } from '../review/decision.queries';
import { SUBMIT_ENTRIES } from './submit.queries';

interface Submission {
  readonly viewer: EntryViewer;
  readonly asked: AskedPeriod;
  readonly views: readonly EntryView[];
  readonly message: string | null;
  /** Approved by the same hand, with the message as its written confirmation. */
  readonly decidesAlone: boolean;
}

/** Writes down what was handed in, and in a small Kommune that it was approved. */
@Injectable()
export class SubmissionRecords {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async add(manager: EntityManager, { viewer, asked, views, message, decidesAlone }: Submission): Promise<void> {
    const { kommuneId, author } = viewer;
    const ids = views.map(({ indicator }) => indicator.indicatorId);
    const now = this.clock.now();
    await manager.query(SUBMIT_ENTRIES, [kommuneId, ids, asked.stored, author, now, message]);
    if (!decidesAlone) return;
    const periods = ids.map(() => asked.stored);
    await manager.query(DECIDE_ENTRIES, [kommuneId, ids, periods, 'approved', author, now, message, false]);
    await manager.query(SETTLE_CELLS, [kommuneId, ids, periods]);
    const indicators = views.map(({ indicator }) => indicator.sheet.code);
    const details = { indicators, period: periodLabel(asked.period), qualified: false, alone: true };
    await this.audit.append(manager, { kommuneId, action: 'entries-approved', details });
  }
}
