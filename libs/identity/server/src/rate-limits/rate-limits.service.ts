import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RATE_LIMITS, type RateLimitKind } from '@teilziel/identity/model';
import { Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { signingIn } from '../sessions/sign-in-access';
import { CLEAR_ATTEMPTS, GIVE_BACK_ATTEMPT, TAKE_ATTEMPT } from './rate-limit.queries';

export interface Attempt {
  readonly allowed: boolean;
  /** This attempt used up what was left: minutes until the next one. Null: there are more, or it was locked before. */
  readonly lockedMinutes: number | null;
}

/** Failed attempts are counted in the database: a restart forgives nobody, and two processes count together. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts before the attempt is made, outside of any transaction: what fails later still counts. */
  async take(kind: RateLimitKind, key: string): Promise<Attempt> {
    const { attempts, window, firstWait, longestWait } = RATE_LIMITS[kind];
    const now = this.clock.now();
    const given = [bucketOf(kind, key), now, attempts, window, firstWait, longestWait];
    const [row] = await this.send<{ blockedUntil: Date | null }>(TAKE_ATTEMPT, given);
    const wait = row?.blockedUntil ? row.blockedUntil.getTime() - now.getTime() : null;
    return { allowed: row !== undefined, lockedMinutes: wait === null ? null : Math.ceil(wait / 60_000) };
  }

  /** It was right after all. */
  async giveBack(kind: RateLimitKind, key: string): Promise<void> {
    await this.send(GIVE_BACK_ATTEMPT, [bucketOf(kind, key), RATE_LIMITS[kind].attempts]);
  }

  async clear(kind: RateLimitKind, key: string): Promise<void> {
    await this.send(CLEAR_ATTEMPTS, [bucketOf(kind, key)]);
  }

  private send<Row>(sql: string, given: readonly unknown[]): Promise<Row[]> {
    return signingIn(null, () => this.dataSource.query(sql, [...given]));
  }
}

/** The table tells neither addresses nor who tried to sign in. */
const bucketOf = (kind: RateLimitKind, key: string): Buffer => createHash('sha256').update(`${kind}\n${key}`).digest();
