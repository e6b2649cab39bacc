import { Injectable } from '@nestjs/common';
import type {
  BlockHash,
  IndicatorBlock,
  KonzeptBlock,
  RootBlock,
  Scope,
  SeriesBlock,
  TeilzielBlock,
  TeilzielSummary,
} from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { BlockStore } from './block-store';
import { FIND_RELEASE, LIST_RELEASED_KOMMUNEN } from './read-release.queries';
import type { PlacedIndicator, PlacedTeilziel, Released, ReleasedKommuneEntry } from './released';

interface ReleaseRow extends Pick<Released, 'ags' | 'number' | 'scope' | 'note'> {
  readonly kommune_id: number;
  readonly root_hash: string;
  readonly released_at: Date;
  readonly root: string;
}

interface KommuneRow extends Pick<ReleasedKommuneEntry, 'ags' | 'name' | 'art' | 'invented'> {
  readonly number: number;
  readonly released_at: Date;
  readonly has_konzept: boolean;
}

const BY_NAME = new Intl.Collator('de');

/** The one way out: screen, report, files and interfaces read a release here and nowhere else. */
@Injectable()
export class ReleaseReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly blocks: BlockStore,
  ) {}

  latest(ags: string, scopes: readonly Scope[]): Promise<Released | null> {
    return this.find(ags, null, scopes);
  }

  byNumber(ags: string, number: number, scopes: readonly Scope[]): Promise<Released | null> {
    return this.find(ags, number, scopes);
  }

  async kommunen(scopes: readonly Scope[]): Promise<ReleasedKommuneEntry[]> {
    const rows: KommuneRow[] = await this.dataSource.query(LIST_RELEASED_KOMMUNEN, [scopes]);
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
  async teilziele(release: Released): Promise<PlacedTeilziel[]> {
    const places = placesIn(await this.konzept(release));
    const blocks = await this.blocks.loadMany<TeilzielBlock>(
      release.kommuneId,
      places.map(({ summary }) => summary.block),
    );
    return places.flatMap(({ handlungsfeld, leitziel }, at) => {
      const block = blocks[at];
      return block ? [{ block, handlungsfeld, leitziel }] : [];
    });
  }

  async teilziel(release: Released, number: string): Promise<PlacedTeilziel | null> {
    const all = await this.teilziele(release);
    return all.find(({ block }) => block.number === number) ?? null;
  }

  /** Hashes of all indicators by code, sorted by code. */
  async indicatorHashes(release: Released): Promise<ReadonlyMap<string, BlockHash>> {
    const teilziele = await this.teilziele(release);
    const all = [...release.root.kontext, ...teilziele.flatMap(({ block }) => block.indicators)];
    return new Map(all.map(({ code, block }) => [code, block] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
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
    const teilziele = await this.teilziele(release);
    const blocks = await this.blocks.loadMany<IndicatorBlock>(
      release.kommuneId,
      refs.map(({ block }) => block),
    );
    return blocks.map((block, at) => ({
      block,
      hash: refs[at]?.block ?? '',
      teilziele: teilziele
        .filter((teilziel) => teilziel.block.indicators.some(({ code }) => code === block.code))
        .map((teilziel) => ({ number: teilziel.block.number, text: teilziel.block.text })),
    }));
  }

  series({ kommuneId }: Pick<Released, 'kommuneId'>, hash: BlockHash): Promise<SeriesBlock> {
    return this.blocks.load<SeriesBlock>(kommuneId, hash);
  }

  private async find(ags: string, number: number | null, scopes: readonly Scope[]): Promise<Released | null> {
    const [row]: ReleaseRow[] = await this.dataSource.query(FIND_RELEASE, [ags, number, scopes]);
    if (row === undefined) return null;
    const { kommune_id: kommuneId, root_hash: rootHash, released_at: releasedAt, root, ...rest } = row;
    return { ...rest, kommuneId, rootHash, releasedAt, root: this.blocks.keep<RootBlock>(rootHash, root) };
  }
}

interface Place extends Omit<PlacedTeilziel, 'block'> {
  readonly summary: TeilzielSummary;
}

function placesIn(konzept: KonzeptBlock | null): readonly Place[] {
  return (konzept?.handlungsfelder ?? []).flatMap((feld) =>
    feld.leitziele.flatMap((leitziel) =>
      leitziel.teilziele.map((summary) => ({
        summary,
        handlungsfeld: { number: feld.number, title: feld.title },
        leitziel: { number: leitziel.number, text: leitziel.text },
      })),
    ),
  );
}
