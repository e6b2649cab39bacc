import { Injectable } from '@nestjs/common';
import { PeopleOfKommune } from '@teilziel/kommune/server';
import { germanDay, usualText } from '@teilziel/observations/model';
import { prepared } from '@teilziel/platform';
import { periodBounds } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import type { FigureRow } from '../entry-facts/entry-facts.rows';
import type { EntryView } from '../entry-facts/entry-view';
import { entryViewer } from '../entry-facts/entry-viewer';
import { fromStored } from '../entry-facts/stored-figure.rules';
import { askedPeriod, periodCode } from '../entry-facts/stored-period';
import { definitionAt } from '../entry-sheet/sheet-indicator';
import { LOAD_CELL_COMMENTS, LOAD_CELL_REVISIONS } from './cell-detail.queries';
import { cellOf, OneEntry } from './one-entry.reader';
import type { CellComment } from './types/cell-comment.type';
import type { CellDetail } from './types/cell-detail.type';
import type { CellPoint } from './types/cell-point.type';

interface RevisionRow extends Omit<FigureRow, 'indicator_id' | 'period' | 'cell' | 'recorded_at'> {
  readonly recorded_at: Date;
  readonly reason: string | null;
}

interface CommentRow {
  readonly comment_id: number;
  readonly audience: string;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** What the panel beside the sheet says of a cell. */
@Injectable()
export class CellDetails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly entry: OneEntry,
    private readonly people: PeopleOfKommune,
  ) {}

  async detail(code: string, period: string, cell: number): Promise<CellDetail> {
    const viewer = entryViewer();
    const asked = askedPeriod(period);
    const view = await this.entry.of(viewer, code, asked);
    cellOf(view, cell);
    const { indicator } = view;
    const key = [viewer.kommuneId, indicator.indicatorId, asked.stored, cell];
    const revisions: RevisionRow[] = await this.dataSource.query(prepared(LOAD_CELL_REVISIONS), key);
    const comments: CommentRow[] = await this.dataSource.query(prepared(LOAD_CELL_COMMENTS), key);
    const authors = [...revisions.map(({ recorded_by: by }) => by), ...comments.map(({ by }) => by)];
    const names = await this.people.namesOf([...new Set(authors)]);
    const { start, end } = periodBounds(asked.period);
    return {
      definition: definitionAt(indicator.definitions, asked.stored),
      source: indicator.source,
      // The first day carries its year only where the period begins in another one.
      periodText: `${germanDay(start, end)} bis ${germanDay(end, '')}`,
      usual: usualText(indicator.sheet, view.history().get(cell) ?? []),
      history: revisions.map((row) => {
        const {
          revision,
          numerator,
          denominator,
          value,
          status,
          recorded_by: by,
          recorded_at: at,
          reason,
        } = fromStored(row);
        const figure = { revision, numerator, denominator, value, status, reason };
        return { ...figure, by: names.get(by) ?? by, at: at.toISOString() };
      }),
      series: seriesOf(view, cell),
      comments: comments.map((row) => commentOf(row, names)),
    };
  }

  async comments(kommuneId: number, indicatorId: number, period: number, cell: number): Promise<CellComment[]> {
    const rows: CommentRow[] = await this.dataSource.query(prepared(LOAD_CELL_COMMENTS), [
      ...[kommuneId, indicatorId, period, cell],
    ]);
    const names = await this.people.namesOf([...new Set(rows.map(({ by }) => by))]);
    return rows.map((row) => commentOf(row, names));
  }
}

const commentOf = (
  { comment_id: id, audience, text, by, at }: CommentRow,
  names: ReadonlyMap<string, string>,
): CellComment => ({
  ...{ id, audience, text },
  by: names.get(by) ?? by,
  at: at.toISOString(),
});

function seriesOf(view: EntryView, cell: number): CellPoint[] {
  return view.seriesOf(cell).map(({ period, numerator, denominator, value, status }) => ({
    period: periodCode(period, view.indicator.frequency),
    ...{ numerator, denominator, value, status },
  }));
}
