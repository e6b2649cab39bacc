import { Injectable } from '@nestjs/common';
import { ReleasesShowing, type ShowingRelease, type ShownCell, type ShownCells } from '@teilziel/observations/server';
import { DataSource } from 'typeorm';
import { FIND_RELEASES_SHOWING } from './releases-showing.queries';

interface ShownRow extends Pick<ShowingRelease, 'number' | 'scope' | 'latest' | 'verbund'> {
  readonly released_at: Date;
  readonly cell: number;
  readonly coordinate: string;
  readonly revision: number;
  readonly present_revision: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** The figures of the revision behind the release are not the present ones. */
  readonly differs: boolean;
}

/** Reads it from the blocks: what they contain was shown, whatever the rules of compiling were at the time. */
@Injectable()
export class StoredReleasesShowing extends ReleasesShowing {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async of({ kommuneId, indicator, period, storedPeriod, cells }: ShownCells): Promise<readonly ShowingRelease[]> {
    const inSeries = `"indicator":${JSON.stringify(indicator)},"kind":"series"`;
    const rows: ShownRow[] = await this.dataSource.query(FIND_RELEASES_SHOWING, [
      ...[kommuneId, indicator, storedPeriod, period, cells, inSeries],
    ]);
    const releases = new Map<string, ShowingRelease & { readonly cells: ShownCell[] }>();
    for (const row of rows) {
      const { verbund, number, scope, latest, released_at: releasedAt } = row;
      const key = `${verbund ?? ''} ${number}`;
      const release = releases.get(key) ?? { verbund, number, scope, latest, releasedAt, cells: [] };
      release.cells.push(shownCell(row));
      releases.set(key, release);
    }
    return [...releases.values()];
  }
}

/** A later revision with the same figures leaves the release right. */
function shownCell(row: ShownRow): ShownCell {
  const { cell, coordinate, revision, numerator, denominator, value } = row;
  const outdated = revision < row.present_revision && row.differs;
  return { cell, coordinate, revision, shown: { numerator, denominator, value }, outdated };
}
