import { Injectable } from '@nestjs/common';
import type { PersonState } from '@teilziel/identity/model';
import { Clock, isMailAddress } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { PasswordHasher } from '../passwords/password-hasher.service';
import { FIND_ACCOUNT, FIND_PASSWORD, OWN_WORDS, RENEW_PASSWORD_HASH, SET_PASSWORD } from './account.queries';

export interface Account {
  readonly personId: number;
  readonly state: PersonState;
  readonly passwordHash: string | null;
}

interface StoredPassword {
  /** Null: they have none. */
  readonly hash: string | null;
  readonly email: string | null;
}

/** As addresses are stored and counted. */
export const accountKey = (email: string): string => email.trim().normalize('NFKC').toLowerCase().slice(0, 254);

/** People as signing in sees them; call it with the right to sign in, or about oneself. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
  ) {}

  async byEmail(email: string): Promise<Account | null> {
    const key = accountKey(email);
    // What cannot be an address (also NUL, which PostgreSQL refuses) belongs to nobody.
    const [row]: Account[] = await this.dataSource.query(FIND_ACCOUNT, [isMailAddress(key) ? key : '']);
    return row ?? null;
  }

  /** As much work for who has none, or no account. */
  isPassword(stored: string | null, password: string): Promise<boolean> {
    return this.hasher.verify(stored, password);
  }

  async setPassword(manager: EntityManager, personId: number, password: string): Promise<void> {
    await manager.query(SET_PASSWORD, [personId, await this.hasher.hash(password), this.clock.now()]);
  }

  /** With today's parameters, now that the password is at hand. */
  async renewHash(personId: number, stored: string | null, password: string): Promise<void> {
    if (stored === null || !this.hasher.isOutdated(stored)) return;
    await this.dataSource.query(RENEW_PASSWORD_HASH, [personId, await this.hasher.hash(password), stored]);
  }

  /** Name, address and Kommunen: a password must not be made of them. */
  async ownWords(personId: number): Promise<string[]> {
    const found: { name: string; email: string | null; kommunen: string[] }[] = await this.dataSource.query(OWN_WORDS, [
      personId,
    ]);
    return found.flatMap(({ name, email, kommunen }) => [name, email ?? '', ...kommunen]);
  }

  async passwordOf(personId: number): Promise<StoredPassword> {
    const [row]: StoredPassword[] = await this.dataSource.query(FIND_PASSWORD, [personId]);
    return row ?? { hash: null, email: null };
  }
}
