import { Injectable } from '@nestjs/common';
import { normalizeName } from '@teilziel/identity/model';
import { FachamtEntity, lockKommune, nextNumber } from '@teilziel/kommune/server';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { FachamtAccountableEntity } from '../entities/fachamt-accountable.entity';
import { Refusal } from '../people/refusal';
import { memberOf } from '../roles/kommune-grants';
import { LIST_FACHAEMTER } from './fachamt.queries';

export interface NamedPerson {
  readonly id: number;
  readonly name: string;
}

export interface StaffedFachamt {
  readonly id: number;
  readonly name: string;
  /** Answers for the figures; need not be one of the officers, who record them. */
  readonly accountable: NamedPerson | null;
  readonly officers: readonly NamedPerson[];
}

const LONGEST_NAME = 120;

@Injectable()
export class Fachaemter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  list(kommuneId: number, fachamtId: number | null = null): Promise<StaffedFachamt[]> {
    return this.dataSource.query(LIST_FACHAEMTER, [kommuneId, berlinDay(this.clock.now()), fachamtId]);
  }

  async create(kommuneId: number, entered: string): Promise<StaffedFachamt> {
    const name = normalizeName(entered);
    if (name === '' || name.length > LONGEST_NAME) {
      const text = `Bitte geben Sie den Namen des Fachamts an, höchstens ${LONGEST_NAME} Zeichen.`;
      throw new Refusal({ field: 'name', text }, 'INVALID_INPUT');
    }
    const fachamtId = await inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, kommuneId);
      const known = await manager.findBy(FachamtEntity, { kommuneId });
      if (known.some((fachamt) => fachamt.name.toLowerCase() === name.toLowerCase())) {
        throw new Refusal({ field: 'name', text: `Das Fachamt „${name}“ gibt es schon.` }, 'INVALID_INPUT');
      }
      const next = await nextNumber(manager, FachamtEntity, 'fachamtId', kommuneId);
      await manager.insert(FachamtEntity, { kommuneId, fachamtId: next, name });
      await this.audit.append(manager, { kommuneId, action: 'fachamt-created', details: { fachamt: name } });
      return next;
    });
    return this.one(kommuneId, fachamtId);
  }

  /** Null: nobody answers for it at the moment. */
  async setAccountable(kommuneId: number, fachamtId: number, personId: number | null): Promise<StaffedFachamt> {
    await inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, kommuneId);
      const fachamt = await manager.findOneBy(FachamtEntity, { kommuneId, fachamtId });
      if (fachamt === null) throw unknownFachamt();
      await manager.delete(FachamtAccountableEntity, { kommuneId, fachamtId });
      if (personId !== null) {
        const { state } = await memberOf(manager, kommuneId, personId);
        if (state === 'deactivated') {
          throw new Refusal({
            field: 'person',
            text: 'Der Zugang dieser Person ist gesperrt. Wählen Sie eine andere.',
          });
        }
        await manager.insert(FachamtAccountableEntity, { kommuneId, fachamtId, personId });
      }
      const details = { fachamt: fachamt.name, personId };
      await this.audit.append(manager, { kommuneId, action: 'accountable-set', details });
    });
    return this.one(kommuneId, fachamtId);
  }

  private async one(kommuneId: number, fachamtId: number): Promise<StaffedFachamt> {
    const [found] = await this.list(kommuneId, fachamtId);
    if (found === undefined) throw unknownFachamt();
    return found;
  }
}

function unknownFachamt(): Refusal {
  return new Refusal({ field: 'fachamt', text: 'Dieses Fachamt gibt es in Ihrer Kommune nicht.' }, 'NOT_FOUND');
}
