import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isSameFigure } from '../entry-facts/stored-figure.rules';
import { CellStore, type Save, type WrittenCell } from './cell-store';
import { followingTotals, type GivenCell } from './given-cells.rules';
import { refuseLocked, refuseLockedMeanwhile, refuseWithoutReason } from './refuse-locked.rules';
import type { SavedCell } from './types/saved-cell.type';

export interface Outcome {
  readonly saved: readonly SavedCell[];
  /** Cells another person has changed since they were read. */
  readonly conflicts: readonly GivenCell[];
}

export interface Write extends Save {
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
    const outcome = await this.outcome(manager, write, all, written);
    const spoken = given.filter(
      ({ view, figure }) => view.nothingToReport && (figure.numerator ?? figure.value ?? 0) !== 0,
    );
    const spokenIds = spoken.map(({ view }) => view.indicator.indicatorId);
    await this.store.takeBackNothing(manager, kommuneId, period, spokenIds);
    return outcome;
  }

  /** What became of the cells that were to be written. */
  async outcome(
    manager: EntityManager,
    write: Write,
    all: readonly GivenCell[],
    written: readonly WrittenCell[],
  ): Promise<Outcome> {
    const left = new Map(all.map((one) => [keyOfCell(one), one]));
    const at = write.at.toISOString();
    const saved: SavedCell[] = [];
    for (const row of written) {
      const one = left.get(keyOf(row));
      if (one !== undefined) saved.push(savedOf(one, row.revision, at));
      left.delete(keyOf(row));
    }
    const kept = await this.unwritten(
      manager,
      write,
      [...left.values()].filter(({ follows }) => !follows),
    );
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
      const row = rows.get(keyOfCell(one));
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
const keyOfCell = ({ view, cell }: GivenCell): number => view.indicator.indicatorId * 65_536 + cell;

const savedOf = ({ view, cell }: GivenCell, revision: number, at: string): SavedCell => ({
  indicator: view.indicator.sheet.code,
  cell,
  revision,
  at,
});
