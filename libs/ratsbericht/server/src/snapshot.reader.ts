import { Injectable } from '@nestjs/common';
import { readSettings } from '@teilziel/platform';
import type { ReportSnapshot } from '@teilziel/ratsbericht/model';
import { ReleaseReader } from '@teilziel/releases/server';

export interface ReadSnapshot extends ReportSnapshot {
  /** Everybody may read the release; otherwise its report is kept by nobody on the way. */
  readonly isPublic: boolean;
  readonly kommuneId: number;
}

/** Links on paper need an address that is meant: the one assumed where nobody has said leads only from this machine. */
function configuredAddress(): string | null {
  return (process.env['PUBLIC_URL'] ?? '') === '' ? null : readSettings().publicUrl;
}

/** Gathers a whole release; five statements, however large it is (the reader asks for blocks of a kind together). */
@Injectable()
export class SnapshotReader {
  constructor(private readonly releases: ReleaseReader) {}

  async read(ags: string, number: number | 'latest'): Promise<ReadSnapshot | null> {
    const release = await (number === 'latest' ? this.releases.latest(ags) : this.releases.byNumber(ags, number));
    if (release === null) {
      return null;
    }
    const { root, rootHash, isPublic, kommuneId, correctionReason } = release;
    const corrects = release.corrects === null ? null : { number: release.corrects, reason: correctionReason ?? '' };
    const konzept = await this.releases.konzept(release);
    const teilziele = (await this.releases.teilziele(release)).map(({ block }) => block);
    const hashes = await this.releases.indicatorHashes(release);
    const refs = [...hashes].map(([code, block]) => ({ code, block }));
    const indicators = (await this.releases.indicators(release, refs)).map(({ block }) => block);
    const series = await Promise.all(indicators.map((indicator) => this.releases.series(release, indicator.series)));
    return {
      release: { number: release.number, releasedAt: release.releasedAt.toISOString(), rootHash, corrects },
      address: configuredAddress(),
      root,
      konzept,
      teilziele,
      indicators,
      series: new Map(series.map((block) => [block.indicator, block])),
      isPublic,
      kommuneId,
    };
  }
}
