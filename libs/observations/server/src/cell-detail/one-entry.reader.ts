import { Injectable } from '@nestjs/common';
import type { SheetCell } from '@teilziel/observations/model';
import { berlinDay, Clock } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import type { EntryView } from '../entry-facts/entry-view';
import { type EntryViewer, refuseOtherFachamt } from '../entry-facts/entry-viewer';
import { EntryViews } from '../entry-facts/entry-views.service';
import type { AskedPeriod } from '../entry-facts/stored-period';
import { refusal } from '../refusal';

/** One indicator in one period, for who may see it. */
@Injectable()
export class OneEntry {
  constructor(
    private readonly facts: EntryFacts,
    private readonly views: EntryViews,
    private readonly clock: Clock,
  ) {}

  async of(viewer: EntryViewer, code: string, asked: AskedPeriod, manager?: EntityManager): Promise<EntryView> {
    const today = berlinDay(this.clock.now());
    const [indicator] = await this.facts.indicators(viewer.kommuneId, { codes: [code] }, today, manager);
    if (indicator === undefined || indicator.frequency !== asked.frequency)
      throw refusal(`Den Indikator „${code}“ gibt es in diesem Zeitraum nicht.`, 'indicator', 'NOT_FOUND');
    refuseOtherFachamt(viewer, indicator.fachamtId);
    const [view] = await this.views.of(viewer.kommuneId, [{ indicator, period: asked.stored }], today, manager);
    return view as EntryView;
  }
}

export function cellOf({ indicator }: EntryView, cell: number): SheetCell {
  const found = indicator.sheet.cells.find((one) => one.cell === cell);
  if (found === undefined) throw refusal(`„${indicator.sheet.name}“ hat keine Zelle ${cell}.`, 'cell', 'NOT_FOUND');
  return found;
}
