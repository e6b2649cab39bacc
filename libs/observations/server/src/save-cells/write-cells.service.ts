import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EntryViewer } from '../entry-facts/entry-viewer';
import { isSameFigure } from '../entry-facts/stored-figure.rules';
import { CellStore, type WrittenCell } from './cell-store';
import { followingTotals, type GivenCell } from './given-cells.rules';
import { refuseLocked, refuseLockedMeanwhile, refuseWithoutReason } from './refuse-locked.rules';
import type { SavedCell } from './types/saved-cell.type';

export interface Outcome {
  readonly saved: readonly SavedCell[];
  /** Cells another person has changed since they were read. */
  readonly conflicts: readonly GivenCell[];
}

export interface Write extends Pick<EntryViewer, 'kommuneId' | 'author'> {
  readonly period: number;
  /** When the transaction began: what it writes carries this time. */
  readonly at: Date;
}

/** Writes cells whose entries are held, with the totals that follow from them. */
@Injectable()
export class WriteCells {
  constructor(private readonly store: CellStore) {}

  async write(manager: EntityManager, write: Write, given: readonly GivenCell[]): Promise<Outcome> {
    if (given.length === 0) return { saved: [], conflicts: [] };
    const { kommuneId, author, period } = write;
    await this.readDoubtful(manager, write, given);
    refuseLocked(given);
    refuseWithoutReason(given);
    const all = [...given, ...followingTotals(given)];
    const written = await this.store.save(manager, kommuneId, period, author, all);
    const byKey = new Map(all.map((one) => [keyOf(rowOf(one)), one] as const));
    const at = write.at.toISOString();
    const saved = written.flatMap((row) => {
      const one = byKey.get(keyOf(row));
      return one === undefined ? [] : [savedOf(one, row.revision, at)];
    });
    const kept = await this.unwritten(manager, write, left(given, written));
    const spoken = given.filter(
      ({ view, figure }) => view.nothingToReport && (figure.numerator ?? figure.value ?? 0) !== 0,
    );
    const spokenIds = spoken.map(({ view }) => view.indicator.indicatorId);
    await this.store.takeBackNothing(manager, kommuneId, period, spokenIds);
    return { saved: [...saved, ...kept.saved], conflicts: kept.conflicts };
  }

  /** A locked cell, or one approved before, may be sent again as it stands: only then its figure is asked for. */
  private async readDoubtful(
    manager: EntityManager,
    { kommuneId, period }: Write,
    given: readonly GivenCell[],
  ): Promise<void> {
    const doubtful = given.filter(
      ({ view, cell, reason }) =>
        (view.entry?.was_approved && reason === null) || view.lock(cell, 'erfassung') !== null,
    );
    if (doubtful.length === 0) return;
    const rows = await this.store.find(manager, kommuneId, period, doubtful);
    const viewOf = new Map(doubtful.map(({ view }) => [view.indicator.indicatorId, view]));
    for (const row of rows) viewOf.get(row.indicator_id)?.put(row);
  }

  /** What the statement left alone stands there already, was changed by somebody else, or is locked by now. */
  private async unwritten(manager: EntityManager, write: Write, cells: readonly GivenCell[]): Promise<Outcome> {
    if (cells.length === 0) return { saved: [], conflicts: [] };
    const found = await this.store.find(manager, write.kommuneId, write.period, cells);
    const rows = new Map(found.map((row) => [keyOf(row), row] as const));
    const saved: SavedCell[] = [];
    const conflicts: GivenCell[] = [];
    const locked: GivenCell[] = [];
    for (const one of cells) {
      const row = rows.get(keyOf(rowOf(one)));
      if (row === undefined) locked.push(one);
      else if (isSameFigure(row, one.figure))
        saved.push(savedOf(one, row.revision, (row.recorded_at ?? write.at).toISOString()));
      else if (row.revision === one.expected || row.recorded_by === write.author) locked.push(one);
      else conflicts.push(one);
    }
    refuseLockedMeanwhile(locked);
    return { saved, conflicts };
  }
}

type Key = Pick<WrittenCell, 'indicator_id' | 'cell'>;

/** One number for both: a cell is a smallint. */
const keyOf = ({ indicator_id: id, cell }: Key): number => id * 65_536 + cell;
const rowOf = ({ view, cell }: GivenCell): Key => ({ indicator_id: view.indicator.indicatorId, cell });

function left(given: readonly GivenCell[], written: readonly WrittenCell[]): readonly GivenCell[] {
  const done = new Set(written.map(keyOf));
  return given.filter((one) => !done.has(keyOf(rowOf(one))));
}

const savedOf = ({ view, cell }: GivenCell, revision: number, at: string): SavedCell => ({
  ...{ indicator: view.indicator.sheet.code, cell, revision, at },
});
