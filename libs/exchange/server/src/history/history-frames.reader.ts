import { Injectable } from '@nestjs/common';
import type { DimensionWord, HistoryFrame, StoredEntry, StoredFigure } from '@teilziel/exchange/model';
import { EntryFacts } from '@teilziel/observations/server';
import { berlinDay, Clock } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import {
  HAS_RELEASE,
  LOAD_DIMENSION_WORDS,
  LOAD_STANDING_ENTRIES,
  LOAD_STANDING_FIGURES,
  STANDING_MARK,
} from './history.queries';

/** Periods of an indicator; stored, both ends included. */
export interface HistorySpan {
  readonly indicatorId: number;
  readonly first: number;
  readonly last: number;
}

/** What a list of past figures is read against. */
@Injectable()
export class HistoryFrames {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: EntryFacts,
    private readonly clock: Clock,
  ) {}

  async frame(kommuneId: number): Promise<HistoryFrame> {
    const today = berlinDay(this.clock.now());
    const indicators = await this.facts.indicators(kommuneId, {}, today);
    const words: DimensionWord[] = await this.dataSource.query(LOAD_DIMENSION_WORDS, [kommuneId]);
    return {
      indicators: indicators.map(({ indicatorId, sheet, frequency, due }) => ({
        ...sheet,
        ...{ indicatorId, frequency, firstPeriod: due.firstPeriod },
      })),
      ...{ words, today },
    };
  }

  figures(kommuneId: number, spans: readonly HistorySpan[]): Promise<(StoredFigure & { indicatorId: number })[]> {
    const values = [
      spans.map(({ indicatorId }) => indicatorId),
      spans.map(({ first }) => first),
      spans.map(({ last }) => last),
    ];
    return this.dataSource.query(LOAD_STANDING_FIGURES, [kommuneId, ...values]);
  }

  entries(
    kommuneId: number,
    indicatorIds: readonly number[],
  ): Promise<(StoredEntry & { indicatorId: number; period: number })[]> {
    return this.dataSource.query(LOAD_STANDING_ENTRIES, [kommuneId, indicatorIds]);
  }

  async hasRelease(kommuneId: number): Promise<boolean> {
    const [row] = await this.dataSource.query<{ found: boolean }[]>(HAS_RELEASE, [kommuneId]);
    return row?.found ?? false;
  }

  /** Equal where nothing was saved or decided between two askings. */
  async mark(
    kommuneId: number,
    indicatorIds: readonly number[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<string> {
    const [row] = await manager.query<{ mark: string }[]>(STANDING_MARK, [kommuneId, indicatorIds]);
    return row?.mark ?? '';
  }
}
