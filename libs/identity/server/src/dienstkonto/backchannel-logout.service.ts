import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LOGOUT_TOKEN_MAX_AGE, type LogoutOrder, logoutOrder } from '@teilziel/identity/model';
import { Clock, inTransaction } from '@teilziel/platform';
import { jwtVerify } from 'jose';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import type { SignInProviderEntity } from '../entities/sign-in-provider.entity';
import { END_PROVIDER_SESSIONS, REMEMBER_ONCE } from './dienstkonto.queries';
import { ProviderConnections, SIGNATURES } from './provider-connections.service';
import { signingIn } from '../sessions/sign-in-access';

const CLOCK_TOLERANCE = 30;
const SECOND = 1000;

/** OpenID Connect Back-Channel Logout 1.0: the provider says that somebody's session there has ended. */
@Injectable()
export class BackchannelLogout {
  constructor(
    private readonly dataSource: DataSource,
    private readonly connections: ProviderConnections,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** False: not a logout token of this provider, or one that was here before. */
  async end(provider: SignInProviderEntity, token: string): Promise<boolean> {
    const { keys, metadata } = await this.connections.connect(provider);
    const order = await this.read(token, { keys, issuer: metadata.issuer, audience: provider.clientId });
    if (order === null) return false;
    return signingIn(null, () => this.carryOut(metadata.issuer, order));
  }

  private async read(
    token: string,
    { keys, issuer, audience }: { keys: Parameters<typeof jwtVerify>[1]; issuer: string; audience: string },
  ): Promise<LogoutOrder | null> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: SIGNATURES,
        maxTokenAge: LOGOUT_TOKEN_MAX_AGE,
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: this.clock.now(),
      });
      return logoutOrder(payload);
    } catch {
      return null;
    }
  }

  private carryOut(issuer: string, { jti, subject, providerSession }: LogoutOrder): Promise<boolean> {
    const bucket = createHash('sha256')
      .update(JSON.stringify(['logout', issuer, jti]))
      .digest();
    const kept = new Date(this.clock.now().getTime() + 2 * LOGOUT_TOKEN_MAX_AGE * SECOND);
    return inTransaction(this.dataSource, async (manager) => {
      const first: unknown[] = await manager.query(REMEMBER_ONCE, [bucket, kept]);
      if (first.length === 0) return false;
      const [ended]: [{ personId: number }[], number] = await manager.query(END_PROVIDER_SESSIONS, [
        issuer,
        providerSession,
        subject,
      ]);
      for (const personId of new Set(ended.map((session) => session.personId))) {
        await this.audit.appendForPerson(manager, { personId, action: 'sign-out', details: { by: 'provider' } });
      }
      return true;
    });
  }
}
