import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log';
import { Refusal } from '../people/refusal';
import type { HttpExchange } from '../sessions/http-exchange';
import { SessionService } from '../sessions/session.service';
import { CodeAttempts } from './code-attempts.service';
import { RecoveryCodes } from './recovery-codes.service';
import { TotpCodes } from './totp.service';

/** What a code opens: the factor that was just set up, and the session that waits for it. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    private readonly attempts: CodeAttempts,
    private readonly totp: TotpCodes,
    private readonly recovery: RecoveryCodes,
    private readonly sessions: SessionService,
    private readonly log: AuditLog,
  ) {}

  /** The first code shows that the app works; other sessions, signed in with less, end. */
  async activate(personId: number, typed: string, exchange: HttpExchange): Promise<string[]> {
    return this.attempts.run(personId, async (manager) => {
      if (!(await this.totp.take(manager, personId, typed, 'offered'))) return null;
      if (!(await this.totp.confirm(manager, personId))) return null;
      const codes = await this.recovery.renew(manager, personId);
      const own = await this.sessions.rotate(manager, exchange);
      await this.sessions.endAllOf(manager, personId, own);
      await this.log.appendForPerson(manager, { personId, action: 'second-factor-on', details: {} });
      return codes;
    });
  }

  /** The second step of signing in: the waiting session ends and one with another token begins. */
  async confirm(typed: string, exchange: HttpExchange): Promise<void> {
    const pending = await this.sessions.pending(exchange);
    if (pending === null) {
      throw new Refusal(
        { text: 'Diese Anmeldung ist abgelaufen. Bitte melden Sie sich noch einmal mit Ihrem Passwort an.' },
        'SIGN_IN_EXPIRED',
      );
    }
    const { personId } = pending;
    await this.attempts.run(personId, async (manager) => {
      const isCode = await this.totp.take(manager, personId, typed, 'on');
      const left = isCode ? null : await this.recovery.use(manager, personId, typed);
      if (!isCode && left === null) return null;
      await this.sessions.start(manager, exchange, { personId });
      if (left !== null) {
        await this.log.appendForPerson(manager, { personId, action: 'recovery-used', details: { left } });
      }
      await this.log.appendForPerson(manager, { personId, action: 'sign-in', details: { method: 'password' } });
      return true;
    });
  }
}
