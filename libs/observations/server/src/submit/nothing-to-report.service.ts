import { Injectable } from '@nestjs/common';
import { lockSentence } from '@teilziel/observations/model';
import { inTransaction } from '@teilziel/platform';
import type { Observation } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import { OneEntry } from '../cell-detail/one-entry.reader';
import type { EntryView } from '../entry-facts/entry-view';
import { entryViewer } from '../entry-facts/entry-viewer';
import { askedPeriod } from '../entry-facts/stored-period';
import { EntrySheets } from '../entry-sheet/entry-sheet.service';
import type { SheetIndicator } from '../entry-sheet/types/sheet-indicator.type';
import { refusal } from '../refusal';
import { CellStore } from '../save-cells/cell-store';
import { followingTotals, type GivenCell } from '../save-cells/given-cells.rules';
import { REPORT_NOTHING } from './submit.queries';

/** "Nichts zu melden": said once, and every empty field says it with its own sign. */
@Injectable()
export class NothingToReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly entry: OneEntry,
    private readonly sheets: EntrySheets,
    private readonly store: CellStore,
  ) {}

  async report(code: string, period: string): Promise<SheetIndicator> {
    const viewer = entryViewer();
    const asked = askedPeriod(period);
    const { kommuneId, author } = viewer;
    await inTransaction(this.dataSource, async (manager) => {
      const known = await this.entry.of(viewer, code, asked, manager);
      const { indicatorId, fachamtId } = known.indicator;
      await this.store.holdAlone(manager, kommuneId, [indicatorId]);
      const view = await this.entry.of(viewer, code, asked, manager);
      for (const { cell } of view.inputs()) {
        const reason = view.lock(cell, viewer.roleFor(fachamtId));
        if (reason !== null) throw refusal(lockSentence(reason), 'indicator', 'LOCKED');
      }
      refuseFigures(view);
      const cells = emptyCells(view);
      await this.store.save(manager, kommuneId, asked.stored, author, [...cells, ...followingTotals(cells)]);
      await manager.query(REPORT_NOTHING, [kommuneId, indicatorId, asked.stored]);
    });
    const after = await this.entry.of(viewer, code, asked);
    const [shown] = await this.sheets.shown(viewer, asked, [after]);
    return shown as SheetIndicator;
  }
}

const counts = ({ numerator, value }: Observation): boolean => (numerator ?? value ?? 0) !== 0;

function refuseFigures(view: EntryView): void {
  const entered = view.inputs().find(({ cell }) => counts(view.figure(cell) ?? NOTHING_COUNTED));
  if (entered === undefined) return;
  const text = `${view.indicator.sheet.name}, ${entered.label}: Hier steht schon ein Wert. Löschen Sie ihn, bevor Sie „nichts zu melden“ wählen.`;
  throw refusal(text, 'indicator', 'REFUSED');
}

/** Exactly nothing, "–": what was counted is zero. */
const NOTHING_COUNTED: Observation = { numerator: 0, denominator: null, value: null, status: 'N' };
/** "X": of nothing there is no median and no index. */
const NO_FIGURE: Observation = { numerator: null, denominator: null, value: null, status: 'M' };

function emptyCells(view: EntryView): GivenCell[] {
  const { shape } = view.indicator.sheet;
  return view.inputs().map(({ cell }): GivenCell => {
    const stored = view.figure(cell);
    const base = shape === 'RATE' ? (stored?.denominator ?? 0) : null;
    const figure = shape === 'VALUE' ? NO_FIGURE : { ...NOTHING_COUNTED, denominator: base };
    return { view, cell, figure, expected: stored?.revision ?? 0, reason: null, follows: false };
  });
}
