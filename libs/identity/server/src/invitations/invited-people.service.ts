import { Injectable } from '@nestjs/common';
import { checkEmail, checkName, type GrantEntry, normalizeEmail, normalizeName } from '@teilziel/identity/model';
import { lockKommune } from '@teilziel/kommune/server';
import type { EntityManager } from 'typeorm';
import { MembershipEntity } from '../entities/membership.entity';
import { accountOf } from '../people/account';
import { reopenAccount } from '../people/membership.service';
import { Refusal, refuseProblems } from '../people/refusal';
import { withRight } from '../people/with-right';
import { currentAuthor } from '../roles/kommune-grants';
import { RoleGrants } from '../roles/role-grants.service';
import { ADD_INVITED_PERSON, DROP_LINKS_BY_HAND, FIND_PERSON_BY_EMAIL } from './invitation.queries';
import { newPseudonym } from './new-pseudonym';

export interface PersonEntry {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly GrantEntry[];
}

const NOT_PROVEN =
  'Mit dieser Adresse gibt es schon ein Konto, aber noch keinen Nachweis, dass das Postfach der Person gehört. Bitten Sie ' +
  'sie, unter „Passwort vergessen“ einen Link anzufordern und ein neues Passwort zu setzen; laden Sie sie danach noch ' +
  'einmal ein. Ohne Mailversand nehmen Sie bitte eine andere Adresse.';

/** Makes someone a member of a Kommune, with roles; the invitation itself is the next step. */
@Injectable()
export class InvitedPeople {
  constructor(private readonly roles: RoleGrants) {}

  /** In the transaction of the caller. */
  async add(manager: EntityManager, kommuneId: number, entry: PersonEntry): Promise<number> {
    const name = normalizeName(entry.name);
    const email = normalizeEmail(entry.email);
    refuseProblems([...checkName(name), ...checkEmail(email)]);
    if (entry.grants.length === 0) {
      throw new Refusal({ field: 'grants', text: 'Geben Sie der Person mindestens eine Rolle.' }, 'INVALID_INPUT');
    }
    await lockKommune(manager, kommuneId);
    const { personId, known } = await this.findOrAdd(manager, name, email);
    await this.join(manager, kommuneId, personId, known ? name : null);
    if (known) await this.beSureOf(manager, kommuneId, personId);
    await this.roles.add(manager, kommuneId, personId, entry.grants);
    if (known) await reopenAccount(manager, kommuneId, personId);
    return personId;
  }

  /**
   * Asked across all Kommunen: one address is one account. The answer is a number; the name of a known account is not
   * read, so that inviting is no way to ask whose an address is.
   */
  private async findOrAdd(
    manager: EntityManager,
    name: string,
    email: string,
  ): Promise<{ readonly personId: number; readonly known: boolean }> {
    return withRight('sign-in', async () => {
      const [added]: { person_id: number }[] = await manager.query(ADD_INVITED_PERSON, [email, name, newPseudonym()]);
      if (added) return { personId: added.person_id, known: false };
      const [found]: { person_id: number }[] = await manager.query(FIND_PERSON_BY_EMAIL, [email]);
      if (found) return { personId: found.person_id, known: true };
      throw new Refusal({ field: 'email', text: 'Dieses Konto wurde gerade gelöscht. Versuchen Sie es noch einmal.' });
    });
  }

  private async join(
    manager: EntityManager,
    kommuneId: number,
    personId: number,
    knownAs: string | null,
  ): Promise<void> {
    const before = await manager.findOneBy(MembershipEntity, { kommuneId, personId });
    if (before === null) {
      await manager.insert(MembershipEntity, { kommuneId, personId, knownAs, createdBy: currentAuthor() });
      return;
    }
    const text =
      before.state === 'deactivated'
        ? 'Diese Person ist schon in Ihrer Liste; ihr Zugang ist gesperrt. Öffnen Sie ihn wieder.'
        : 'Diese Person ist schon in Ihrer Liste. Geben Sie ihr dort weitere Rollen, oder senden Sie die Einladung noch einmal.';
    throw new Refusal({ field: 'email', text }, 'ALREADY_MEMBER');
  }

  /**
   * Another Kommune may have opened the account, or hold the link that opens it, without the mailbox ever having been
   * asked: its Verwaltung would then have what is given here.
   */
  private async beSureOf(manager: EntityManager, kommuneId: number, personId: number): Promise<void> {
    const { others, openedByHand } = await accountOf(manager, kommuneId, personId);
    if (others > 0 && openedByHand) throw new Refusal({ field: 'email', text: NOT_PROVEN }, 'ADDRESS_NOT_PROVEN');
    if (others > 0) await withRight('sign-in', () => manager.query(DROP_LINKS_BY_HAND, [personId]));
  }
}
