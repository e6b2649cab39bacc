import { Injectable } from '@nestjs/common';
import { berlinDay, Clock } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import { refusal } from '../refusal';
import { EntryFacts } from './entry-facts.reader';
import type { EntryIndicator } from './entry-indicator';
import type { EntryView } from './entry-view';
import type { EntryViewer } from './entry-viewer';
import { EntryViews } from './entry-views.service';
import type { AskedPeriod } from './stored-period';

/** Indicators of other Fachaemter by name. */
export function refuseForeign(viewer: EntryViewer, indicators: readonly EntryIndicator[]): void {
  const foreign = indicators.find(({ fachamtId }) => viewer.roleFor(fachamtId) !== 'erfassung');
  if (foreign !== undefined)
    throw refusal(`${foreign.sheet.name}: Diesen Wert erfasst ein anderes Fachamt.`, foreign.sheet.code, 'FORBIDDEN');
}

/** What the viewer records: the indicators of other Fachaemter are refused. */
@Injectable()
export class OwnEntries {
  constructor(
    private readonly facts: EntryFacts,
    private readonly views: EntryViews,
    private readonly clock: Clock,
  ) {}

  async byCode(viewer: EntryViewer, asked: AskedPeriod, codes: readonly string[]): Promise<Map<string, EntryView>> {
    const indicators = await this.facts.indicators(viewer.kommuneId, { codes }, this.today());
    refuseForeign(viewer, indicators);
    const views = await this.of(viewer, asked, indicators);
    return new Map(views.map((view) => [view.indicator.sheet.code, view]));
  }

  async indicatorsOf(viewer: EntryViewer, asked: AskedPeriod, fachamt: number): Promise<EntryIndicator[]> {
    if (viewer.roleFor(fachamt) !== 'erfassung')
      throw refusal('Dieses Fachamt gehört nicht zu Ihren Aufgaben.', 'fachamt', 'FORBIDDEN');
    const all = await this.facts.indicators(viewer.kommuneId, { fachaemter: [fachamt] }, this.today());
    return all.filter(({ frequency }) => frequency === asked.frequency);
  }

  of(
    { kommuneId }: EntryViewer,
    asked: AskedPeriod,
    indicators: readonly EntryIndicator[],
    manager?: EntityManager,
  ): Promise<EntryView[]> {
    const wanted = indicators
      .filter(({ frequency }) => frequency === asked.frequency)
      .map((indicator) => ({ indicator, period: asked.stored }));
    return this.views.of(kommuneId, wanted, this.today(), manager);
  }

  /** In a small Kommune one person hands in and approves in one step. */
  async decidesAlone({ coordinates, kommuneId }: EntryViewer): Promise<boolean> {
    return coordinates && (await this.facts.isOnePerson(kommuneId));
  }

  private today(): string {
    return berlinDay(this.clock.now());
  }
}
