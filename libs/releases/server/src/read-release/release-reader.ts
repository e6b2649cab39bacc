import { Injectable } from '@nestjs/common';
import type {
  BlockHash,
  IndicatorBlock,
  KonzeptBlock,
  RootBlock,
  Scope,
  SeriesBlock,
  TeilzielBlock,
} from '@teilziel/releases/model';
import { LRUCache } from 'lru-cache';
import { prepared } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { BlockStore } from './block-store';
import { readableScopes } from './readable-scopes';
import { FIND_RECALL, FIND_RELEASE, LIST_RELEASED_KOMMUNEN } from './read-release.queries';
import { indexOf, placesIn } from './release-index';
import type { ReleaseIndex } from './release-index';
import type { PlacedIndicator, PlacedTeilziel, RecallNotice, Released, ReleasedKommuneEntry } from './released';

interface ReleaseRow extends Pick<Released, 'ags' | 'number' | 'scope' | 'note'> {
  readonly kommune_id: number;
  readonly root_hash: string;
  readonly released_at: Date;
  readonly embargo_until: Date | null;
  readonly is_public: boolean;
  readonly corrects: number | null;
  readonly correction_reason: string | null;
  /** As JSON has it: the moment is a text. */
  readonly recall: (Omit<RecallNotice, 'recalledAt'> & { readonly recalledAt: string }) | null;
  readonly root: string;
}

interface KommuneRow extends Pick<ReleasedKommuneEntry, 'ags' | 'name' | 'art' | 'invented'> {
  readonly number: number;
  readonly released_at: Date;
  readonly has_konzept: boolean;
}

const INDEXES_KEPT = 500;
const BY_NAME = new Intl.Collator('de');

/** The one way out: screen, report, files and interfaces read a release here and nowhere else. */
@Injectable()
export class ReleaseReader {
  private readonly indexes = new LRUCache<BlockHash, ReleaseIndex>({ max: INDEXES_KEPT });

  constructor(
    private readonly dataSource: DataSource,
    private readonly blocks: BlockStore,
  ) {}

  /** The highest number that may be read: for a member of the council that may be one the public does not see. */
  latest(ags: string, scopes: readonly Scope[] = readableScopes()): Promise<Released | null> {
    return this.find(ags, null, scopes);
  }

  byNumber(ags: string, number: number, scopes: readonly Scope[] = readableScopes()): Promise<Released | null> {
    return this.find(ags, number, scopes);
  }

  /** When and why a release was taken back, for whom might have read it; without number the newest recall. */
  async recall(
    ags: string,
    number: number | null,
    scopes: readonly Scope[] = readableScopes(),
  ): Promise<RecallNotice | null> {
    const [row]: RecallNotice[] = await this.dataSource.query(prepared(FIND_RECALL), [ags, number, scopes]);
    return row ?? null;
  }

  async kommunen(scopes: readonly Scope[] = readableScopes()): Promise<ReleasedKommuneEntry[]> {
    const rows: KommuneRow[] = await this.dataSource.query(prepared(LIST_RELEASED_KOMMUNEN), [scopes]);
    return rows
      .map(({ number: latestRelease, released_at: releasedAt, has_konzept: hasKonzept, ...named }) => ({
        ...named,
        latestRelease,
        releasedAt,
        hasKonzept,
      }))
      .sort((a, b) => BY_NAME.compare(a.name, b.name));
  }

  async konzept({ kommuneId, root }: Released): Promise<KonzeptBlock | null> {
    return root.konzept === null ? null : this.blocks.load<KonzeptBlock>(kommuneId, root.konzept);
  }

  /** All Teilziele in the order of the concept. */
  async teilziele(release: Released): Promise<readonly PlacedTeilziel[]> {
    return (await this.index(release)).teilziele;
  }

  async teilziel(release: Released, number: string): Promise<PlacedTeilziel | null> {
    return (await this.index(release)).teilzielOf.get(number) ?? null;
  }

  /** Hashes of all indicators by code, sorted by code. */
  async indicatorHashes(release: Released): Promise<ReadonlyMap<string, BlockHash>> {
    return (await this.index(release)).indicators;
  }

  async indicator(release: Released, code: string): Promise<PlacedIndicator | null> {
    const hash = (await this.indicatorHashes(release)).get(code);
    if (hash === undefined) return null;
    return (await this.indicators(release, [{ code, block: hash }]))[0] ?? null;
  }

  async indicators(
    release: Released,
    refs: readonly { readonly code: string; readonly block: BlockHash }[],
  ): Promise<PlacedIndicator[]> {
    const { teilzieleOfIndicator } = await this.index(release);
    const hashes = refs.map(({ block }) => block);
    const blocks = await this.blocks.loadMany<IndicatorBlock>(release.kommuneId, hashes);
    return blocks.map((block) => ({ block, teilziele: teilzieleOfIndicator.get(block.code) ?? [] }));
  }

  series({ kommuneId }: Pick<Released, 'kommuneId'>, hash: BlockHash): Promise<SeriesBlock> {
    return this.blocks.load<SeriesBlock>(kommuneId, hash);
  }

  private async find(ags: string, number: number | null, scopes: readonly Scope[]): Promise<Released | null> {
    const [row]: ReleaseRow[] = await this.dataSource.query(prepared(FIND_RELEASE), [ags, number, scopes]);
    if (row === undefined) return null;
    const { ags: key, number: found, scope, note, kommune_id: kommuneId, root_hash: rootHash } = row;
    const { released_at: releasedAt, embargo_until: embargoUntil, is_public: isPublic } = row;
    const root = this.blocks.keep<RootBlock>(rootHash, row.root);
    const recall = row.recall && { ...row.recall, recalledAt: new Date(row.recall.recalledAt) };
    return {
      ...{
        kommuneId,
        ags: key,
        number: found,
        scope,
        rootHash,
        note,
        releasedAt,
        embargoUntil,
        isPublic,
        root,
        recall,
      },
      ...{ corrects: row.corrects, correctionReason: row.correction_reason },
    };
  }

  private async index(release: Released): Promise<ReleaseIndex> {
    const known = this.indexes.get(release.rootHash);
    if (known) return known;
    const places = placesIn(await this.konzept(release));
    const hashes = places.map(({ summary }) => summary.block);
    const blocks = await this.blocks.loadMany<TeilzielBlock>(release.kommuneId, hashes);
    const index = indexOf(release.root, places, blocks);
    this.indexes.set(release.rootHash, index);
    return index;
  }
}
