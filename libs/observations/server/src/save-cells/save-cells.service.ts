import { Injectable } from '@nestjs/common';
import { inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { type EntryViewer, entryViewer } from '../entry-facts/entry-viewer';
import { OwnEntries } from '../entry-facts/own-entries.reader';
import { isSameFigure } from '../entry-facts/stored-figure.rules';
import { askedPeriod } from '../entry-facts/stored-period';
import { sheetFindingOf } from '../entry-sheet/sheet-indicator';
import { refusal } from '../refusal';
import { CellStore, type WrittenCell } from './cell-store';
import { Conflicts } from './conflicts.service';
import { followingTotals, type GivenCell, givenCells, MOST_CELLS } from './given-cells.rules';
import { refuseLocked, refuseLockedMeanwhile, refuseWithoutReason } from './refuse-locked.rules';
import type { CellInput } from './types/cell.input';
import type { SaveResult } from './types/save-result.type';
import type { SavedCell } from './types/saved-cell.type';

interface Outcome {
  readonly saved: readonly SavedCell[];
  /** Cells another person has changed since they were read. */
  readonly conflicts: readonly GivenCell[];
}

/** Saves the values of an officer: all that may be saved, or nothing. */
@Injectable()
export class SaveCells {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnEntries,
    private readonly store: CellStore,
    private readonly conflicts: Conflicts,
  ) {}

  async save(code: string, inputs: readonly CellInput[]): Promise<SaveResult> {
    const asked = askedPeriod(code);
    if (inputs.length > MOST_CELLS)
      throw refusal(
        `Auf einmal lassen sich höchstens ${MOST_CELLS} Zellen speichern, gesendet wurden ${inputs.length}.`,
        'cells',
      );
    const viewer = entryViewer();
    const views = await this.own.byCode(viewer, asked, [...new Set(inputs.map(({ indicator }) => indicator))]);
    const given = givenCells(inputs, views).filter(({ view, cell }) => !view.isComputed(cell));
    refuseLocked(given);
    refuseWithoutReason(given);
    const { saved, conflicts } = await inTransaction(this.dataSource, (manager) =>
      this.write(manager, viewer, asked.stored, given),
    );
    return {
      saved,
      conflicts: await this.conflicts.shown(viewer, asked, conflicts),
      findings: [...views].map(([indicator, view]) => ({
        indicator,
        findings: view.findings(false).map(sheetFindingOf),
      })),
    };
  }

  private async write(
    manager: EntityManager,
    { kommuneId, author }: EntryViewer,
    period: number,
    given: readonly GivenCell[],
  ): Promise<Outcome> {
    if (given.length === 0) return { saved: [], conflicts: [] };
    const ids = given.map(({ view }) => view.indicator.indicatorId);
    await this.store.hold(manager, kommuneId, ids);
    const all = [...given, ...followingTotals(given)];
    const written = await this.store.save(manager, kommuneId, period, author, all);
    const byKey = new Map(all.map((one) => [keyOf(rowOf(one)), one] as const));
    const saved = written.flatMap((row) => {
      const one = byKey.get(keyOf(row));
      return one === undefined ? [] : [savedOf(row, one, author)];
    });
    const done = new Set(written.map(keyOf));
    const left = given.filter((one) => !done.has(keyOf(rowOf(one))));
    const kept = await this.unwritten(manager, kommuneId, period, author, left);
    const spoken = given.filter(
      ({ view, figure }) => view.nothingToReport && (figure.numerator ?? figure.value ?? 0) !== 0,
    );
    await this.store.takeBackNothing(
      manager,
      kommuneId,
      period,
      spoken.map(({ view }) => view.indicator.indicatorId),
    );
    return { saved: [...saved, ...kept.saved], conflicts: kept.conflicts };
  }

  /** What the statement left alone stands there already, was changed by somebody else, or is locked by now. */
  private async unwritten(
    manager: EntityManager,
    kommuneId: number,
    period: number,
    author: string,
    left: readonly GivenCell[],
  ): Promise<Outcome> {
    if (left.length === 0) return { saved: [], conflicts: [] };
    const rows = new Map(
      (await this.store.find(manager, kommuneId, period, left)).map((row) => [keyOf(row), row] as const),
    );
    const saved: SavedCell[] = [];
    const conflicts: GivenCell[] = [];
    const locked: GivenCell[] = [];
    for (const one of left) {
      const row = rows.get(keyOf(rowOf(one)));
      if (row === undefined) {
        locked.push(one);
        continue;
      }
      if (isSameFigure(row, one.figure)) saved.push(savedOf(row, one, row.recorded_by));
      else if (row.revision === one.expected || row.recorded_by === author) locked.push(one);
      else conflicts.push(one);
      one.view.put({ ...row, period });
    }
    refuseLockedMeanwhile(locked);
    return { saved, conflicts };
  }
}

const keyOf = ({ indicator_id: id, cell }: Pick<WrittenCell, 'indicator_id' | 'cell'>): string => `${id} ${cell}`;
const rowOf = ({ view, cell }: GivenCell): Pick<WrittenCell, 'indicator_id' | 'cell'> => ({
  indicator_id: view.indicator.indicatorId,
  cell,
});

/** The view goes on with what is stored now, so that findings speak of it. */
function savedOf(written: WrittenCell, one: GivenCell, author: string): SavedCell {
  one.view.put({ ...written, ...one.figure, period: one.view.period, recorded_by: author });
  const { cell, revision, recorded_at: at } = written;
  return { indicator: one.view.indicator.sheet.code, cell, revision, at: at.toISOString() };
}
