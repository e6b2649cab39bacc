import { Injectable } from '@nestjs/common';
import type { Viewer } from '@teilziel/kommune/server';
import { Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { Refusal } from '../people/refusal';
import type { HttpExchange } from '../sessions/http-exchange';
import { signingIn } from '../sessions/sign-in-access';
import { Accounts } from '../sign-in/accounts.service';
import { OwnPassword } from '../sign-in/own-password.service';
import { SESSION_BEGAN } from './personal-data.queries';

/** Who has no password shows by a fresh sign-in that it is them. */
const FRESH = 10 * 60_000;
const NOT_FRESH =
  'Bitte melden Sie sich ab und mit dem Dienstkonto wieder an; danach können Sie das Konto zehn Minuten lang löschen.';

/** An open screen is not enough to delete an account. */
@Injectable()
export class OwnerProof {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly password: OwnPassword,
  ) {}

  async confirm({ personId, sessionId }: Viewer, password: string, { req }: HttpExchange): Promise<void> {
    const { hash } = await signingIn(personId, () => this.accounts.passwordOf(personId));
    if (hash !== null) return this.password.confirm(req, personId, password);
    const [session]: { created_at: Date }[] = await signingIn(personId, () =>
      this.dataSource.query(SESSION_BEGAN, [sessionId, personId]),
    );
    const age = this.clock.now().getTime() - (session?.created_at.getTime() ?? 0);
    if (age > FRESH) throw new Refusal({ text: NOT_FRESH, field: 'password' });
  }
}
