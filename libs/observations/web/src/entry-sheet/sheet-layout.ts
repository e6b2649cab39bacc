import type { SheetIndicatorLineFragment } from '@teilziel/graphql-client';
import { SHEET_COLUMNS, sheetRows } from '@teilziel/observations/model';
import type { CellPart, SheetColumn, SheetField, SheetRow } from '@teilziel/observations/model';

export interface LayoutField extends SheetField {
  readonly id: string;
  readonly part: CellPart;
  readonly label: string;
}

export interface LayoutRow extends SheetRow {
  readonly index: number;
  readonly indicator: SheetIndicatorLineFragment;
  /** The number of the Teilziel stands at the first row of an indicator. */
  readonly first: boolean;
  readonly layoutFields: ReadonlyMap<SheetColumn, LayoutField>;
}

export interface LayoutGroup {
  readonly handlungsfeld: string;
  readonly rows: readonly LayoutRow[];
}

/** A reason many indicators are locked for: said once above the table. */
export interface SharedLock {
  readonly reason: string;
  readonly indicators: number;
}

export interface SheetLayout {
  readonly sharedLock: SharedLock | null;
  readonly columns: readonly SheetColumn[];
  readonly groups: readonly LayoutGroup[];
  readonly rows: readonly LayoutRow[];
}

export interface FieldRef {
  readonly code: string;
  readonly cell: number;
  readonly part: CellPart;
}

/** "davon bestanden" says nothing without what it belongs to. */
export function fullLabel({ kind, label, indicator }: LayoutRow): string {
  return indicator.shape === 'RATE' && kind !== 'denominator' ? `${indicator.name}, ${label}` : label;
}

const inputId = (row: number, column: SheetColumn): string => `z${row}-${column.replace('_', '')}`;

function layoutRow(row: SheetRow, index: number, indicator: SheetIndicatorLineFragment, first: boolean): LayoutRow {
  const part = row.kind === 'computed' ? 'value' : row.kind;
  const fields = row.fields.map((field): [SheetColumn, LayoutField] => [
    field.column,
    {
      ...field,
      part,
      id: inputId(index, field.column),
      label: indicator.cells.find(({ cell }) => cell === field.cell)?.label ?? '',
    },
  ]);
  return { ...row, index, indicator, first, layoutFields: new Map(fields) };
}

const SHARED_FROM = 3;

function sharedLockOf(indicators: readonly SheetIndicatorLineFragment[]): SharedLock | null {
  const counts = new Map<string, number>();
  for (const { lock } of indicators) if (lock !== null) counts.set(lock, (counts.get(lock) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || most[1] < SHARED_FROM ? null : { reason: most[0], indicators: most[1] };
}

/** The rows of all indicators, grouped by Handlungsfeld as they come, and the columns any of them needs. */
export function layoutOf(indicators: readonly SheetIndicatorLineFragment[]): SheetLayout {
  const rows: LayoutRow[] = [];
  const groups = new Map<string, LayoutRow[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.handlungsfeld ?? '') ?? [];
    sheetRows(indicator).forEach((row, position) => {
      const placed = layoutRow(row, rows.length, indicator, position === 0);
      rows.push(placed);
      group.push(placed);
    });
    groups.set(indicator.handlungsfeld ?? '', group);
  }
  const used = new Set(rows.flatMap(({ fields }) => fields.map(({ column }) => column)));
  return {
    sharedLock: sharedLockOf(indicators),
    columns: SHEET_COLUMNS.filter((column) => used.has(column)),
    // A Handlungsfeld stands once, so that its rows follow each other also for the arrow keys.
    ...renumbered([...groups].map(([handlungsfeld, members]) => ({ handlungsfeld, rows: members }))),
  };
}

function renumbered(groups: readonly LayoutGroup[]): Pick<SheetLayout, 'groups' | 'rows'> {
  let index = 0;
  const placed = groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const moved = layoutRow(row, index, row.indicator, row.first);
      index += 1;
      return moved;
    }),
  }));
  return { groups: placed, rows: placed.flatMap(({ rows }) => rows) };
}
