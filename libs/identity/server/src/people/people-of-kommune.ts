import { Injectable } from '@nestjs/common';
import { heldOn, type Role } from '@teilziel/kommune/model';
import {
  type AccountablePerson,
  type CoordinatorOfDay,
  type OfficerOfDay,
  PeopleOfKommune,
} from '@teilziel/kommune/server';
import { DataSource } from 'typeorm';
import { AuthorNames, personOf } from '../audit/author-names.service';
import { ACCOUNTABLE_PEOPLE, HOLDERS_OF_ROLE } from './people-of-kommune.queries';

interface Holder extends Omit<OfficerOfDay, 'fachamtId'> {
  readonly fachamtId: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Colleagues for the domains that know no identity. */
@Injectable()
export class MembersOfKommune extends PeopleOfKommune {
  constructor(
    private readonly dataSource: DataSource,
    private readonly names: AuthorNames,
  ) {
    super();
  }

  async namesOf(authors: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const nameOf = await this.names.ofPersons(authors.flatMap((author) => personOf(author) ?? []));
    return new Map(authors.map((author) => [author, named(author, nameOf)]));
  }

  async officers(kommuneId: number, day: string): Promise<readonly OfficerOfDay[]> {
    const held = await this.holders(kommuneId, 'erfassung', day);
    return held.flatMap(({ personId, name, email, fachamtId, deputyFor, hasSignedIn }) =>
      fachamtId === null ? [] : [{ personId, name, email, fachamtId, deputyFor, hasSignedIn }],
    );
  }

  accountable(kommuneId: number, day: string): Promise<readonly AccountablePerson[]> {
    return this.dataSource.query(ACCOUNTABLE_PEOPLE, [kommuneId, day]);
  }

  async coordinators(kommuneId: number, day: string): Promise<readonly CoordinatorOfDay[]> {
    const held = await this.holders(kommuneId, 'koordination', day);
    const byPerson = new Map(held.map(({ personId, name, email }) => [personId, { personId, name, email }]));
    return [...byPerson.values()];
  }

  private async holders(kommuneId: number, role: Role, day: string): Promise<Holder[]> {
    const held: Holder[] = await this.dataSource.query(HOLDERS_OF_ROLE, [kommuneId, role]);
    return heldOn(held, day);
  }
}

/** Authors are people, the system itself or a name given at the command line. */
function named(author: string, nameOf: (personId: number) => string): string {
  const personId = personOf(author);
  if (personId !== null) return nameOf(personId);
  return author === 'system' ? 'System' : author;
}
