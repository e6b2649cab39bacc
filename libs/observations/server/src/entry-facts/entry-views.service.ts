import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EntryFacts } from './entry-facts.reader';
import type { EntryRow } from './entry-facts.rows';
import type { EntryIndicator } from './entry-indicator';
import { EntryView, spanOf } from './entry-view';

export interface WantedEntry {
  readonly indicator: EntryIndicator;
  readonly period: number;
}

/** Entries with figures, findings and locks: four statements, however many there are. */
@Injectable()
export class EntryViews {
  constructor(private readonly facts: EntryFacts) {}

  async of(
    kommuneId: number,
    wanted: readonly WantedEntry[],
    today: string,
    manager?: EntityManager,
  ): Promise<EntryView[]> {
    if (wanted.length === 0) return [];
    const ids = [...new Set(wanted.map(({ indicator }) => indicator.indicatorId))];
    const from = Math.min(...wanted.map(({ period }) => period));
    return this.withEntries(kommuneId, wanted, await this.facts.entries(kommuneId, ids, from, manager), today, manager);
  }

  /** Where the entries are known already. */
  async withEntries(
    kommuneId: number,
    wanted: readonly WantedEntry[],
    entries: readonly EntryRow[],
    today: string,
    manager?: EntityManager,
  ): Promise<EntryView[]> {
    const fachaemter = [...new Set(wanted.map(({ indicator }) => indicator.fachamtId))];
    const exceptions = await this.facts.exceptions(kommuneId, fachaemter, manager);
    const spans = wanted.map(({ indicator, period }) => spanOf(indicator, period));
    const figures = await this.facts.figures(kommuneId, widest(spans), manager);
    const keys = wanted.map(({ indicator, period }) => ({ indicatorId: indicator.indicatorId, period }));
    const confirmed = await this.facts.confirmedHints(kommuneId, keys, manager);
    const figuresOf = grouped(figures, ({ indicator_id: id }) => String(id));
    const confirmedOf = grouped(confirmed, ({ indicator_id: id, period }) => `${id} ${period}`);
    const entryOf = new Map(entries.map((entry) => [`${entry.indicator_id} ${entry.period}`, entry]));
    const endOf = new Map(exceptions.map((one) => [`${one.fachamt_id} ${one.period}`, one.ends_on]));
    return wanted.map(({ indicator, period }) => {
      const key = `${indicator.indicatorId} ${period}`;
      return new EntryView({
        ...{ indicator, period, today },
        entry: entryOf.get(key) ?? null,
        figures: figuresOf.get(String(indicator.indicatorId)) ?? [],
        confirmed: confirmedOf.get(key) ?? [],
        exceptionEndsOn: endOf.get(`${indicator.fachamtId} ${period}`) ?? null,
      });
    });
  }
}

type Span = ReturnType<typeof spanOf>;

/** One span an indicator: several periods of it share most of their history. */
function widest(spans: readonly Span[]): Span[] {
  const byIndicator = new Map<number, Span>();
  for (const span of spans) {
    const known = byIndicator.get(span.indicatorId) ?? span;
    const { indicatorId } = span;
    byIndicator.set(indicatorId, {
      indicatorId,
      first: Math.min(known.first, span.first),
      last: Math.max(known.last, span.last),
    });
  }
  return [...byIndicator.values()];
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
