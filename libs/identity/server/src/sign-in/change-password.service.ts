import { Injectable } from '@nestjs/common';
import type { Viewer } from '@teilziel/kommune/server';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { checkPassword } from '../passwords/check-password';
import type { HttpExchange } from '../sessions/http-exchange';
import { signingIn } from '../sessions/sign-in-access';
import { Accounts } from './accounts.service';
import { OwnPassword } from './own-password.service';
import { SessionOpening } from './session-opening.service';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: Accounts,
    private readonly own: OwnPassword,
    private readonly opening: SessionOpening,
    private readonly audit: AuditLog,
  ) {}

  /** Every other session ends, and whoever copied the token of this one is out too. */
  async change(exchange: HttpExchange, viewer: Viewer, current: string, next: string): Promise<void> {
    const { personId } = viewer;
    await this.own.confirm(exchange.req, personId, current, 'current');
    await signingIn(personId, async () => {
      await checkPassword(next, await this.accounts.ownWords(personId), 'next');
      await this.dataSource.transaction(async (manager) => {
        await this.accounts.setPassword(manager, personId, next);
        await this.audit.appendForPerson(manager, { personId, action: 'password-changed', details: {} });
        await this.opening.keepOnly(manager, exchange, viewer);
      });
    });
  }
}
