import { Injectable } from '@nestjs/common';
import { lockSentence } from '@teilziel/observations/model';
import { inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { EntryIndicator } from '../entry-facts/entry-indicator';
import type { EntryView } from '../entry-facts/entry-view';
import { type EntryViewer, entryViewer } from '../entry-facts/entry-viewer';
import { OwnEntries } from '../entry-facts/own-entries.reader';
import { type AskedPeriod, askedPeriod } from '../entry-facts/stored-period';
import { sheetFindingOf } from '../entry-sheet/sheet-indicator';
import { refusal } from '../refusal';
import { writtenText } from '../review/written-text';
import { CellStore } from '../save-cells/cell-store';
import { totalsOf } from '../save-cells/given-cells.rules';
import { SubmissionRecords } from './submission-records';
import type { SubmitResult } from './types/submit-result.type';

/** Hands in what a Fachamt has entered for a period: all of it, or nothing while there is an error or an unanswered hint. */
@Injectable()
export class Submissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly own: OwnEntries,
    private readonly store: CellStore,
    private readonly records: SubmissionRecords,
  ) {}

  async submit(fachamt: number, code: string, entered: string | null): Promise<SubmitResult> {
    const viewer = entryViewer();
    const asked = askedPeriod(code);
    const indicators = await this.own.indicatorsOf(viewer, asked, fachamt);
    const message = writtenText(entered, 'message');
    const decidesAlone = await this.own.decidesAlone(viewer);
    if (decidesAlone && message === null)
      throw refusal(
        'Sie geben ab und nehmen an. Bestätigen Sie in einem Satz, wie Sie die Werte geprüft haben.',
        'message',
      );
    return inTransaction(this.dataSource, async (manager) => {
      const views = await this.held(manager, viewer, asked, indicators);
      await this.writeTotals(manager, viewer, asked.stored, views);
      const blocked = blockedOf(views);
      if (blocked.length > 0) return { submitted: 0, blocked };
      await this.records.add(manager, { viewer, asked, views, message, decidesAlone });
      return { submitted: views.length, blocked: [] };
    });
  }

  /** What is open for the officer now; nobody saves into it until the transaction ends. */
  private async held(
    manager: EntityManager,
    viewer: EntryViewer,
    asked: AskedPeriod,
    indicators: readonly EntryIndicator[],
  ): Promise<EntryView[]> {
    const ids = indicators.map(({ indicatorId }) => indicatorId);
    await this.store.holdAlone(manager, viewer.kommuneId, ids);
    const found = await this.own.of(viewer, asked, indicators, manager);
    const views = found.filter((view) => view.due.asked || view.entry !== null || view.figures().size > 0);
    const open = views.filter((view) => view.inputs().some(({ cell }) => view.lock(cell, 'erfassung') === null));
    if (open.length > 0) return open;
    const [first] = views;
    const reason = first === undefined ? null : first.lock(first.inputs()[0]?.cell ?? 0, 'erfassung');
    const why = reason === null ? 'In diesem Zeitraum gibt es nichts zu erfassen.' : lockSentence(reason);
    throw refusal(`Es ist nichts abzugeben. ${why}`, 'period', 'LOCKED');
  }

  /** Two officers may have saved parts of a sum at the same time. */
  private async writeTotals(
    manager: EntityManager,
    { kommuneId, author }: EntryViewer,
    period: number,
    views: readonly EntryView[],
  ): Promise<void> {
    const totals = views.flatMap((view) => totalsOf(view, view.figures()));
    if (totals.length === 0) return;
    const written = await this.store.save(manager, kommuneId, period, author, totals);
    for (const row of written) {
      const one = totals.find(({ view, cell }) => view.indicator.indicatorId === row.indicator_id && cell === row.cell);
      one?.view.put({ ...row, ...one.figure, period, recorded_by: author });
    }
  }
}

function blockedOf(views: readonly EntryView[]): SubmitResult['blocked'] {
  return views.flatMap((view) => {
    const findings = view.findings(true);
    const blocks = findings.some(({ severity, confirmed }) => severity === 'error' || confirmed === null);
    return blocks ? [{ indicator: view.indicator.sheet.code, findings: findings.map(sheetFindingOf) }] : [];
  });
}
