import { Injectable } from '@nestjs/common';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { Refusal } from '../people/refusal';
import { withRight } from '../people/with-right';
import { SHARE_MEMBER_VALUES } from './kommune.queries';

/** A member gives its Verbund the sums by being a member; its single values only when it says so here. */
@Injectable()
export class MemberValues {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async share(kommuneId: number, verbundAgs: string, shared: boolean): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const today = berlinDay(this.clock.now());
      // "sign-in" shows the row of the Verbund, which need not have published anything yet.
      const [rows]: [{ name: string }[], number] = await withRight('sign-in', () =>
        manager.query(SHARE_MEMBER_VALUES, [kommuneId, verbundAgs, shared, today]),
      );
      const [verbund] = rows;
      if (verbund === undefined) {
        throw new Refusal({ field: 'verbund', text: 'Ihre Kommune gehört diesem Verbund nicht an.' }, 'NOT_FOUND');
      }
      const details = { verbund: verbund.name, shared };
      await this.audit.append(manager, { kommuneId, action: 'member-values-shared', details });
    });
  }
}
