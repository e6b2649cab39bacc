import { Injectable } from '@nestjs/common';
import { AuditTrail, viewerKommune } from '@teilziel/kommune/server';
import { inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import { HOLD_ONE_PERSON, WRITE_ONE_PERSON } from './entry-rules.queries';

/** Whether one person may enter, hand in and approve; the second look is then a written confirmation. */
@Injectable()
export class OnePersonMode {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: EntryFacts,
    private readonly audit: AuditTrail,
  ) {}

  isOn(): Promise<boolean> {
    return this.facts.isOnePerson(viewerKommune().kommuneId);
  }

  async set(on: boolean): Promise<boolean> {
    const { kommuneId } = viewerKommune();
    return inTransaction(this.dataSource, async (manager) => {
      const [held]: { on: boolean }[] = await manager.query(HOLD_ONE_PERSON, [kommuneId]);
      if (held?.on === on) return on;
      await manager.query(WRITE_ONE_PERSON, [kommuneId, on]);
      await this.audit.append(manager, { kommuneId, action: 'one-person-mode', details: { on } });
      return on;
    });
  }
}
