import { Injectable } from '@nestjs/common';
import { prepared } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import type { FigureRow } from '../entry-facts/entry-facts.rows';
import type { GivenCell } from './given-cells.rules';
import { FIND_CELLS, HOLD_ENTRIES, HOLD_ENTRIES_ALONE, SAVE_CELLS, TAKE_BACK_NOTHING } from './save-cells.queries';

export interface WrittenCell {
  readonly indicator_id: number;
  readonly cell: number;
  readonly revision: number;
  readonly recorded_at: Date;
}

/** Writes values of one period; every statement is one, however many cells there are. */
@Injectable()
export class CellStore {
  /** Officers share it; who changes the state of an entry waits for them, and they for it. */
  async hold(manager: EntityManager, kommuneId: number, indicatorIds: readonly number[]): Promise<void> {
    await manager.query(prepared(HOLD_ENTRIES), [kommuneId, inOrder(indicatorIds)]);
  }

  /** For a change of state: no value is saved meanwhile. Before the entries are read. */
  async holdAlone(manager: EntityManager, kommuneId: number, indicatorIds: readonly number[]): Promise<void> {
    await manager.query(prepared(HOLD_ENTRIES_ALONE), [kommuneId, inOrder(indicatorIds)]);
  }

  save(
    manager: EntityManager,
    kommuneId: number,
    period: number,
    author: string,
    cells: readonly GivenCell[],
  ): Promise<WrittenCell[]> {
    return manager.query(prepared(SAVE_CELLS), [
      ...[kommuneId, period, author],
      cells.map(({ view }) => view.indicator.indicatorId),
      cells.map(({ cell }) => cell),
      cells.map(({ figure }) => figure.numerator),
      cells.map(({ figure }) => figure.denominator),
      cells.map(({ figure }) => figure.value),
      cells.map(({ figure }) => figure.status),
      cells.map(({ expected }) => expected),
      cells.map(({ reason }) => reason),
      cells.map(({ follows }) => follows),
    ]);
  }

  /** What stands where nothing was written: the same figure, or somebody else's. */
  find(
    manager: EntityManager,
    kommuneId: number,
    period: number,
    cells: readonly GivenCell[],
  ): Promise<(FigureRow & WrittenCell)[]> {
    const ids = cells.map(({ view }) => view.indicator.indicatorId);
    return manager.query(prepared(FIND_CELLS), [kommuneId, period, ids, cells.map(({ cell }) => cell)]);
  }

  async takeBackNothing(
    manager: EntityManager,
    kommuneId: number,
    period: number,
    indicatorIds: readonly number[],
  ): Promise<void> {
    if (indicatorIds.length > 0) await manager.query(TAKE_BACK_NOTHING, [kommuneId, period, indicatorIds]);
  }
}

/** Everybody takes locks in the same order, so that two never wait for each other crosswise. */
const inOrder = (ids: readonly number[]): number[] => [...new Set(ids)].sort((a, b) => a - b);
