import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { BlockHash, ReleaseBlock } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { LOAD_BLOCKS } from './read-release.queries';

export interface BlockRef {
  readonly kommuneId: number;
  readonly hash: BlockHash;
}

/** Length of all texts that are kept in memory; a block never changes, so it never gets stale. */
const KEPT = 64 * 1024 * 1024;

/** Blocks by hash. What is asked for in one tick, by however many fields of a query, is one statement. */
@Injectable()
export class BlockStore {
  private readonly kept = new LRUCache<BlockHash, ReleaseBlock>({ maxSize: KEPT });
  private readonly loader = new DataLoader<BlockRef, ReleaseBlock, string>((refs) => this.fetch(refs), {
    cache: false,
  });

  constructor(private readonly dataSource: DataSource) {}

  async load<Block extends ReleaseBlock>(kommuneId: number, hash: BlockHash): Promise<Block> {
    return (this.kept.get(hash) ?? (await this.loader.load({ kommuneId, hash }))) as Block;
  }

  async loadMany<Block extends ReleaseBlock>(kommuneId: number, hashes: readonly BlockHash[]): Promise<Block[]> {
    return Promise.all(hashes.map((hash) => this.load<Block>(kommuneId, hash)));
  }

  /** A block that came along with another statement. */
  keep<Block extends ReleaseBlock>(hash: BlockHash, json: string): Block {
    const known = this.kept.get(hash);
    if (known) return known as Block;
    const block = JSON.parse(json) as Block;
    this.kept.set(hash, block, { size: json.length });
    return block;
  }

  private async fetch(refs: readonly BlockRef[]): Promise<(ReleaseBlock | Error)[]> {
    const wanted = [refs.map(({ kommuneId }) => kommuneId), refs.map(({ hash }) => hash)];
    const rows: { hash: string; json: string }[] = await this.dataSource.query(LOAD_BLOCKS, wanted);
    const found = new Map(rows.map(({ hash, json }) => [hash, this.keep(hash, json)]));
    return refs.map(({ hash }) => found.get(hash) ?? new Error(`Block ${hash} fehlt.`));
  }
}
