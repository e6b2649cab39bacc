import { Injectable } from '@nestjs/common';
import type { Role } from '@teilziel/kommune/model';
import { normalizeEmail } from '@teilziel/identity/model';
import { berlinDay, Clock, inTransaction, withAccess } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { PersonEntity } from '../entities/person.entity';
import { Refusal } from '../people/refusal';
import { LIST_ALL_PEOPLE, SOMEBODY_SIGNS_IN } from './kommune.queries';
import { operatorIn } from './operator-in';

export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly state: string;
  readonly mayCreateKommune: boolean;
  readonly secondFactor: boolean;
  readonly kommunen: readonly {
    readonly ags: string;
    readonly name: string;
    readonly state: string;
    readonly roles: readonly Role[];
  }[];
}

/** For whoever has the command line: everybody with an account. */
@Injectable()
export class OperatorPeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  list(ags: string | null): Promise<KnownPerson[]> {
    return withAccess(operatorIn(), () => this.dataSource.query(LIST_ALL_PEOPLE, [ags, berlinDay(this.clock.now())]));
  }

  /** False: nobody but whoever has the command line lets the first one in. */
  async canAnybodySignIn(): Promise<boolean> {
    const [row]: { somebody: boolean }[] = await withAccess(operatorIn(), () =>
      this.dataSource.query(SOMEBODY_SIGNS_IN),
    );
    return row?.somebody ?? false;
  }

  /** Whether the person may create further Kommunen; told to the Kommunen they belong to. */
  async setOperator(address: string, allowed: boolean): Promise<void> {
    const email = normalizeEmail(address);
    await withAccess(operatorIn(), () =>
      inTransaction(this.dataSource, async (manager) => {
        const person = await manager.findOneBy(PersonEntity, { email });
        if (person === null) throw new Refusal({ text: `Ein Konto mit der Adresse ${email} gibt es nicht.` });
        const { personId, state, mayCreateKommune } = person;
        if (allowed && state === 'deactivated') throw new Refusal({ text: `Der Zugang von ${email} ist gesperrt.` });
        if (allowed === mayCreateKommune) return;
        await manager.update(PersonEntity, { personId }, { mayCreateKommune: allowed });
        const event = { action: 'operator-set', details: { personId, allowed } } as const;
        await this.audit.appendForPerson(manager, { ...event, personId, byThemselves: false });
      }),
    );
  }
}
