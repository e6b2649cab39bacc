import { Injectable } from '@nestjs/common';
import { PeopleOfKommune } from '@teilziel/kommune/server';
import { berlinDay, Clock } from '@teilziel/platform';
import { addPeriods, formatPeriod, periodLabel, toStorage } from '@teilziel/statistics';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import type { EntryView } from '../entry-facts/entry-view';
import { type EntryViewer, entryViewer, refuseOtherFachamt } from '../entry-facts/entry-viewer';
import { EntryViews } from '../entry-facts/entry-views.service';
import { type AskedPeriod, askedPeriod } from '../entry-facts/stored-period';
import { refusal } from '../refusal';
import { sheetIndicatorOf, type SheetSurroundings } from './sheet-indicator';
import type { EntrySheet } from './types/entry-sheet.type';
import type { SheetIndicator } from './types/sheet-indicator.type';

const PREVIOUS = [-4, -3, -2, -1];

/** The form of a Fachamt for a period. The number of statements does not depend on how much stands on it. */
@Injectable()
export class EntrySheets {
  constructor(
    private readonly facts: EntryFacts,
    private readonly views: EntryViews,
    private readonly people: PeopleOfKommune,
    private readonly clock: Clock,
  ) {}

  async sheet(fachamt: number, code: string): Promise<EntrySheet> {
    const viewer = entryViewer();
    refuseOtherFachamt(viewer, fachamt);
    const asked = askedPeriod(code);
    const views = await this.viewsOf(viewer.kommuneId, fachamt, asked);
    const [first] = views;
    if (first === undefined)
      throw refusal('Für dieses Fachamt gibt es in diesem Zeitraum nichts zu erfassen.', 'period', 'NOT_FOUND');
    const lastDays = views.map(({ lastDay }) => lastDay).filter((day) => day !== null);
    return {
      ...{ fachamt, fachamtName: first.indicator.fachamtName },
      ...{ period: code, periodLabel: periodLabel(asked.period), today: this.today() },
      dueOn: lastDays.sort()[0] ?? this.today(),
      mayEnter: viewer.roleFor(fachamt) === 'erfassung',
      onePerson: viewer.coordinates && (await this.facts.isOnePerson(viewer.kommuneId)),
      previousPeriods: PREVIOUS.map((steps) => formatPeriod(addPeriods(asked.period, steps))),
      indicators: await this.shown(viewer, asked, views),
    };
  }

  /** As they stand on the sheet of their period. */
  async shown(viewer: EntryViewer, asked: AskedPeriod, views: readonly EntryView[]): Promise<SheetIndicator[]> {
    const around = await this.around(viewer, asked, views);
    return views.map((view) => sheetIndicatorOf(view, { ...around, role: viewer.roleFor(view.indicator.fachamtId) }));
  }

  async around(
    { kommuneId }: EntryViewer,
    { period, stored }: AskedPeriod,
    views: readonly EntryView[],
  ): Promise<Omit<SheetSurroundings, 'role'>> {
    const authors = views.flatMap((view) => view.authors());
    const ids = views.map(({ indicator }) => indicator.indicatorId);
    const counts = await this.facts.commentCounts(kommuneId, ids, stored);
    return {
      previous: PREVIOUS.map((steps) => toStorage(addPeriods(period, steps))),
      names: await this.people.namesOf([...new Set(authors)]),
      comments: new Map(counts.map(({ indicator_id: id, cell, comments }) => [`${id} ${cell}`, comments])),
    };
  }

  private async viewsOf(kommuneId: number, fachamt: number, asked: AskedPeriod): Promise<EntryView[]> {
    const today = this.today();
    const indicators = await this.facts.indicators(kommuneId, { fachaemter: [fachamt] }, today);
    const wanted = indicators
      .filter(({ frequency }) => frequency === asked.frequency)
      .map((indicator) => ({ indicator, period: asked.stored }));
    const views = await this.views.of(kommuneId, wanted, today);
    return views.filter((view) => view.due.asked || view.entry !== null || view.figures().size > 0);
  }

  private today(): string {
    return berlinDay(this.clock.now());
  }
}
