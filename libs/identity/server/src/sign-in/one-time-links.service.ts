import { Injectable } from '@nestjs/common';
import type { LinkKind } from '@teilziel/identity/model';
import { Clock } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { signingIn } from '../sessions/sign-in-access';
import { isToken, newToken, tokenHash } from '../sessions/token';
import { ADD_LINK, FIND_LINK, USE_LINK } from './link.queries';

export interface UsedLink {
  readonly personId: number;
  readonly kind: LinkKind;
  /** A Verwaltung had it in hand: it does not show whose mailbox the address is. */
  readonly byHand: boolean;
}

export interface FoundLink {
  readonly personId: number;
  readonly kind: LinkKind;
  readonly name: string;
  readonly email: string;
  readonly expiresAt: Date;
  readonly kommunen: string[];
  readonly roles: string[];
}

/** Invitations and links to a new password: good once, for a time, for the person they were made for. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The token for the mail; earlier ones of the kind are good no longer. */
  async add(manager: EntityManager, personId: number, kind: LinkKind, expiresAt: Date): Promise<string> {
    const token = newToken();
    await manager.query(ADD_LINK, [tokenHash(token), personId, kind, this.clock.now(), expiresAt]);
    return token;
  }

  /** Null: unknown, used, expired, or no longer for this person. */
  async find(token: string): Promise<FoundLink | null> {
    if (!isToken(token)) return null;
    const given = [tokenHash(token), this.clock.now()];
    const [row]: FoundLink[] = await signingIn(null, () => this.dataSource.query(FIND_LINK, given));
    return row ?? null;
  }

  /** Of two who use it at the same moment one gets null. */
  async use(manager: EntityManager, token: string): Promise<UsedLink | null> {
    const given = [tokenHash(token), this.clock.now()];
    const [row]: UsedLink[] = await manager.query(USE_LINK, given);
    return row ?? null;
  }
}
