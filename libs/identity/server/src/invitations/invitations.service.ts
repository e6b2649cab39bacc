import { Injectable } from '@nestjs/common';
import { inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { accountOf } from '../people/account';
import { Refusal } from '../people/refusal';
import { memberOf } from '../roles/kommune-grants';
import { type Delivery, InvitationDelivery } from './invitation-delivery.service';
import { InvitedPeople, type PersonEntry } from './invited-people.service';

@Injectable()
export class Invitations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: InvitedPeople,
    private readonly delivery: InvitationDelivery,
  ) {}

  async invite(kommuneId: number, entry: PersonEntry): Promise<Delivery & { readonly personId: number }> {
    const personId = await inTransaction(this.dataSource, (manager) => this.people.add(manager, kommuneId, entry));
    return { personId, ...(await this.delivery.deliver(kommuneId, personId)) };
  }

  /** The link before it no longer opens anything. */
  async resend(kommuneId: number, personId: number): Promise<Delivery> {
    await inTransaction(this.dataSource, async (manager) => {
      const { state } = await memberOf(manager, kommuneId, personId);
      const account = await accountOf(manager, kommuneId, personId);
      if (state === 'deactivated') {
        throw new Refusal({ text: 'Der Zugang dieser Person ist gesperrt. Öffnen Sie ihn erst wieder.' });
      }
      if (account.state !== 'invited') {
        throw new Refusal({ text: 'Diese Person hat ihre Einladung schon angenommen.' });
      }
    });
    return this.delivery.deliver(kommuneId, personId);
  }
}
