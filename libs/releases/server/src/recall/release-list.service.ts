import { Injectable } from '@nestjs/common';
import { PeopleOfKommune, viewerKommune } from '@teilziel/kommune/server';
import { ReportsPrinted } from '@teilziel/observations/server';
import { Clock } from '@teilziel/platform';
import { isUnderEmbargo } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { LIST_RELEASES } from './recall.queries';
import type { ReleaseEntry } from './release-entry.type';
import { refuse } from './release-refusal';

type Row = Omit<ReleaseEntry, 'releasedBy' | 'recalledBy' | 'waiting' | 'reportPrintedAt'> & {
  readonly author: string;
  readonly recallAuthor: string | null;
};

/** The releases of a Kommune as Koordination keeps them, also those that were taken back. */
@Injectable()
export class ReleaseList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly people: PeopleOfKommune,
    private readonly reports: ReportsPrinted,
  ) {}

  async list(number: number | null = null): Promise<ReleaseEntry[]> {
    const { kommuneId, ags } = viewerKommune();
    const rows: Row[] = await this.dataSource.query(LIST_RELEASES, [kommuneId, number]);
    const authors = rows.flatMap(({ author, recallAuthor }) => [
      author,
      ...(recallAuthor === null ? [] : [recallAuthor]),
    ]);
    const names = await this.people.namesOf([...new Set(authors)]);
    const printed = await this.reports.of(
      ags,
      rows.map((row) => row.number),
    );
    const now = this.clock.now();
    return rows.map(({ author, recallAuthor, ...row }) => ({
      ...row,
      releasedBy: names.get(author) ?? author,
      recalledBy: recallAuthor === null ? null : (names.get(recallAuthor) ?? recallAuthor),
      waiting: isUnderEmbargo(row.embargoUntil, now),
      reportPrintedAt: printed.get(row.number) ?? null,
    }));
  }

  async one(number: number): Promise<ReleaseEntry> {
    const [found] = await this.list(number);
    if (found === undefined) throw refuse('Diesen Datenstand gibt es in Ihrer Kommune nicht.', 'number', 'NOT_FOUND');
    return found;
  }
}
