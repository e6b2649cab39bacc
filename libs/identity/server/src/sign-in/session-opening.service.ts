import { Injectable } from '@nestjs/common';
import type { AuditEvents } from '@teilziel/identity/model';
import type { Viewer } from '@teilziel/kommune/server';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import type { HttpExchange } from '../sessions/http-exchange';
import { SessionService } from '../sessions/session.service';
import { signingIn } from '../sessions/sign-in-access';
import { HAS_SECOND_FACTOR } from './account.queries';
import type { SignInState } from './types/sign-in.type';

/** Opens and closes sessions and tells the Protokoll. Call it with the right to sign in. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly audit: AuditLog,
  ) {}

  /** For a password that was right: with a second factor the session waits for it and opens nothing else. */
  async open(
    manager: EntityManager,
    exchange: HttpExchange,
    personId: number,
    method: AuditEvents['sign-in']['method'],
  ): Promise<SignInState> {
    const [row]: { on: boolean }[] = await manager.query(HAS_SECOND_FACTOR, [personId]);
    const pending = row?.on ?? false;
    await this.sessions.start(manager, exchange, { personId, pending });
    if (pending) return 'SECOND_FACTOR';
    await this.audit.appendForPerson(manager, { personId, action: 'sign-in', details: { method } });
    return 'SIGNED_IN';
  }

  /** Whoever knew the old password is out; `keep` is one's own session. */
  async closeAllOf(manager: EntityManager, personId: number, keep: number | null = null): Promise<number> {
    const count = await this.sessions.endAllOf(manager, personId, keep);
    if (count > 0)
      await this.audit.appendForPerson(manager, { personId, action: 'sessions-ended', details: { count } });
    return count;
  }

  /** Only the own session goes on, under another token. */
  async keepOnly(manager: EntityManager, exchange: HttpExchange, { personId, sessionId }: Viewer): Promise<void> {
    await this.closeAllOf(manager, personId, sessionId);
    await this.sessions.rotate(manager, exchange);
  }

  /** Signing out works always, also with a session that is over. */
  async close(exchange: HttpExchange): Promise<void> {
    const found = await this.sessions.ofRequest(exchange);
    await signingIn(found?.personId ?? null, () =>
      this.dataSource.transaction(async (manager) => {
        await this.sessions.endOfRequest(manager, exchange);
        if (found === null || found.secondFactorPending) return;
        const { personId } = found;
        await this.audit.appendForPerson(manager, { personId, action: 'sign-out', details: { by: 'self' } });
      }),
    );
  }
}
