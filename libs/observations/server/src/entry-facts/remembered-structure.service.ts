import { Injectable } from '@nestjs/common';
import { berlinDay, Clock, prepared } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { FIND_STRUCTURE_VERSION } from './entry-facts.queries';
import { EntryFacts } from './entry-facts.reader';
import type { EntryIndicator } from './entry-indicator';

/** The indicators of a Kommune as they were under a version; null: nothing was ever written for it. */
export interface Structure {
  readonly version: string | null;
  readonly byCode: ReadonlyMap<string, EntryIndicator>;
}

/** Kommunen at work at the same time; the one that was loaded first goes first. */
const MOST = 50;

/**
 * What a save has to know of its indicators: cells, shape, calendar, Fachamt. Whoever uses it compares the version in
 * the transaction that writes, so that nothing is believed by its age. Names of goals, sources and Fachaemter are not
 * under the version and not for use.
 */
@Injectable()
export class RememberedStructure {
  private readonly known = new Map<number, Promise<Structure>>();

  constructor(
    private readonly facts: EntryFacts,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  of(kommuneId: number): Promise<Structure> {
    const before = this.known.get(kommuneId);
    if (before !== undefined) return before;
    const loading = this.load(kommuneId);
    this.known.set(kommuneId, loading);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
    loading.catch(() => this.known.get(kommuneId) === loading && this.known.delete(kommuneId));
    return loading;
  }

  /** The version has moved on; somebody else may have noticed before. */
  async outdated(kommuneId: number, structure: Structure): Promise<void> {
    const known = this.known.get(kommuneId);
    if (known !== undefined && (await known) === structure) this.known.delete(kommuneId);
  }

  /** The version before what it stands for: a change in between makes it too old, never too new. */
  private async load(kommuneId: number): Promise<Structure> {
    const rows: { version: string }[] = await this.dataSource.query(prepared(FIND_STRUCTURE_VERSION), [kommuneId]);
    const indicators = await this.facts.indicators(kommuneId, {}, berlinDay(this.clock.now()));
    return {
      version: rows[0]?.version ?? null,
      byCode: new Map(indicators.map((indicator) => [indicator.sheet.code, indicator])),
    };
  }
}
