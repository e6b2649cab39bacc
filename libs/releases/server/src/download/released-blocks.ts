import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { LRUCache } from 'lru-cache';
import { prepared } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { readableScopes } from '../read-release/readable-scopes';
import { FIND_RELEASED_BLOCK } from '../read-release/read-release.queries';
import { RecallSignal } from '../recall/recall-signal';
import { immutableText } from './immutable-text';
import type { ImmutableText } from './immutable-text';

const KEPT = 64 * 1024 * 1024;
/** How long a block is served without asking again whether its last public release was recalled meanwhile. */
const FRESH = 10_000;
const HASH = /^[0-9a-f]{64}$/;

interface BlockRow {
  readonly json: string;
  readonly is_public: boolean;
  readonly kommune_id: number;
  readonly number: number;
  readonly scope: string;
}

/** The bytes of blocks by their hash. What everybody may see is kept a moment; all else is asked for each time. */
@Injectable()
export class ReleasedBlocks {
  private readonly kept = new LRUCache<string, ImmutableText>({ maxSize: KEPT, ttl: FRESH });

  constructor(
    recalls: RecallSignal,
    private readonly dataSource: DataSource,
    private readonly trail: AuditTrail,
  ) {
    recalls.onRecall(() => this.kept.clear());
  }

  async find(hash: string): Promise<ImmutableText | null> {
    if (!HASH.test(hash)) return null;
    const known = this.kept.get(hash);
    if (known) return known;
    const [row]: BlockRow[] = await this.dataSource.query(prepared(FIND_RELEASED_BLOCK), [hash, readableScopes()]);
    if (row === undefined) return null;
    const isPublic = row.is_public;
    const text = immutableText(hash, { type: 'application/json; charset=utf-8', text: row.json, isPublic });
    if (!isPublic) {
      const { kommune_id: kommuneId, number, scope } = row;
      const details = { kind: 'block', number, scope, part: hash.slice(0, 12) } as const;
      await this.trail.append(this.dataSource.manager, { kommuneId, action: 'unreleased-download', details });
    }
    if (isPublic) this.kept.set(hash, text, { size: text.plain.length + text.zipped.length });
    return text;
  }
}
