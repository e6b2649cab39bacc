import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { checkPassword } from '../passwords/check-password';
import type { HttpExchange } from '../sessions/http-exchange';
import { signingIn } from '../sessions/sign-in-access';
import { ACTIVATE_PERSON, SET_OPENED_BY_HAND } from './account.queries';
import { Accounts } from './accounts.service';
import { OneTimeLinks } from './one-time-links.service';
import { SessionOpening } from './session-opening.service';
import type { SignInState } from './types/sign-in.type';
import { unusableLink } from './wrong-sign-in';

/** Sets the password an invitation or a link asks for, ends what was open and signs in. */
@Injectable()
export class AcceptLink {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OneTimeLinks,
    private readonly accounts: Accounts,
    private readonly opening: SessionOpening,
    private readonly audit: AuditLog,
  ) {}

  /** A password that is refused leaves the link as good as before. */
  async accept(exchange: HttpExchange, token: string, password: string): Promise<SignInState> {
    const link = await this.links.find(token);
    if (link === null) throw unusableLink();
    await checkPassword(password, [link.name, link.email, ...link.kommunen]);
    return signingIn(link.personId, () =>
      this.dataSource.transaction((manager) => this.carryOut(manager, exchange, token, password)),
    );
  }

  private async carryOut(
    manager: EntityManager,
    exchange: HttpExchange,
    token: string,
    password: string,
  ): Promise<SignInState> {
    const used = await this.links.use(manager, token);
    if (used === null) throw unusableLink();
    const { personId, kind, byHand } = used;
    await this.accounts.setPassword(manager, personId, password);
    const invited = kind === 'invitation';
    if (invited) await manager.query(ACTIVATE_PERSON, [personId]);
    await manager.query(SET_OPENED_BY_HAND, [personId, byHand]);
    const action = invited ? 'invitation-accepted' : 'password-changed';
    await this.audit.appendForPerson(manager, { personId, action, details: {} });
    await this.opening.closeAllOf(manager, personId);
    return this.opening.open(manager, exchange, personId, 'link');
  }
}
