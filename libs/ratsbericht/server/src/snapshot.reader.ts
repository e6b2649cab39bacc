import { Injectable } from '@nestjs/common';
import type { ReportSnapshot } from '@teilziel/ratsbericht/model';
import type { Scope } from '@teilziel/releases/model';
import { ReleaseReader } from '@teilziel/releases/server';

/** Gathers a whole release; five statements, however large it is (the reader asks for blocks of a kind together). */
@Injectable()
export class SnapshotReader {
  constructor(private readonly releases: ReleaseReader) {}

  async read(ags: string, number: number | 'latest', scopes: readonly Scope[]): Promise<ReportSnapshot | null> {
    const release =
      number === 'latest' ? await this.releases.latest(ags, scopes) : await this.releases.byNumber(ags, number, scopes);
    if (release === null) {
      return null;
    }
    const { root, rootHash } = release;
    const konzept = await this.releases.konzept(release);
    const teilziele = (await this.releases.teilziele(release)).map(({ block }) => block);
    const hashes = await this.releases.indicatorHashes(release);
    const refs = [...hashes].map(([code, block]) => ({ code, block }));
    const indicators = (await this.releases.indicators(release, refs)).map(({ block }) => block);
    const series = await Promise.all(indicators.map((indicator) => this.releases.series(release, indicator.series)));
    return {
      release: { number: release.number, releasedAt: release.releasedAt.toISOString(), rootHash },
      root,
      konzept,
      teilziele,
      indicators,
      series: new Map(series.map((block) => [block.indicator, block])),
    };
  }
}
