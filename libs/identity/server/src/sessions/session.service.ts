import { Injectable } from '@nestjs/common';
import { SESSION_TIMES, sessionEnd } from '@teilziel/identity/model';
import { Clock, prepared } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { type HttpExchange, traceOf } from './http-exchange';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from './session-cookie';
import {
  END_OWN_SESSION,
  END_SESSION_OF_TOKEN,
  END_SESSIONS_OF_PERSON,
  FIND_SESSION,
  INSERT_SESSION,
  LIST_SESSIONS,
  ROTATE_SESSION,
  VIEW_SESSION,
} from './session.queries';
import type { FoundSession, ListedSession, NewSession, SessionView } from './session.types';
import { signingIn } from './sign-in-access';
import { newToken, tokenHash } from './token';

/** Sessions live in the database: a person or a session that is ended there has no rights from the next request on. */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * A new session with a token of its own and its cookie. Whatever cookie the browser sent is never adopted: the session
   * it stood for ends here (session fixation, CWE-384).
   */
  async start(manager: EntityManager, exchange: HttpExchange, session: NewSession): Promise<number> {
    await this.endSent(manager, exchange);
    const { personId, pending = false, provider } = session;
    const now = this.clock.now();
    const token = newToken();
    const { device, address } = traceOf(exchange.req);
    const [row]: { sessionId: number }[] = await manager.query(INSERT_SESSION, [
      ...[tokenHash(token), personId, now, sessionEnd(now, pending), pending, device, address],
      ...[provider?.issuer ?? null, provider?.subject ?? null, provider?.session ?? null],
    ]);
    setSessionCookie(exchange.res, token);
    return row?.sessionId ?? 0;
  }

  /**
   * The session of the request goes on under another token. Not a new session: one that a Dienstkonto opened must not
   * become one that opens more. Null: it ended meanwhile.
   */
  async rotate(manager: EntityManager, { req, res }: HttpExchange): Promise<number | null> {
    const sent = sessionTokenOf(req);
    if (sent === null) return null;
    const token = newToken();
    const given = [tokenHash(token), tokenHash(sent)];
    const [row]: { sessionId: number }[] = await manager.query(ROTATE_SESSION, given);
    if (row === undefined) return null;
    setSessionCookie(res, token);
    return row.sessionId;
  }

  /** One statement: who asks and what they hold in the Kommune. Null: nobody any more. */
  async view(token: string, ags: string | null): Promise<SessionView | null> {
    const now = this.clock.now();
    const touchBefore = new Date(now.getTime() - SESSION_TIMES.touch);
    const given = [tokenHash(token), now, this.idleSince(now), touchBefore, ags];
    const [row]: SessionView[] = await signingIn(null, () => this.dataSource.query(prepared(VIEW_SESSION), given));
    return row ?? null;
  }

  /** The session of the request that waits for the second factor. Null: there is none (any more). */
  async pending(exchange: HttpExchange): Promise<FoundSession | null> {
    const found = await this.ofRequest(exchange);
    return found?.secondFactorPending ? found : null;
  }

  /** The session of the request, also one that waits. */
  async ofRequest({ req }: HttpExchange): Promise<FoundSession | null> {
    const token = sessionTokenOf(req);
    if (token === null) return null;
    const now = this.clock.now();
    const given = [tokenHash(token), now, this.idleSince(now)];
    const [row]: FoundSession[] = await signingIn(null, () => this.dataSource.query(FIND_SESSION, given));
    return row ?? null;
  }

  /** Ends the session of the request and forgets the cookie, whether or not it still lived. */
  async endOfRequest(manager: EntityManager, exchange: HttpExchange): Promise<void> {
    await this.endSent(manager, exchange);
    clearSessionCookie(exchange.res);
  }

  list(personId: number): Promise<ListedSession[]> {
    const now = this.clock.now();
    return this.dataSource.query(LIST_SESSIONS, [personId, now, this.idleSince(now)]);
  }

  /** One of the person's own; false: they have none of this number. */
  async end(manager: EntityManager, personId: number, sessionId: number): Promise<boolean> {
    const [row]: { count: number }[] = await manager.query(END_OWN_SESSION, [personId, sessionId]);
    return row?.count === 1;
  }

  /** All of the person, but one; how many of them were still alive. */
  async endAllOf(manager: EntityManager, personId: number, keep: number | null = null): Promise<number> {
    const now = this.clock.now();
    const given = [personId, now, this.idleSince(now), keep];
    const [row]: { count: number }[] = await manager.query(END_SESSIONS_OF_PERSON, given);
    return row?.count ?? 0;
  }

  private async endSent(manager: EntityManager, { req }: HttpExchange): Promise<void> {
    const sent = sessionTokenOf(req);
    if (sent !== null) await manager.query(END_SESSION_OF_TOKEN, [tokenHash(sent)]);
  }

  private idleSince(now: Date): Date {
    return new Date(now.getTime() - SESSION_TIMES.idle);
  }
}
