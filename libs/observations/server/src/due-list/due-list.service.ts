import { Injectable } from '@nestjs/common';
import { PeopleOfKommune } from '@teilziel/kommune/server';
import { dueEntries } from '@teilziel/observations/model';
import { berlinDay, Clock } from '@teilziel/platform';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import type { EntryRow } from '../entry-facts/entry-facts.rows';
import type { EntryIndicator } from '../entry-facts/entry-indicator';
import type { EntryView } from '../entry-facts/entry-view';
import { entryViewer } from '../entry-facts/entry-viewer';
import { EntryViews, type WantedEntry } from '../entry-facts/entry-views.service';
import { quarterOfDay } from '../entry-facts/stored-period';
import { dueItems } from './due-items.rules';
import type { DueList } from './types/due-list.type';

/** How far back what was never handed in is still asked for. */
const QUARTERS_BACK = 8;
/** How long what is done stays in sight. */
const QUARTERS_DONE = 4;

/** What is due for the Fachaemter of the viewer, or for all of them. */
@Injectable()
export class DueLists {
  constructor(
    private readonly facts: EntryFacts,
    private readonly views: EntryViews,
    private readonly people: PeopleOfKommune,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<DueList> {
    const { kommuneId, records, readable } = entryViewer();
    const today = berlinDay(this.clock.now());
    const now = quarterOfDay(today);
    const fachaemter = records.length > 0 ? records : readable;
    const indicators = await this.facts.indicators(kommuneId, { fachaemter }, today);
    const ids = indicators.map(({ indicatorId }) => indicatorId);
    const entries = await this.facts.entries(kommuneId, ids, now - QUARTERS_BACK);
    const wanted = indicators.flatMap((indicator) => periodsOf(indicator, entries, today, now));
    const views = await this.views.withEntries(kommuneId, wanted, entries, today);
    const shown = views.filter((view) => isShown(view, now));
    const names = await this.people.namesOf(decidersOf(shown));
    return { today, items: dueItems(shown, names, today) };
  }
}

/** What the calendar asks for, and what was returned whatever its age. */
function periodsOf(indicator: EntryIndicator, entries: readonly EntryRow[], today: string, now: number): WantedEntry[] {
  const { due, announced, indicatorId } = indicator;
  const asked = dueEntries(due, announced, today, now - QUARTERS_BACK).map(({ period }) => period);
  const returned = entries
    .filter(({ indicator_id: id, state }) => id === indicatorId && state === 'returned')
    .map(({ period }) => period);
  return [...new Set([...asked, ...returned])].map((period) => ({ indicator, period }));
}

/** Imported history is complete without ever having been handed in: nobody is asked for it again. */
function isShown(view: EntryView, now: number): boolean {
  if (view.state === 'returned') return true;
  if (view.state !== 'open') return view.period >= now - QUARTERS_DONE;
  if (view.entry !== null || view.lastDay === null || view.lastDay >= view.today) return true;
  const figures = view.figures();
  return view.inputs().some(({ cell }) => !figures.has(cell));
}

const decidersOf = (views: readonly EntryView[]): string[] => [
  ...new Set(views.flatMap(({ entry }) => entry?.decided_by ?? [])),
];
