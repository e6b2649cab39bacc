import { Injectable, Logger } from '@nestjs/common';
import { inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import type { HttpExchange } from '../sessions/http-exchange';
import { SessionService } from '../sessions/session.service';
import { signingIn } from '../sessions/sign-in-access';
import { Dienstkonto, type Return } from './dienstkonto.service';
import { SignInRefused } from './sign-in-refused';

/** The end of the way: a session, or a refusal, and the Protokoll knows of both. */
@Injectable()
export class DienstkontoSignIn {
  private readonly log = new Logger('Dienstkonto');

  constructor(
    private readonly dataSource: DataSource,
    private readonly dienstkonto: Dienstkonto,
    private readonly sessions: SessionService,
    private readonly audit: AuditLog,
  ) {}

  /** Where to go on. Throws SignInRefused. */
  async complete(returned: Return, exchange: HttpExchange): Promise<string> {
    const arrived = await this.dienstkonto.finish(returned).catch((error: unknown) => this.refused(error, returned));
    const { personId, issuer, subject, providerSession } = arrived;
    await signingIn(personId, () =>
      inTransaction(this.dataSource, async (manager) => {
        const provider = { issuer, subject, session: providerSession };
        await this.sessions.start(manager, exchange, { personId, provider });
        const details = { method: 'provider' as const, provider: arrived.provider };
        await this.audit.appendForPerson(manager, { personId, action: 'sign-in', details });
      }),
    );
    return arrived.returnTo;
  }

  private async refused(error: unknown, { provider }: Return): Promise<never> {
    if (!(error instanceof SignInRefused)) throw error;
    this.log.warn(`${provider.slice(0, 40)}: ${error.message}`);
    const { personId, fault } = error;
    if (personId !== null) {
      const reason = fault === 'dienstkonto-gesperrt' ? ('deactivated' as const) : ('provider' as const);
      await signingIn(null, () =>
        inTransaction(this.dataSource, (manager) =>
          this.audit.appendForPerson(manager, {
            personId,
            action: 'sign-in-failed',
            details: { personId, reason },
            byThemselves: false,
          }),
        ),
      );
    }
    throw error;
  }
}
