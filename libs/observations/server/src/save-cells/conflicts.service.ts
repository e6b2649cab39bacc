import { Injectable } from '@nestjs/common';
import type { EntryViewer } from '../entry-facts/entry-viewer';
import type { AskedPeriod } from '../entry-facts/stored-period';
import { EntrySheets } from '../entry-sheet/entry-sheet.service';
import { sheetCellOf } from '../entry-sheet/sheet-indicator';
import type { GivenCell } from './given-cells.rules';
import type { Conflict } from './types/conflict.type';

/** Cells of somebody else, as their own sheet would show them: with name and time. */
@Injectable()
export class Conflicts {
  constructor(private readonly sheets: EntrySheets) {}

  async shown(viewer: EntryViewer, asked: AskedPeriod, cells: readonly GivenCell[]): Promise<Conflict[]> {
    if (cells.length === 0) return [];
    const around = await this.sheets.around(viewer, asked, [...new Set(cells.map(({ view }) => view))]);
    return cells.map(({ view, cell }) => ({
      indicator: view.indicator.sheet.code,
      cell,
      theirs: sheetCellOf(view, cell, { ...around, role: 'erfassung' }),
    }));
  }
}
