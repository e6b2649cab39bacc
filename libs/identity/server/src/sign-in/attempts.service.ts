import { Injectable } from '@nestjs/common';
import { addressBlock } from '@teilziel/identity/model';
import type { Request } from 'express';
import { type Attempt, RateLimits } from '../rate-limits/rate-limits.service';
import { addressOf } from '../sessions/http-exchange';

const blockOf = (request: Request): string => addressBlock(addressOf(request));

/** The two counters of every guess: where it comes from and what it is aimed at. */
@Injectable()
export class Attempts {
  constructor(private readonly limits: RateLimits) {}

  /** Null: the address is locked out. It then does not count against the account: one visitor cannot lock others. */
  async take(request: Request, account: string): Promise<Attempt | null> {
    const { allowed } = await this.limits.take('address', blockOf(request));
    return allowed ? this.limits.take('account', account) : null;
  }

  /** For guesses that name no account (links). False: locked out. */
  async takeByAddress(request: Request): Promise<boolean> {
    return (await this.limits.take('link-address', blockOf(request))).allowed;
  }

  /** It was right: nothing is held against either. */
  async forgive(request: Request, account: string | null): Promise<void> {
    await this.limits.giveBack('address', blockOf(request));
    if (account !== null) await this.limits.clear('account', account);
  }
}
