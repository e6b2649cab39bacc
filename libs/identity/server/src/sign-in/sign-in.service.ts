import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HttpExchange } from '../sessions/http-exchange';
import { signingIn } from '../sessions/sign-in-access';
import { accountKey, Accounts } from './accounts.service';
import { Attempts } from './attempts.service';
import { SessionOpening } from './session-opening.service';
import { SignInJournal } from './sign-in-journal.service';
import type { SignInState } from './types/sign-in.type';
import { wrongSignIn } from './wrong-sign-in';

/** Signing in with a password. Every way to fail does the same work and gives the same answer. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly opening: SessionOpening,
    private readonly journal: SignInJournal,
  ) {}

  async signIn(exchange: HttpExchange, email: string, password: string): Promise<SignInState> {
    const key = accountKey(email);
    const attempt = await this.attempts.take(exchange.req, key);
    // Says nothing about any account, so it need not look as if it did; and it costs a flood nothing to be refused.
    if (attempt === null) throw wrongSignIn();
    const account = await signingIn(null, () => this.accounts.byEmail(key));
    const isRight = await this.accounts.isPassword(account?.passwordHash ?? null, password);
    if (!attempt.allowed) throw wrongSignIn();
    if (account === null || !isRight || account.state !== 'active') {
      await this.journal.failure(account, isRight, attempt.lockedMinutes);
      throw wrongSignIn();
    }
    await this.attempts.forgive(exchange.req, key);
    const { personId, passwordHash } = account;
    return signingIn(personId, async () => {
      await this.accounts.renewHash(personId, passwordHash, password);
      return this.dataSource.transaction((manager) => this.opening.open(manager, exchange, personId, 'password'));
    });
  }
}
