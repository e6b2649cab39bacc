import { Injectable } from '@nestjs/common';
import type { KonzeptBlock, SeriesBlock } from '@teilziel/releases/model';
import { pageOf } from './indicator-page';
import { ReleaseReader } from './release-reader';
import { indicatorView, releaseView, teilzielView } from './release-views';
import type { IndicatorView, ReleaseView, SeriesView, TeilzielView } from './release-views';
import type { RecallNotice, ReleasedKommuneEntry } from './released';
import type { IndicatorConnection } from './types/indicator-connection.type';

/** The answers of GraphQL: the reader, for whoever asks. */
@Injectable()
export class ReleaseQueries {
  constructor(private readonly reader: ReleaseReader) {}

  kommunen(): Promise<ReleasedKommuneEntry[]> {
    return this.reader.kommunen();
  }

  async release(ags: string, number: number | null): Promise<ReleaseView | null> {
    const released = await (number === null ? this.reader.latest(ags) : this.reader.byNumber(ags, number));
    return released && releaseView(released);
  }

  recallNotice(ags: string, number: number | null): Promise<RecallNotice | null> {
    return this.reader.recall(ags, number);
  }

  konzept({ released }: ReleaseView): Promise<KonzeptBlock | null> {
    return this.reader.konzept(released);
  }

  async teilziel({ released }: ReleaseView, number: string): Promise<TeilzielView | null> {
    const placed = await this.reader.teilziel(released, number);
    return placed && teilzielView(released, placed);
  }

  async indicator({ released }: ReleaseView, code: string): Promise<IndicatorView | null> {
    const placed = await this.reader.indicator(released, code);
    return placed && indicatorView(released, placed);
  }

  async indicatorsOf({ released, refs }: TeilzielView): Promise<IndicatorView[]> {
    const placed = await this.reader.indicators(released, refs);
    return placed.map((one) => indicatorView(released, one));
  }

  async indicatorPage({ released }: ReleaseView, first: number, after: string | null): Promise<IndicatorConnection> {
    const hashes = await this.reader.indicatorHashes(released);
    const page = pageOf([...hashes.keys()], first, after);
    const refs = page.codes.map((code) => ({ code, block: hashes.get(code) ?? '' }));
    const nodes = await this.reader.indicators(released, refs);
    const edges = nodes.map((node) => ({ cursor: node.block.code, node: indicatorView(released, node) }));
    const endCursor = page.codes.at(-1) ?? null;
    return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor }, totalCount: hashes.size };
  }

  columns({ released, hash }: SeriesView): Promise<SeriesBlock> {
    return this.reader.series(released, hash);
  }
}
