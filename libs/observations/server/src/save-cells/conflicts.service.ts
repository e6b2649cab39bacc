import { Injectable } from '@nestjs/common';
import type { EntryViewer } from '../entry-facts/entry-viewer';
import { OwnEntries } from '../entry-facts/own-entries.reader';
import type { AskedPeriod } from '../entry-facts/stored-period';
import { EntrySheets } from '../entry-sheet/entry-sheet.service';
import { sheetCellOf } from '../entry-sheet/sheet-indicator';
import type { GivenCell } from './given-cells.rules';
import type { Conflict } from './types/conflict.type';

/** Cells of somebody else, as their own sheet would show them: with name and time. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly own: OwnEntries,
    private readonly sheets: EntrySheets,
  ) {}

  async shown(viewer: EntryViewer, asked: AskedPeriod, cells: readonly GivenCell[]): Promise<Conflict[]> {
    if (cells.length === 0) return [];
    const views = await this.own.byCode(viewer, asked, [...new Set(cells.map(codeOf))]);
    const around = await this.sheets.around(viewer, asked, [...views.values()]);
    return cells.flatMap((one): Conflict[] => {
      const { cell } = one;
      const view = views.get(codeOf(one));
      if (view === undefined) return [];
      return [{ indicator: codeOf(one), cell, theirs: sheetCellOf(view, cell, { ...around, role: 'erfassung' }) }];
    });
  }
}

const codeOf = ({ view }: GivenCell): string => view.indicator.sheet.code;
