import { Injectable } from '@nestjs/common';
import { prepared } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import {
  COUNT_CELL_COMMENTS,
  IS_ONE_PERSON,
  LOAD_CONFIRMED_HINTS,
  LOAD_ENTERED_FIGURES,
  LOAD_ENTRIES,
  LOAD_ENTRY_INDICATORS,
  LOAD_ENTRY_LABELS,
  LOAD_GRANTED_EXCEPTIONS,
} from './entry-facts.queries';
import type {
  CommentCountRow,
  ConfirmedRow,
  EntryRow,
  ExceptionRow,
  FigureRow,
  IndicatorRow,
  LabelRow,
} from './entry-facts.rows';
import { type EntryIndicator, entryIndicatorOf, labelsOf } from './entry-indicator';

/** Which indicators: of some Fachaemter, or by code; null: all. */
export interface Wanted {
  readonly fachaemter?: readonly number[] | null;
  readonly codes?: readonly string[] | null;
}

/** Periods of an indicator whose figures are wanted; stored, both ends included. */
export interface FigureSpan {
  readonly indicatorId: number;
  readonly first: number;
  readonly last: number;
}

/** What stands in the database about entries: one statement a question, however many indicators there are. */
@Injectable()
export class EntryFacts {
  constructor(private readonly dataSource: DataSource) {}

  async indicators(
    kommuneId: number,
    { fachaemter = null, codes = null }: Wanted,
    today: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<EntryIndicator[]> {
    const values = [kommuneId, fachaemter, codes, today];
    const rows: IndicatorRow[] = await manager.query(prepared(LOAD_ENTRY_INDICATORS), values);
    const labels: LabelRow[] = await manager.query(prepared(LOAD_ENTRY_LABELS), [kommuneId]);
    const named = labelsOf(labels);
    return rows.map((row) => entryIndicatorOf(row, named));
  }

  entries(
    kommuneId: number,
    indicatorIds: readonly number[],
    from: number,
    manager?: EntityManager,
  ): Promise<EntryRow[]> {
    return this.on(manager).query(prepared(LOAD_ENTRIES), [kommuneId, indicatorIds, from]);
  }

  exceptions(
    kommuneId: number,
    fachaemter: readonly number[] | null,
    manager?: EntityManager,
  ): Promise<ExceptionRow[]> {
    return this.on(manager).query(prepared(LOAD_GRANTED_EXCEPTIONS), [kommuneId, fachaemter]);
  }

  figures(kommuneId: number, spans: readonly FigureSpan[], manager?: EntityManager): Promise<FigureRow[]> {
    const ids = spans.map(({ indicatorId }) => indicatorId);
    const firsts = spans.map(({ first }) => first);
    const lasts = spans.map(({ last }) => last);
    return this.on(manager).query(prepared(LOAD_ENTERED_FIGURES), [kommuneId, ids, firsts, lasts]);
  }

  confirmedHints(
    kommuneId: number,
    wanted: readonly { readonly indicatorId: number; readonly period: number }[],
    manager?: EntityManager,
  ): Promise<ConfirmedRow[]> {
    const ids = wanted.map(({ indicatorId }) => indicatorId);
    const periods = wanted.map(({ period }) => period);
    return this.on(manager).query(prepared(LOAD_CONFIRMED_HINTS), [kommuneId, ids, periods]);
  }

  commentCounts(kommuneId: number, indicatorIds: readonly number[], period: number): Promise<CommentCountRow[]> {
    return this.dataSource.query(prepared(COUNT_CELL_COMMENTS), [kommuneId, indicatorIds, period]);
  }

  async isOnePerson(kommuneId: number): Promise<boolean> {
    const rows: { one_person: boolean }[] = await this.dataSource.query(prepared(IS_ONE_PERSON), [kommuneId]);
    return rows[0]?.one_person ?? false;
  }

  private on(manager?: EntityManager): EntityManager {
    return manager ?? this.dataSource.manager;
  }
}
