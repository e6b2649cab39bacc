import { Injectable } from '@nestjs/common';
import { passwordLinkMail } from '@teilziel/identity/model';
import { Mailer } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { PublicAddress } from '../dienstkonto/public-address.service';
import { OneTimeLinks } from './one-time-links.service';

const LASTS = 60 * 60_000;

/** A link to a new password. It leads where the operator says we are, never where a request claims to come from. */
@Injectable()
export class LinkMails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OneTimeLinks,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
    private readonly audit: AuditLog,
  ) {}

  async send(personId: number, to: string, now: Date): Promise<void> {
    const expiresAt = new Date(now.getTime() + LASTS);
    const token = await this.dataSource.transaction(async (manager) => {
      const about = { personId, byThemselves: false, details: { personId } };
      await this.audit.appendForPerson(manager, { ...about, action: 'password-link-requested' });
      return this.links.add(manager, personId, 'password', expiresAt);
    });
    const { subject, text } = passwordLinkMail({ link: this.address.to(`/passwort/${token}`), expiresAt });
    await this.mailer.send({ to, subject, text });
  }
}
