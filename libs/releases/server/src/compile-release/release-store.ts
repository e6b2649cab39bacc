import { Injectable } from '@nestjs/common';
import type { CompiledRelease, Scope } from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { FIND_LAST_RELEASE, STORE_BLOCKS, STORE_MEMBER_BLOCKS, STORE_RELEASE } from './release-store.queries';

interface ReleaseRow {
  readonly number: number;
  readonly scope: Scope;
  readonly root_hash: string;
  readonly note: string | null;
  readonly released_at: Date;
  readonly embargo_until: Date | null;
}

export interface ReleaseHead {
  readonly number: number;
  readonly scope: Scope;
  readonly rootHash: string;
  readonly note: string | null;
  readonly releasedAt: Date;
  /** Sperrfrist: hidden until then from everybody but internal readers of the Kommune. */
  readonly embargoUntil: Date | null;
}

export interface Correction {
  readonly number: number;
  readonly reason: string;
}

export interface ReleaseEntry {
  readonly kommuneId: number;
  readonly scope: Scope;
  readonly note: string | null;
  readonly author: string;
  readonly at: Date;
  readonly embargoUntil: Date | null;
  readonly corrects: Correction | null;
}

/** Writes releases; nothing here or elsewhere changes them afterwards (the database refuses). */
@Injectable()
export class ReleaseStore {
  async last(manager: EntityManager, kommuneId: number, scope: Scope): Promise<ReleaseHead | null> {
    const [row]: ReleaseRow[] = await manager.query(FIND_LAST_RELEASE, [kommuneId, scope]);
    return row ? headOf(row) : null;
  }

  async save(manager: EntityManager, entry: ReleaseEntry, compiled: CompiledRelease): Promise<ReleaseHead> {
    const { kommuneId, scope, note, author, at, embargoUntil, corrects } = entry;
    const hashes = compiled.blocks.map(({ hash }) => hash);
    const texts = compiled.blocks.map(({ json }) => json);
    await manager.query(STORE_BLOCKS, [kommuneId, hashes, texts]);
    const stored = [
      kommuneId,
      scope,
      compiled.rootHash,
      note,
      at,
      author,
      embargoUntil,
      corrects?.number ?? null,
      corrects?.reason ?? null,
    ];
    const [row]: [ReleaseRow] = await manager.query(STORE_RELEASE, stored);
    await manager.query(STORE_MEMBER_BLOCKS, [kommuneId, row.number, hashes]);
    return headOf(row);
  }
}

function headOf(row: ReleaseRow): ReleaseHead {
  const { number, scope, root_hash: rootHash, note, released_at: releasedAt, embargo_until: embargoUntil } = row;
  return { number, scope, rootHash, note, releasedAt, embargoUntil };
}
