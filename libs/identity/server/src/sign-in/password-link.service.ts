import { Injectable } from '@nestjs/common';
import { Clock } from '@teilziel/platform';
import type { Request } from 'express';
import { RateLimits } from '../rate-limits/rate-limits.service';
import { signingIn } from '../sessions/sign-in-access';
import { accountKey, Accounts } from './accounts.service';
import { Attempts } from './attempts.service';
import { LinkMails } from './link-mails.service';

/** Who has forgotten the password. The answer is the same for all, and does not wait for the mail. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly limits: RateLimits,
    private readonly mails: LinkMails,
  ) {}

  /** Sends a link to who has a password; to all others nothing, without a sign of it. */
  async send(request: Request, email: string): Promise<void> {
    const key = accountKey(email);
    if (!(await this.attempts.takeByAddress(request))) return;
    const { allowed } = await this.limits.take('password-link', key);
    if (!allowed) return;
    await signingIn(null, async () => {
      const account = await this.accounts.byEmail(key);
      if (account?.state !== 'active' || account.passwordHash === null) return;
      await this.mails.send(account.personId, key, this.clock.now());
    });
  }
}
