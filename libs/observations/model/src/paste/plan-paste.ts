import type { ObsStatus } from '@teilziel/statistics';
import { readCell } from '../sheet/read-cell';
import type { ChangedCell, GridField, PasteAnchor, PastedCell, PastePlan, SkippedCell, SkipKind } from './paste.types';

type Grid = readonly (readonly (GridField | null)[])[];

/** A cell of the block with the place it falls on. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Planned =
  | { readonly kind: 'taken' | 'unchanged'; readonly cell: PastedCell }
  | { readonly kind: 'changed'; readonly cell: ChangedCell }
  | { readonly kind: 'skipped'; readonly cell: SkippedCell };

/**
 * What pasting a block would do, before anything is saved. Every cell of the block with a text, and every empty one
 * that falls on a field, is in exactly one of the lists: nothing is dropped silently, nothing is emptied by pasting.
 */
export function planPaste(block: readonly (readonly string[])[], anchor: PasteAnchor, grid: Grid): PastePlan {
  const planned = block.flatMap((line, r) =>
    line.flatMap((text, c) => planCell({ row: anchor.row + r, column: anchor.column + c, text }, grid) ?? []),
  );
  return {
    taken: planned.flatMap((one) => (one.kind === 'taken' ? one.cell : [])),
    changed: planned.flatMap((one) => (one.kind === 'changed' ? one.cell : [])),
    unchanged: planned.flatMap((one) => (one.kind === 'unchanged' ? one.cell : [])),
    skipped: planned.flatMap((one) => (one.kind === 'skipped' ? one.cell : [])),
  };
}

function planCell(placed: Placed, grid: Grid): Planned | null {
  const field = grid[placed.row]?.[placed.column] ?? null;
  const empty = placed.text.trim() === '';
  if (field === null)
    return empty ? null : skipped(placed, null, 'outside', 'Hier gibt es in der Erfassung kein Feld.');
  if (field.computed) return skipped(placed, field, 'computed', 'Dieser Wert wird berechnet und nicht übernommen.');
  if (field.lock !== null) return skipped(placed, field, 'locked', field.lock);
  if (empty) return skipped(placed, field, 'empty', 'Die Zelle ist leer. Der bisherige Wert bleibt stehen.');
  return planText(placed, field);
}

function planText(placed: Placed, field: GridField): Planned {
  const read = readCell(placed.text, field);
  switch (read.kind) {
    case 'figure':
      return planFigure(placed, field, read.value, read.status);
    case 'sign':
      return planFigure(placed, field, null, read.status);
    case 'ambiguous':
      return skipped(placed, field, 'ambiguous', read.sentence, { choices: [read.german, read.english] });
    case 'invalid':
      return skipped(placed, field, 'unreadable', read.sentence, { suggestion: read.suggestion });
    case 'empty':
      return skipped(placed, field, 'empty', 'Die Zelle ist leer. Der bisherige Wert bleibt stehen.');
  }
}

function planFigure(placed: Placed, field: GridField, value: number | null, status: ObsStatus): Planned {
  const cell: PastedCell = { ...placed, id: field.id, value, status };
  if (field.status === null) return { kind: 'taken', cell };
  if (field.value === value && field.status === status) return { kind: 'unchanged', cell };
  return { kind: 'changed', cell: { ...cell, before: { value: field.value, status: field.status } } };
}

function skipped(
  placed: Placed,
  field: GridField | null,
  kind: SkipKind,
  reason: string,
  more: Partial<Pick<SkippedCell, 'choices' | 'suggestion'>> = {},
): Planned {
  const cell = { ...placed, id: field?.id ?? null, kind, reason, choices: [], suggestion: null, ...more };
  return { kind: 'skipped', cell };
}
