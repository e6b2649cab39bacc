import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import { PUBLIC } from '../read-release/public-scopes';
import { FIND_RELEASED_BLOCK } from '../read-release/read-release.queries';
import { immutableText } from './immutable-text';
import type { ImmutableText } from './immutable-text';

const KEPT = 64 * 1024 * 1024;
const HASH = /^[0-9a-f]{64}$/;

/** The bytes of blocks that belong to a public release; what is public stays public, so hits may be kept. */
@Injectable()
export class ReleasedBlocks {
  private readonly kept = new LRUCache<string, ImmutableText>({ maxSize: KEPT });

  constructor(private readonly dataSource: DataSource) {}

  async find(hash: string): Promise<ImmutableText | null> {
    if (!HASH.test(hash)) return null;
    const known = this.kept.get(hash);
    if (known) return known;
    const [row]: { json: string }[] = await this.dataSource.query(FIND_RELEASED_BLOCK, [hash, PUBLIC]);
    if (row === undefined) return null;
    const text = immutableText(hash, 'application/json; charset=utf-8', row.json);
    this.kept.set(hash, text, { size: text.plain.length + text.zipped.length });
    return text;
  }
}
