import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type Access, currentAccess, prepared, withAccess } from '@teilziel/platform';
import type { BlockHash, ReleaseBlock } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { LOAD_BLOCKS } from './read-release.queries';

export interface BlockRef {
  readonly kommuneId: number;
  readonly hash: BlockHash;
}

/** Length of all texts that are kept in memory; a block never changes, so it never gets stale. */
const KEPT = 64 * 1024 * 1024;

type BlockLoader = DataLoader<BlockRef, ReleaseBlock, string>;

/**
 * Blocks by hash. What is asked for in one tick, by however many fields of a query, is one statement. Nobody names a
 * hash here: hashes come out of a root that the database has just shown to the reader, so blocks of the council may be
 * kept beside public ones. Downloads by hash have a cache of their own (released-blocks).
 */
@Injectable()
export class BlockStore {
  private readonly kept = new LRUCache<BlockHash, ReleaseBlock>({ maxSize: KEPT });
  /** Readers with other rights never share a statement: it runs with the rights of one of them. */
  private readonly loaders = new WeakMap<Access, BlockLoader>();

  constructor(private readonly dataSource: DataSource) {}

  async load<Block extends ReleaseBlock>(kommuneId: number, hash: BlockHash): Promise<Block> {
    return (this.kept.get(hash) ?? (await this.loader().load({ kommuneId, hash }))) as Block;
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

  private loader(): BlockLoader {
    const access = currentAccess();
    const known = this.loaders.get(access);
    if (known) return known;
    const loader: BlockLoader = new DataLoader((refs) => withAccess(access, () => this.fetch(refs)), { cache: false });
    this.loaders.set(access, loader);
    return loader;
  }

  private async fetch(refs: readonly BlockRef[]): Promise<(ReleaseBlock | Error)[]> {
    const wanted = [refs.map(({ kommuneId }) => kommuneId), refs.map(({ hash }) => hash)];
    const rows: { hash: string; json: string }[] = await this.dataSource.query(prepared(LOAD_BLOCKS), wanted);
    const found = new Map(rows.map(({ hash, json }) => [hash, this.keep(hash, json)]));
    return refs.map(({ hash }) => found.get(hash) ?? new Error(`Block ${hash} fehlt.`));
  }
}
