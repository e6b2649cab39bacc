import { Injectable } from '@nestjs/common';
import { lockSentence } from '@teilziel/observations/model';
import { Clock, inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { ADD_CELL_COMMENT, CONFIRM_HINT } from './cell-detail.queries';
import { CellDetails } from './cell-detail.service';
import { cellOf, OneEntry } from './one-entry.reader';
import type { CellComment } from './types/cell-comment.type';
import type { EntryView } from '../entry-facts/entry-view';
import { type EntryViewer, entryViewer } from '../entry-facts/entry-viewer';
import { type AskedPeriod, askedPeriod } from '../entry-facts/stored-period';
import { sheetFindingOf } from '../entry-sheet/sheet-indicator';
import type { SheetFinding } from '../entry-sheet/types/sheet-finding.type';
import { refusal } from '../refusal';
import { writtenText } from '../review/written-text';
import { CellStore } from '../save-cells/cell-store';

/** Where a sentence belongs. */
export interface CellPlace {
  readonly indicator: string;
  readonly period: string;
  readonly cell: number;
}

/** Sentences beside a value: comments, and what answers a hint. */
@Injectable()
export class CellWords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly entry: OneEntry,
    private readonly details: CellDetails,
    private readonly store: CellStore,
    private readonly clock: Clock,
  ) {}

  async comment(place: CellPlace, audience: string, entered: string): Promise<CellComment[]> {
    if (audience !== 'intern' && audience !== 'bericht')
      throw refusal('Bitte wählen Sie, für wen der Kommentar ist: intern oder für den Bericht.', 'audience');
    const text = writtenText(entered, 'text');
    if (text === null) throw refusal('Bitte schreiben Sie einen Kommentar.', 'text');
    const { viewer, asked, view } = await this.at(place);
    const { indicatorId, fachamtId } = view.indicator;
    if (!['erfassung', 'koordination'].includes(viewer.roleFor(fachamtId)))
      throw refusal('Dieses Fachamt gehört nicht zu Ihren Aufgaben.', 'indicator', 'FORBIDDEN');
    const key = [viewer.kommuneId, indicatorId, asked.stored, place.cell];
    await inTransaction(this.dataSource, async (manager) => {
      // Comments of a cell are counted: one after the other.
      await this.store.holdAlone(manager, viewer.kommuneId, [indicatorId]);
      await manager.query(ADD_CELL_COMMENT, [...key, audience, text, viewer.author]);
    });
    return this.details.comments(viewer.kommuneId, indicatorId, asked.stored, place.cell);
  }

  /** The finding of now, with the sentence that answers it; every other one stays as it is. */
  async confirm(place: CellPlace, kind: string, entered: string): Promise<SheetFinding[]> {
    const comment = writtenText(entered, 'comment');
    if (comment === null) throw refusal('Bitte begründen Sie den Wert in einem Satz.', 'comment');
    const { viewer, asked, view } = await this.at(place);
    const { indicatorId, fachamtId } = view.indicator;
    const role = viewer.roleFor(fachamtId);
    const reason = view.lock(place.cell, role);
    // A mended cell moves its total and may put a neighbour in question: a sentence changes no value.
    const open = view.inputs().some(({ cell }) => view.lock(cell, role) === null);
    if (reason !== null && !open) throw refusal(lockSentence(reason), 'cell', 'LOCKED');
    const found = view.findings(true).find((finding) => finding.kind === kind && finding.cell === place.cell);
    if (found === undefined)
      throw refusal('Diesen Hinweis gibt es nicht mehr. Laden Sie die Seite neu.', 'kind', 'NOT_FOUND');
    if (found.severity !== 'hint')
      throw refusal('Ein Fehler lässt sich nicht bestätigen. Bitte berichtigen Sie den Wert.', 'kind', 'REFUSED');
    const revision = view.figure(place.cell)?.revision ?? 0;
    const key = [viewer.kommuneId, indicatorId, asked.stored, place.cell];
    const values = [...key, kind, revision, comment, viewer.author, this.clock.now()];
    await inTransaction(this.dataSource, (manager) => manager.query(CONFIRM_HINT, values));
    const after = await this.entry.of(viewer, place.indicator, asked);
    return after.findings(false).map(sheetFindingOf);
  }

  private async at(
    place: CellPlace,
  ): Promise<{ readonly viewer: EntryViewer; readonly asked: AskedPeriod; readonly view: EntryView }> {
    const viewer = entryViewer();
    const asked = askedPeriod(place.period);
    const view = await this.entry.of(viewer, place.indicator, asked);
    cellOf(view, place.cell);
    return { viewer, asked, view };
  }
}
