import { Injectable } from '@nestjs/common';
import { AuditTrail, signedInViewer, viewerKommune } from '@teilziel/kommune/server';
import { Clock, inTransaction } from '@teilziel/platform';
import type { Scope } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { STORE_RECALL } from './recall.queries';
import { RecallSignal } from './recall-signal';
import type { ReleaseEntry } from './release-entry.type';
import { ReleaseList } from './release-list.service';
import { refuse, writtenReason } from './release-refusal';

/** Takes a release back: its readers see when and why instead of its content. */
@Injectable()
export class Recalls {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly releases: ReleaseList,
    private readonly signal: RecallSignal,
  ) {}

  /** For good: what was taken back comes back only as a new release. */
  async recall(number: number, reason: string): Promise<ReleaseEntry> {
    const text = writtenReason(reason, 'reason');
    const { kommuneId } = viewerKommune();
    const author = `person:${signedInViewer().personId}`;
    await this.releases.one(number);
    await inTransaction(this.dataSource, async (manager) => {
      const values = [kommuneId, number, text, author, this.clock.now()];
      const [recalled]: { scope: Scope }[] = await manager.query(STORE_RECALL, values);
      if (recalled === undefined) throw refuse('Dieser Datenstand ist schon zurückgezogen.', 'number', 'REFUSED');
      const details = { number, scope: recalled.scope };
      await this.trail.append(manager, { kommuneId, action: 'release-recalled', details });
    });
    this.signal.recalled();
    return this.releases.one(number);
  }
}
