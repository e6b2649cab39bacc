import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '@teilziel/identity/model';
import { currentAccess, inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { PersonEntity } from '../entities/person.entity';
import { RecoveryCodeEntity } from '../entities/recovery-code.entity';
import { SessionEntity } from '../entities/session.entity';
import { memberOf } from '../roles/kommune-grants';
import { REMOVE_SECOND_FACTOR } from '../second-factor/second-factor.queries';
import { signingIn } from '../sessions/sign-in-access';
import { accountOf } from './account';
import { Refusal } from './refusal';
import { withRight } from './with-right';

const OWN = 'Den eigenen zweiten Faktor schalten Sie unter „Mein Konto“ aus.';
const NOT_ON = 'Diese Person hat keinen zweiten Faktor eingerichtet.';
/** One sentence for both: Verwaltung does not learn where else somebody belongs. */
const REACHES_FURTHER =
  'Dieses Konto reicht über Ihre Kommune hinaus. Seinen zweiten Faktor setzt zurück, wer den Server betreibt: ' +
  'npm run teilziel -- person --reset-second-factor <adresse>';

/** For the day phone and recovery codes are lost: from then on the password alone signs in. */
@Injectable()
export class SecondFactorReset {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** Only an account that opens nothing outside the Kommune: what protects another is not for this one to take away. */
  async inKommune(kommuneId: number, personId: number): Promise<void> {
    if (currentAccess().personId === personId) throw new Refusal({ text: OWN });
    await inTransaction(this.dataSource, async (manager) => {
      await memberOf(manager, kommuneId, personId);
      const { activeOthers, mayCreateKommune } = await accountOf(manager, kommuneId, personId);
      if (activeOthers > 0 || mayCreateKommune) throw new Refusal({ text: REACHES_FURTHER });
      await withRight('sign-in', () => reset(manager, personId));
      await this.audit.append(manager, { kommuneId, action: 'second-factor-reset', details: { personId } });
    });
  }

  /** By whoever has the command line; every Kommune of the person is told. */
  async byOperator(address: string): Promise<void> {
    const email = normalizeEmail(address);
    await signingIn(null, () =>
      inTransaction(this.dataSource, async (manager) => {
        const person = await manager.findOneBy(PersonEntity, { email });
        if (person === null) throw new Refusal({ text: `Ein Konto mit der Adresse ${email} gibt es nicht.` });
        const { personId } = person;
        await reset(manager, personId);
        const event = { action: 'second-factor-reset', details: { personId } } as const;
        await this.audit.appendForPerson(manager, { ...event, personId, byThemselves: false });
      }),
    );
  }
}

async function reset(manager: EntityManager, personId: number): Promise<void> {
  const [row]: { done: number }[] = await manager.query(REMOVE_SECOND_FACTOR, [personId]);
  if (row?.done !== 1) throw new Refusal({ text: NOT_ON });
  await manager.delete(RecoveryCodeEntity, { personId });
  await manager.delete(SessionEntity, { personId });
}
