import type { SheetColumn } from '@teilziel/observations/model';
import type { LayoutField, SheetLayout } from './sheet-layout';
import type { SheetStore } from './sheet-store';

/** The next row in the same column that takes input; locked and computed fields are passed over. */
export function fieldBelow(
  layout: SheetLayout,
  store: SheetStore,
  from: number,
  column: SheetColumn,
  step: 1 | -1,
): LayoutField | null {
  for (let index = from + step; index >= 0 && index < layout.rows.length; index += step) {
    const row = layout.rows[index];
    const field = row?.layoutFields.get(column);
    if (row && field && !field.computed && store.cell({ code: row.code, cell: field.cell })?.locked === false)
      return field;
  }
  return null;
}

export function focusField({ id }: Pick<LayoutField, 'id'>): void {
  const input = document.getElementById(id);
  input?.focus();
  // A sticky bar stands below: the field must not hide behind it.
  input?.scrollIntoView?.({ block: 'nearest' });
}

/** The first field of the sheet that shows a cell; where it was counted, for a pair. */
export function fieldOfCell(layout: SheetLayout, code: string, cell: number): LayoutField | null {
  const fields = layout.rows
    .filter((row) => row.code === code && row.kind !== 'computed')
    .flatMap((row) => [...row.layoutFields.values()].filter((field) => field.cell === cell));
  return fields.find(({ part }) => part === 'numerator') ?? fields[0] ?? null;
}
