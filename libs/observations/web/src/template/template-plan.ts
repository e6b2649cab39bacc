import type { CellPart, PastePlan } from '@teilziel/observations/model';
import type { LayoutRow, SheetLayout } from '../entry-sheet/sheet-layout';
import type { SheetStore } from '../entry-sheet/sheet-store';
import type { PasteKind, PasteLine, PastePreview } from '../paste/paste-plan';

interface FilledPlace {
  readonly code: string;
  readonly part: CellPart;
  readonly cell: number;
  /** "D7" */
  readonly place: string;
}

/** The server's answer to a filled template: the lists of a pasted block. */
export type FilledPlan = {
  readonly [List in keyof PastePlan]: readonly (PastePlan[List][number] & FilledPlace)[];
};

type AnyCell = FilledPlace & { readonly text: string } & Partial<
    Pick<PastePlan['taken'][number], 'value' | 'status'> &
      Pick<PastePlan['skipped'][number], 'reason' | 'choices' | 'suggestion'>
  >;

/** The preview of a pasted block, of a file; empty cells do nothing and are not named. */
export function previewOfFile(plan: FilledPlan, layout: SheetLayout, store: SheetStore): PastePreview {
  const line = (cell: AnyCell, kind: PasteKind): PasteLine => {
    const { code, part, cell: number, place, text } = cell;
    const isRow = (row: LayoutRow): boolean =>
      row.code === code && row.kind === part && row.fields.some((field) => field.cell === number);
    const row = layout.rows.find(isRow) ?? null;
    const { value = null, status = null, reason = '', choices = [], suggestion = null } = cell;
    return {
      ...{ key: place, kind, row, text, value, status, choices, suggestion },
      field: [...(row?.layoutFields.values() ?? [])].find((field) => field.cell === number) ?? null,
      before: store.cell({ code, cell: number })?.current ?? null,
      reason: row === null ? `${place}: ${reason}` : reason,
    };
  };
  return {
    lines: [
      ...plan.taken.map((cell) => line(cell, 'taken')),
      ...plan.changed.map((cell) => line(cell, 'changed')),
      ...plan.skipped.flatMap((cell) => (cell.kind === 'empty' ? [] : line(cell, cell.kind))),
      ...plan.unchanged.map((cell) => line(cell, 'unchanged')),
    ],
    ...{ heads: [], unknown: [] },
  };
}
