import { Injectable } from '@nestjs/common';
import { AuditReader } from '../audit/audit-reader.service';
import { PeopleList } from './people-list.service';
import { Refusal } from './refusal';
import type { PersonDetail } from './types/person.type';

const SHOWN_HISTORY = 50;

/** One person as the Kommune sees them: roles of then and now, and what the Protokoll says. */
@Injectable()
export class PersonDetails {
  constructor(
    private readonly people: PeopleList,
    private readonly audit: AuditReader,
  ) {}

  async find(kommuneId: number, personId: number): Promise<PersonDetail | null> {
    const found = await this.people.one(kommuneId, personId);
    if (found === null) return null;
    const { rows } = await this.audit.page(kommuneId, { first: SHOWN_HISTORY, person: `person:${personId}` });
    return { ...found, history: rows };
  }

  /** After a change: the person is there. */
  async get(kommuneId: number, personId: number): Promise<PersonDetail> {
    const found = await this.find(kommuneId, personId);
    if (found === null) throw new Refusal({ text: 'Diese Person gehört nicht zu Ihrer Kommune.' }, 'NOT_FOUND');
    return found;
  }
}
