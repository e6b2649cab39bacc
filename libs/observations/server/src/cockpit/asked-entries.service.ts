import { Injectable } from '@nestjs/common';
import { berlinDay, Clock } from '@teilziel/platform';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import { quarterOfDay } from '../entry-facts/stored-period';
import { type AskedEntry, askedEntries } from './asked-entry';

/** How far back what was never handed in is still asked for. */
const QUARTERS_BACK = 8;

/** What the Fachaemter of a Kommune are asked for, with its state: four statements whatever there is of it. */
@Injectable()
export class AskedEntries {
  constructor(
    private readonly facts: EntryFacts,
    private readonly clock: Clock,
  ) {}

  async of(kommuneId: number): Promise<AskedEntry[]> {
    const today = this.today();
    const from = quarterOfDay(today) - QUARTERS_BACK;
    const indicators = await this.facts.indicators(kommuneId, {}, today);
    const ids = indicators.map(({ indicatorId }) => indicatorId);
    const entries = await this.facts.entries(kommuneId, ids, from);
    const exceptions = await this.facts.exceptions(kommuneId, null);
    return askedEntries(indicators, entries, exceptions, { today, from });
  }

  today(): string {
    return berlinDay(this.clock.now());
  }
}
