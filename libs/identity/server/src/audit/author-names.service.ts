import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { FIND_NAMES } from './audit.queries';

const AUTHOR = /^person:(\d{1,9})$/;

/** Names for people as they are stored with what they did (`person:<id>`): one statement a list. */
@Injectable()
export class AuthorNames {
  constructor(private readonly dataSource: DataSource) {}

  /** Names by number; who is deleted has a pseudonym, who is no colleague keeps only the number. */
  async ofPersons(
    ids: Iterable<number>,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<(personId: number) => string> {
    const wanted = [...new Set(ids)];
    const names = new Map<number, string>();
    if (wanted.length > 0) {
      const rows: { person_id: number; name: string }[] = await manager.query(FIND_NAMES, [wanted]);
      for (const { person_id: id, name } of rows) names.set(id, name);
    }
    return (personId) => names.get(personId) ?? `Person ${personId} (nicht in dieser Kommune)`;
  }
}

export function personOf(author: string): number | null {
  const id = AUTHOR.exec(author)?.[1];
  return id === undefined ? null : Number(id);
}
