import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { auditText, emptyChain, personsIn, verifyChain } from '@teilziel/identity/model';
import type { ChainEntry, ChainState } from '@teilziel/identity/model';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { LIST_AUDIT, READ_CHAIN } from './audit.queries';
import { AuthorNames, personOf } from './author-names.service';

export interface AuditQuestion {
  readonly action?: string | null;
  /** Part of a name, or `person:<id>`: what the person did and what was done to them. */
  readonly person?: string | null;
  readonly first: number;
  /** Entries older than this number. */
  readonly before?: number | null;
}

export interface AuditLine {
  readonly number: number;
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly text: string;
}

export interface AuditPage {
  readonly rows: readonly AuditLine[];
  readonly total: number;
}

export interface VerifyOptions {
  readonly manager?: EntityManager;
  /** Goes on where an earlier check of this chain ended. */
  readonly from?: ChainState;
  /** Each entry as stored and, at the same place, as it is shown. */
  readonly onPiece?: (entries: readonly ChainEntry[], lines: readonly AuditLine[]) => void;
}

interface Row {
  readonly number: number;
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly details: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
/** A long chain is followed in pieces, so that ten years of sign-ins never stand in memory at once. */
const PIECE = 10_000;

@Injectable()
export class AuditReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly names: AuthorNames,
  ) {}

  /** Newest first. */
  async page(kommuneId: number, question: AuditQuestion): Promise<AuditPage> {
    const { action = null, person = null, first, before = null } = question;
    const found: (Row & { readonly total: number })[] = await this.dataSource.query(LIST_AUDIT, [
      ...[kommuneId, action === '' ? null : action, person?.trim() ? person.trim() : null],
      ...[before, first],
    ]);
    const rows = found.filter(({ number }) => number !== null);
    return { rows: await this.lines(rows, this.dataSource.manager), total: found[0]?.total ?? 0 };
  }

  /** Follows the whole chain; `onPiece` sees the entries as they pass. */
  async verify(kommuneId: number, options: VerifyOptions = {}): Promise<ChainState> {
    const { manager = this.dataSource.manager, onPiece, from = emptyChain(sha256) } = options;
    let state = from;
    for (let last = from.entries; ;) {
      const entries: ChainEntry[] = await manager.query(READ_CHAIN, [kommuneId, last, PIECE]);
      state = verifyChain(entries, sha256, state);
      if (onPiece) onPiece(entries, await this.lines(entries, manager));
      last = entries.at(-1)?.number ?? last;
      if (entries.length < PIECE) return state;
    }
  }

  private async lines(rows: readonly Row[], manager: EntityManager): Promise<AuditLine[]> {
    const authors = rows.map(({ person }) => personOf(person)).filter((id) => id !== null);
    const nameOf = await this.names.ofPersons(
      [...authors, ...rows.flatMap(({ details }) => personsIn(details))],
      manager,
    );
    return rows.map(({ number, at, person, action, details }) => ({
      ...{ number, at, action, text: auditText(action, details, nameOf) },
      person: displayName(person, nameOf),
    }));
  }
}

function displayName(author: string, nameOf: (personId: number) => string): string {
  const id = personOf(author);
  if (id !== null) return nameOf(id);
  return author === 'system' ? 'System' : author;
}
