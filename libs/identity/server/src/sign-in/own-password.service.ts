import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Refusal } from '../people/refusal';
import { signingIn } from '../sessions/sign-in-access';
import { accountKey, Accounts } from './accounts.service';
import { Attempts } from './attempts.service';
import { SignInJournal } from './sign-in-journal.service';
import { wrongPassword } from './wrong-sign-in';

/** Asks for the own password again before what matters. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly journal: SignInJournal,
  ) {}

  /** Refuses unless it is the person's password: whoever finds an open screen cannot guess at leisure either. */
  async confirm(request: Request, personId: number, password: string, field = 'password'): Promise<void> {
    const { hash, email } = await signingIn(personId, () => this.accounts.passwordOf(personId));
    if (hash === null) {
      throw new Refusal({ text: 'Sie melden sich mit dem Dienstkonto an und haben hier kein Passwort.', field });
    }
    const key = accountKey(email ?? `person:${personId}`);
    const attempt = await this.attempts.take(request, key);
    if (attempt === null) throw wrongPassword(field);
    const isRight = await this.accounts.isPassword(hash, password);
    if (!attempt.allowed) throw wrongPassword(field);
    if (!isRight) {
      await this.journal.failure({ personId }, isRight, attempt.lockedMinutes);
      throw wrongPassword(field);
    }
    await this.attempts.forgive(request, key);
  }
}
