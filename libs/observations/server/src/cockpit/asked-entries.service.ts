import { Injectable } from '@nestjs/common';
import { berlinDay, Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import { quarterOfDay } from '../entry-facts/stored-period';
import { ENTERED_CELLS } from './asked.queries';
import { type AskedEntry, askedEntries, isHistory } from './asked-entry';

/** An asked value and whether something was entered for it. */
export interface AskedValue extends AskedEntry {
  readonly hasFigures: boolean;
}

/** How far back what was never handed in is still asked for. */
const QUARTERS_BACK = 8;

/** What the Fachaemter of a Kommune are asked for, with its state: five statements whatever there is of it. */
@Injectable()
export class AskedEntries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: EntryFacts,
    private readonly clock: Clock,
  ) {}

  async of(kommuneId: number): Promise<AskedValue[]> {
    const today = this.today();
    const from = quarterOfDay(today) - QUARTERS_BACK;
    const indicators = await this.facts.indicators(kommuneId, {}, today);
    const ids = indicators.map(({ indicatorId }) => indicatorId);
    const entries = await this.facts.entries(kommuneId, ids, from);
    const exceptions = await this.facts.exceptions(kommuneId, null);
    const asked = askedEntries(indicators, entries, exceptions, { today, from });
    const entered = await this.enteredCells(kommuneId, asked);
    return asked
      .filter((entry) => !isHistory(entry, entered(entry), today))
      .map((entry) => ({ ...entry, hasFigures: entered(entry).size > 0 }));
  }

  today(): string {
    return berlinDay(this.clock.now());
  }

  private async enteredCells(
    kommuneId: number,
    asked: readonly AskedEntry[],
  ): Promise<(entry: AskedEntry) => ReadonlySet<number>> {
    const open = asked.filter(({ state, waiting }) => state === 'open' && !waiting);
    const found: { indicatorId: number; period: number; cells: number[] }[] = await this.dataSource.query(
      ENTERED_CELLS,
      [kommuneId, open.map(({ indicator }) => indicator.indicatorId), open.map(({ period }) => period)],
    );
    const cells = new Map(found.map((one) => [`${one.indicatorId} ${one.period}`, new Set(one.cells)]));
    return ({ indicator, period }) => cells.get(`${indicator.indicatorId} ${period}`) ?? NONE;
  }
}

const NONE: ReadonlySet<number> = new Set();
