import { Injectable } from '@nestjs/common';
import { viewerKommune } from '@teilziel/kommune/server';
import { fromStorage, formatPeriod, type StoredFrequency } from '@teilziel/statistics';
import { ReleasesShowing, ReportsPrinted, type ShowingRelease } from './releases-showing.port';
import type { AffectedRelease } from './types/affected-release.type';

interface Corrected {
  readonly indicator: string;
  readonly frequency: StoredFrequency;
  readonly storedPeriod: number;
}

/** Which releases and Ratsberichte a correction makes old, or will. One statement. */
@Injectable()
export class AffectedReleases {
  constructor(
    private readonly releases: ReleasesShowing,
    private readonly reports: ReportsPrinted,
  ) {}

  /** They show a figure that is another one now, and will be old once the correction is approved. */
  async outdated(corrected: Corrected): Promise<AffectedRelease[]> {
    const showing = await this.showing(corrected, null);
    const old = showing.map((release) => ({ ...release, cells: release.cells.filter(({ outdated }) => outdated) }));
    return this.withReports(old.filter(({ cells }) => cells.length > 0));
  }

  /** They show the figures, whatever these are: what a change of them would make old. */
  async withFigures(corrected: Corrected, cells: readonly number[]): Promise<AffectedRelease[]> {
    return this.withReports(await this.showing(corrected, cells));
  }

  private showing(
    { indicator, frequency, storedPeriod }: Corrected,
    cells: readonly number[] | null,
  ): Promise<readonly ShowingRelease[]> {
    const { kommuneId } = viewerKommune();
    const period = formatPeriod(fromStorage(storedPeriod, frequency));
    return this.releases.of({ kommuneId, indicator, period, storedPeriod, cells });
  }

  private async withReports(releases: readonly ShowingRelease[]): Promise<AffectedRelease[]> {
    if (releases.length === 0) return [];
    const numbers = releases.filter(({ verbund }) => verbund === null).map(({ number }) => number);
    const printed = await this.reports.of(viewerKommune().ags, numbers);
    return releases.map(({ verbund, number, scope, releasedAt, latest, cells }) => ({
      ...{ verbund, number, scope, latest, releasedAt: releasedAt.toISOString(), cells: cells.map(({ cell }) => cell) },
      reportPrintedAt: (verbund === null ? printed.get(number)?.toISOString() : null) ?? null,
    }));
  }
}
