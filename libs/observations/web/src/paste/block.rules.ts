import { readCell } from '@teilziel/observations/model';
import type { GridField, SheetColumn } from '@teilziel/observations/model';
import { sexFromSpelling } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { LayoutField, LayoutRow, SheetLayout } from '../entry-sheet/sheet-layout';
import { isEmpty } from '../entry-sheet/figures.rules';
import type { SheetStore } from '../entry-sheet/sheet-store';

export interface Recognised {
  readonly text: string;
  readonly column: SheetColumn;
}

export interface TrimmedBlock {
  readonly lines: readonly (readonly string[])[];
  /** Head cells that name a column; then the block begins at the first column, wherever the person stood. */
  readonly heads: readonly Recognised[];
  /** Head cells over figures that name no column of the sheet: what stands below them is left out. */
  readonly unknown: readonly string[];
}

const isFigure = (text: string): boolean => {
  const { kind } = readCell(text, { part: 'value', unit: '%' });
  return kind === 'figure' || kind === 'sign' || kind === 'ambiguous';
};

const columnOf = (text: string): SheetColumn | null =>
  text.trim() === '' ? null : /^unbek/i.test(text.trim()) ? 'N' : sexFromSpelling(text);

/** Heads and names of rows come along when a table is copied whole: they say where the figures belong. */
export function trimmedBlock(block: readonly (readonly string[])[], columns: readonly SheetColumn[]): TrimmedBlock {
  const [head = [], ...rest] = block;
  const named = head.map(columnOf);
  const isHead = rest.length > 0 && named.some(Boolean) && !head.some(isFigure);
  if (isHead) {
    const heads = named.flatMap((column, at) =>
      column !== null && columns.includes(column) ? [{ text: head[at] ?? '', column, at }] : [],
    );
    const lines = rest.map((line) =>
      columns.map((column) => line[heads.find((one) => one.column === column)?.at ?? -1] ?? ''),
    );
    const unknown = head.filter(
      (_, at) => !heads.some((one) => one.at === at) && rest.some((line) => isFigure(line[at] ?? '')),
    );
    return { lines, heads, unknown };
  }
  const width = Math.max(0, ...block.map((line) => line.length));
  let names = 0;
  const isName = (at: number): boolean =>
    block.some((line) => (line[at] ?? '').trim() !== '') &&
    block.every(
      (line) =>
        /\p{L}{2}/u.test(line[at] ?? '') && readCell(line[at] ?? '', { part: 'value', unit: '' }).kind === 'invalid',
    );
  while (names < width - 1 && isName(names)) names += 1;
  return { lines: block.map((line) => line.slice(names)), heads: [], unknown: [] };
}

export interface PasteTarget {
  readonly row: LayoutRow;
  readonly field: LayoutField;
}

/** The rows that take input, as the rules of pasting see them. */
export function pasteGrid(
  layout: SheetLayout,
  store: SheetStore,
): { readonly rows: readonly LayoutRow[]; readonly grid: readonly (readonly (GridField | null)[])[] } {
  const rows = layout.rows.filter(({ kind }) => kind !== 'computed');
  const grid = rows.map((row) =>
    layout.columns.map((column): GridField | null => {
      const field = row.layoutFields.get(column);
      if (!field) return null;
      const record = store.cell({ code: row.code, cell: field.cell });
      const current: Observation | undefined = record?.current;
      const empty =
        current === undefined || isEmpty(current) || (current[field.part] === null && current.status === 'A');
      return {
        id: field.id,
        part: field.part,
        unit: row.indicator.unit,
        lock: record?.locked === true ? (row.indicator.lock ?? 'Gesperrt.') : null,
        computed: field.computed,
        value: empty ? null : (current[field.part] ?? null),
        status: empty ? null : current.status,
      };
    }),
  );
  return { rows, grid };
}
