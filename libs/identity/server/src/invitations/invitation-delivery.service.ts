import { Injectable } from '@nestjs/common';
import { invitationMail, kommuneAddedMail } from '@teilziel/identity/model';
import { KommuneEntity } from '@teilziel/kommune/server';
import { Clock, inTransaction, Mailer, readSettings } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { PersonEntity } from '../entities/person.entity';
import { type Account, accountOf } from '../people/account';
import { Refusal } from '../people/refusal';
import { withRight } from '../people/with-right';
import {
  ADD_INVITATION_LINK,
  DROP_INVITATION_LINK,
  DROP_OTHER_INVITATION_LINKS,
  MARK_LINK_BY_HAND,
} from './invitation.queries';
import { newToken, tokenHash } from '../sessions/token';

export interface Delivery {
  readonly mailed: boolean;
  /** To hand on by hand, once: only when it was not mailed, and only where it opens nobody else's door. */
  readonly link: string | null;
  /** False: the person can sign in already, and the link is only where to. */
  readonly opensAccount: boolean;
}

/** "print": for the operator on the command line, who gets the link instead of a mail. */
export type Way = 'mail' | 'print';

const DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

interface Prepared {
  readonly email: string;
  readonly kommune: string;
  readonly account: Account;
  readonly hash: Buffer | null;
  readonly link: string;
  readonly expiresAt: Date;
}

/** Brings the invitation to the person. The token is in the link alone; the database keeps its hash. */
@Injectable()
export class InvitationDelivery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly mailer: Mailer,
  ) {}

  async deliver(kommuneId: number, personId: number, way: Way = 'mail'): Promise<Delivery> {
    const prepared = await inTransaction(this.dataSource, (manager) => this.prepare(manager, kommuneId, personId));
    const mailed = way === 'mail' && (await this.mail(prepared));
    const shown = !mailed && this.mayShow(prepared, way);
    await inTransaction(this.dataSource, async (manager) => {
      if (prepared.hash) await this.settle(manager, personId, prepared.hash, mailed || shown);
      // The operator vouches for the person; a Verwaltung does so for its own Kommune only.
      if (prepared.hash && shown && way === 'mail') await this.markByHand(manager, prepared.hash);
      await this.audit.append(manager, { kommuneId, action: 'person-invited', details: { personId, mailed } });
    });
    return { mailed, link: shown ? prepared.link : null, opensAccount: prepared.hash !== null };
  }

  private async prepare(manager: EntityManager, kommuneId: number, personId: number): Promise<Prepared> {
    const { email } = await manager.findOneByOrFail(PersonEntity, { personId });
    const { name: kommune } = await manager.findOneByOrFail(KommuneEntity, { kommuneId });
    if (email === null) throw new Refusal({ text: 'Diese Person hat keine E-Mail-Adresse.' });
    const account = await accountOf(manager, kommuneId, personId);
    const { publicUrl } = readSettings();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + DAYS * DAY);
    const common = { email, kommune, account, expiresAt };
    // Who can sign in already needs no link that could set a password.
    if (account.state !== 'invited') return { ...common, hash: null, link: `${publicUrl}/anmelden` };
    const token = newToken();
    const hash = tokenHash(token);
    await manager.query(ADD_INVITATION_LINK, [hash, personId, now, expiresAt]);
    return { ...common, hash, link: `${publicUrl}/einladung/${token}` };
  }

  private async mail({ email, hash, ...invitation }: Prepared): Promise<boolean> {
    const text = hash === null ? kommuneAddedMail(invitation) : invitationMail(invitation);
    return (await this.mailer.send({ to: email, ...text })).sent;
  }

  /**
   * The link sets the password of the whole account. An account that reaches into another Kommune is opened by its
   * owner's mailbox only: otherwise Verwaltung here could take over what the person has there.
   */
  private mayShow({ account, hash }: Prepared, way: Way): boolean {
    return way === 'print' || hash === null || (account.others === 0 && !account.mayCreateKommune);
  }

  /** One link at a time: the new one ends those before it; one that reached nobody never was. */
  private async settle(manager: EntityManager, personId: number, hash: Buffer, handedOver: boolean): Promise<void> {
    await withRight('sign-in', () =>
      handedOver
        ? manager.query(DROP_OTHER_INVITATION_LINKS, [personId, hash])
        : manager.query(DROP_INVITATION_LINK, [hash]),
    );
  }

  private async markByHand(manager: EntityManager, hash: Buffer): Promise<void> {
    await withRight('sign-in', () => manager.query(MARK_LINK_BY_HAND, [hash]));
  }
}
