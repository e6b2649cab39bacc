import { parseClipboard, planPaste } from '@teilziel/observations/model';
import type { PastePlan, SheetColumn } from '@teilziel/observations/model';
import type { Observation, ObsStatus } from '@teilziel/statistics';
import { NOTHING, withPart } from '../entry-sheet/figures.rules';
import type { LayoutField, LayoutRow, SheetLayout } from '../entry-sheet/sheet-layout';
import { cellKey } from '../entry-sheet/sheet-store';
import type { SheetStore } from '../entry-sheet/sheet-store';
import type { CellChange } from '../entry-sheet/sheet-store.types';
import { pasteGrid, trimmedBlock } from './block.rules';
import type { Recognised } from './block.rules';

export type PasteKind =
  'taken' | 'changed' | 'unchanged' | 'locked' | 'computed' | 'outside' | 'ambiguous' | 'unreadable';

export interface PasteLine {
  readonly key: string;
  readonly kind: PasteKind;
  readonly row: LayoutRow | null;
  readonly field: LayoutField | null;
  readonly text: string;
  readonly before: Observation | null;
  readonly value: number | null;
  readonly status: ObsStatus | null;
  readonly reason: string;
  readonly choices: readonly number[];
  readonly suggestion: ObsStatus | null;
}

export interface PastePreview {
  readonly lines: readonly PasteLine[];
  readonly heads: readonly Recognised[];
  readonly unknown: readonly string[];
}

type AnyCell = Pick<PastePlan['taken'][number], 'row' | 'column' | 'text'> &
  Partial<Pick<PastePlan['taken'][number], 'value' | 'status'>> &
  Partial<Pick<PastePlan['skipped'][number], 'reason' | 'choices' | 'suggestion'>>;

export interface PasteStart {
  readonly row: LayoutRow;
  readonly column: SheetColumn;
}

/** What the clipboard would do, cell by cell in reading order; empty cells of the block do nothing and are not named. */
export function previewOf(
  content: { readonly html: string; readonly text: string },
  start: PasteStart | null,
  layout: SheetLayout,
  store: SheetStore,
): PastePreview {
  const { rows, grid } = pasteGrid(layout, store);
  const { lines: block, heads, unknown } = trimmedBlock(parseClipboard(content), layout.columns);
  const startColumn = start === null ? 0 : layout.columns.indexOf(start.column);
  const anchor = {
    row: Math.max(0, start === null ? 0 : rows.findIndex(({ index }) => index >= start.row.index)),
    column: heads.length > 0 ? 0 : Math.max(0, startColumn),
  };
  const plan = planPaste(block, anchor, grid);
  const line = (cell: AnyCell, kind: PasteKind): PasteLine => {
    const row = rows[cell.row] ?? null;
    const column = layout.columns[cell.column];
    const field = (column && row?.layoutFields.get(column)) ?? null;
    const record = row && field ? store.cell({ code: row.code, cell: field.cell }) : undefined;
    const { value = null, status = null, reason = '', choices = [], suggestion = null, text } = cell;
    const before = record?.current ?? null;
    return {
      key: `${cell.row} ${cell.column}`,
      kind,
      row,
      field,
      text,
      before,
      value,
      status,
      reason,
      choices,
      suggestion,
    };
  };
  const lines = [
    ...plan.taken.map((cell) => ({ at: cell, line: line(cell, 'taken') })),
    ...plan.changed.map((cell) => ({ at: cell, line: line(cell, 'changed') })),
    ...plan.unchanged.map((cell) => ({ at: cell, line: line(cell, 'unchanged') })),
    ...plan.skipped.flatMap((cell) =>
      cell.kind === 'empty' || cell.text.trim() === '' ? [] : { at: cell, line: line(cell, cell.kind) },
    ),
  ].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  return { lines: lines.map((one) => one.line), heads, unknown };
}

/** A choice of the person turns a line that asks into one that is taken. */
export interface Chosen {
  readonly value: number | null;
  readonly status: ObsStatus;
}

/** One change a cell: a pair pasted as two fields is one value. */
export function changesOf(
  lines: readonly PasteLine[],
  chosen: ReadonlyMap<string, Chosen>,
  store: SheetStore,
): readonly Pick<CellChange, 'code' | 'cell' | 'after'>[] {
  const changes = new Map<string, Pick<CellChange, 'code' | 'cell' | 'after'>>();
  for (const { key, kind, row, field, value, status } of lines) {
    const choice = kind === 'taken' || kind === 'changed' ? { value, status: status ?? 'A' } : chosen.get(key);
    if (!choice || !row || !field) continue;
    const place = { code: row.code, cell: field.cell };
    const before = changes.get(cellKey(place))?.after ?? store.cell(place)?.current ?? NOTHING;
    changes.set(cellKey(place), { ...place, after: withPart(before, field.part, choice) });
  }
  return [...changes.values()];
}
