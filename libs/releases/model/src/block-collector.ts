import type { BlockHash, CompiledBlock, ReleaseBlock } from './blocks';
import { canonicalJson } from './canonical-json';

/** Hex sha-256 of a text in UTF-8; given from outside because model knows no Node. */
export type Sha256 = (text: string) => string;

/** Gathers the blocks of one release; the same content twice is one block. */
export class BlockCollector {
  private readonly byHash = new Map<BlockHash, string>();

  constructor(private readonly sha256: Sha256) {}

  put(block: ReleaseBlock): BlockHash {
    const json = canonicalJson(block);
    const hash = this.sha256(json);
    this.byHash.set(hash, json);
    return hash;
  }

  blocks(): readonly CompiledBlock[] {
    return [...this.byHash].map(([hash, json]) => ({ hash, json })).sort((a, b) => (a.hash < b.hash ? -1 : 1));
  }
}
