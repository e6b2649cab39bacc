import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { signingIn } from '../sessions/sign-in-access';
import type { Account } from './accounts.service';

/** What the Protokoll learns of attempts that failed. */
@Injectable()
export class SignInJournal {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** An unknown account costs an entry too: of the installation, without a name. */
  failure(account: Pick<Account, 'personId'> | null, isRight: boolean, lockedMinutes: number | null): Promise<void> {
    return signingIn(null, async () => {
      const { manager } = this.dataSource;
      if (account === null) {
        const details = { personId: null, reason: 'password' } as const;
        return this.audit.append(manager, { kommuneId: 0, personId: null, action: 'sign-in-failed', details });
      }
      const { personId } = account;
      const about = { personId, byThemselves: false };
      const failed = { personId, reason: isRight ? 'deactivated' : 'password' } as const;
      await this.audit.appendForPerson(manager, { ...about, action: 'sign-in-failed', details: failed });
      if (lockedMinutes === null) return;
      const locked = { personId, minutes: lockedMinutes };
      await this.audit.appendForPerson(manager, { ...about, action: 'account-locked', details: locked });
    });
  }
}
