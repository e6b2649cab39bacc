import { Injectable } from '@nestjs/common';
import { prepared } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import type { FigureRow } from '../entry-facts/entry-facts.rows';
import type { EntryIndicator } from '../entry-facts/entry-indicator';
import { refusal } from '../refusal';
import { cellColumns } from './cell-columns';
import type { GivenCell } from './given-cells.rules';
import type { GroundRow } from './save-ground';
import {
  FIND_CELLS,
  HOLD_AND_READ,
  HOLD_ENTRIES_ALONE,
  SAVE_CELLS,
  SAVE_OPEN_CELLS,
  TAKE_BACK_NOTHING,
} from './save-cells.queries';

export interface WrittenCell {
  readonly indicator_id: number;
  readonly cell: number;
  readonly revision: number;
  /** Set: a revision was expected where there is no row. */
  readonly note?: string | null;
}

/** Who saves what of which period. */
export interface Save {
  readonly kommuneId: number;
  readonly author: string;
  readonly period: number;
}

interface OpenRow extends WrittenCell {
  /** Only in the first row, which says nothing else. */
  readonly at: Date | null;
}

/** Writes values of one period; every statement is one, however many cells there are. */
@Injectable()
export class CellStore {
  /** Officers share the lock; who changes the state of an entry waits for them, and they for it. */
  async holdAndRead(
    manager: EntityManager,
    kommuneId: number,
    period: number,
    indicators: readonly EntryIndicator[],
  ): Promise<GroundRow> {
    const rows: GroundRow[] = await manager.query(prepared(HOLD_AND_READ), [
      kommuneId,
      inOrder(indicators.map(({ indicatorId }) => indicatorId)),
      period,
      inOrder(indicators.map(({ fachamtId }) => fachamtId)),
    ]);
    const [row] = rows;
    if (row === undefined) throw new Error('A statement without FROM answers with one row');
    return row;
  }

  /** For a change of state: no value is saved meanwhile. Before the entries are read. */
  async holdAlone(manager: EntityManager, kommuneId: number, indicatorIds: readonly number[]): Promise<void> {
    await manager.query(prepared(HOLD_ENTRIES_ALONE), [kommuneId, inOrder(indicatorIds)]);
  }

  async save(
    manager: EntityManager,
    kommuneId: number,
    period: number,
    author: string,
    cells: readonly GivenCell[],
  ): Promise<WrittenCell[]> {
    const given = [kommuneId, period, author, ...cellColumns(cells)];
    const written: WrittenCell[] = await manager.query(prepared(SAVE_CELLS), given);
    refuseExpected(written);
    return written;
  }

  /** The usual case in one statement, with its locks. Null: it is another case, nothing was done. */
  async saveOpen(
    manager: EntityManager,
    { kommuneId, period, author }: Save,
    version: string | null,
    cells: readonly GivenCell[],
  ): Promise<{ readonly at: Date; readonly written: readonly WrittenCell[] } | null> {
    const given = [kommuneId, version, period, author, ...cellColumns(cells)];
    const answer: Promise<OpenRow[]> = manager.query(prepared(SAVE_OPEN_CELLS), given);
    const [first, ...written] = await answer.catch((error: unknown) => {
      throw codeOf(error) === EXPECTED ? notThere() : error;
    });
    return first?.at ? { at: first.at, written } : null;
  }

  /** What stands where nothing was written: the same figure, or somebody else's. */
  find(manager: EntityManager, kommuneId: number, period: number, cells: readonly GivenCell[]): Promise<FigureRow[]> {
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

/** Of observation_expected(). */
const EXPECTED = 'TZ001';
const codeOf = (error: unknown): unknown => (error as { driverError?: { code?: unknown } }).driverError?.code;

/** A page built on something else than this database: it must be read again. */
const notThere = (): Error =>
  refusal('Einen der Werte gibt es hier nicht mehr. Es wurde nichts gespeichert. Laden Sie die Seite neu.', 'cells');

function refuseExpected(written: readonly WrittenCell[]): void {
  if (written.some(({ note }) => note)) throw notThere();
}

/** Everybody takes locks in the same order, so that two never wait for each other crosswise. */
const inOrder = (ids: readonly number[]): number[] => [...new Set(ids)].sort((a, b) => a - b);
