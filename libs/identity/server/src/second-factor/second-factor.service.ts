import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { PersonCredentialEntity } from '../entities/person-credential.entity';
import { PersonEntity } from '../entities/person.entity';
import { Refusal } from '../people/refusal';
import { signingIn } from '../sessions/sign-in-access';
import { RecoveryCodes } from './recovery-codes.service';
import { TotpCodes } from './totp.service';
import type { SecondFactorOffer } from './totp.service';

const ON_ALREADY =
  'Der zweite Faktor ist schon eingeschaltet. Um ein anderes Gerät zu nehmen, schalten Sie ihn erst aus.';
const NO_PASSWORD = 'Ihr Zugang hat kein Passwort: Den zweiten Faktor richten Sie bei Ihrem Dienstkonto ein.';
const NOT_ON = 'Der zweite Faktor ist nicht eingeschaltet.';

/** Setting up and giving up the own second factor; whether it is really them is asked before (OwnPassword). */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly totp: TotpCodes,
    private readonly recovery: RecoveryCodes,
    private readonly log: AuditLog,
  ) {}

  start(personId: number): Promise<SecondFactorOffer> {
    return this.forPerson(personId, async (manager) => {
      const { email, name } = await manager.findOneByOrFail(PersonEntity, { personId });
      const credential = await manager.findOneBy(PersonCredentialEntity, { personId });
      // Without a password nothing asks for the second factor.
      if (!credential?.passwordHash) throw new Refusal({ text: NO_PASSWORD });
      const offer = await this.totp.offer(manager, personId, email ?? name);
      if (offer === null) throw new Refusal({ text: ON_ALREADY });
      return offer;
    });
  }

  async remove(personId: number): Promise<void> {
    await this.forPerson(personId, async (manager) => {
      if (!(await this.totp.remove(manager, personId))) throw new Refusal({ text: NOT_ON });
      await this.recovery.remove(manager, personId);
      await this.log.appendForPerson(manager, { personId, action: 'second-factor-off', details: {} });
    });
  }

  renewRecoveryCodes(personId: number): Promise<string[]> {
    return this.forPerson(personId, async (manager) => {
      const credential = await manager.findOneBy(PersonCredentialEntity, { personId });
      if (!credential?.totpConfirmedAt) throw new Refusal({ text: NOT_ON });
      const codes = await this.recovery.renew(manager, personId);
      await this.log.appendForPerson(manager, { personId, action: 'recovery-renewed', details: {} });
      return codes;
    });
  }

  private forPerson<T>(personId: number, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return signingIn(personId, () => this.dataSource.transaction(work));
  }
}
