import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { FIND_NAMES } from './audit.queries';

const AUTHOR = /^person:(\d{1,9})$/;

/** Names for authors as they are stored (`person:<id>`, `system`, a name of the command line): one statement a list. */
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

  async ofAuthors(authors: Iterable<string>, manager?: EntityManager): Promise<(author: string) => string> {
    const ids = [...authors].map((author) => personOf(author)).filter((id) => id !== null);
    const nameOf = await this.ofPersons(ids, manager);
    return (author) => {
      const id = personOf(author);
      if (id !== null) return nameOf(id);
      return author === 'system' ? 'System' : author;
    };
  }
}

export function personOf(author: string): number | null {
  const id = AUTHOR.exec(author)?.[1];
  return id === undefined ? null : Number(id);
}
