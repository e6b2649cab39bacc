import type { StateIconName } from '../shell/state-icon';
import { isFilled } from './figures.rules';
import type { LayoutField, LayoutRow } from './sheet-layout';
import type { SheetStore } from './sheet-store';
import { isStuck } from './sheet-store.types';
import type { Findings } from './sheet-store.types';

export interface RowState {
  readonly icon: StateIconName;
  readonly word:
    'saved' | 'saving' | 'local' | 'hint' | 'error' | 'locked' | 'open' | 'nothing' | 'conflict' | 'computed';
  readonly open: number;
}

/** Which row of an indicator shows what was found: where it was counted, else the first with the cell. */
export function findingsOfRow(row: LayoutRow, findings: Findings): Findings {
  const cells = new Set(row.fields.map(({ cell }) => cell));
  const shows = row.indicator.shape === 'RATE' ? 'numerator' : row.kind;
  return row.kind === shows ? findings.filter(({ cell }) => cells.has(cell)) : [];
}

export function stateOfField(store: SheetStore, row: LayoutRow, field: LayoutField): StateIconName {
  const record = store.cell({ code: row.code, cell: field.cell });
  if (!record) return 'open';
  if (store.problem({ code: row.code, cell: field.cell, part: field.part })) return 'error';
  const found = findingsOfRow(row, store.findingsOf(row.code)).filter(
    ({ cell, confirmed }) => cell === field.cell && confirmed === null,
  );
  if (isStuck(record.phase)) return 'error';
  if (record.phase === 'waiting' || record.phase === 'sending') return 'saving';
  if (record.phase === 'local') return 'local';
  if (record.locked) return 'locked';
  if (found.some(({ severity }) => severity === 'error')) return 'error';
  if (found.length > 0) return 'hint';
  return isFilled(record.current, field.part) ? 'saved' : 'open';
}

const WORST: readonly StateIconName[] = ['error', 'hint', 'saving', 'local'];

/** The word at the end of a row: the worst of its cells. */
export function stateOfRow(store: SheetStore, row: LayoutRow): RowState {
  const fields = [...row.layoutFields.values()].filter(({ computed }) => !computed);
  if (fields.length === 0) return { icon: 'open', word: 'computed', open: 0 };
  const states = fields.map((field) => stateOfField(store, row, field));
  const open = states.filter((state) => state === 'open').length;
  const conflict = fields.some(({ cell }) => store.cell({ code: row.code, cell })?.phase === 'conflict');
  if (conflict) return { icon: 'error', word: 'conflict', open };
  const found = findingsOfRow(row, store.findingsOf(row.code)).filter(({ confirmed }) => confirmed === null);
  if (found.some(({ severity }) => severity === 'error')) return { icon: 'error', word: 'error', open };
  const worst = WORST.find((state) => states.includes(state));
  if (worst !== undefined && worst !== 'open') return { icon: worst, word: worst as RowState['word'], open };
  if (found.length > 0) return { icon: 'hint', word: 'hint', open };
  const locked = states.every((state) => state === 'locked');
  if (locked) return { icon: 'locked', word: 'locked', open: 0 };
  if (row.indicator.nothingToReport) return { icon: 'saved', word: 'nothing', open: 0 };
  return open > 0 ? { icon: 'open', word: 'open', open } : { icon: 'saved', word: 'saved', open: 0 };
}

export interface SheetCounts {
  readonly cells: number;
  readonly filled: number;
  readonly errors: number;
  readonly hints: number;
  readonly local: number;
}

const counted = new WeakMap<SheetStore, { readonly version: number; readonly counts: SheetCounts }>();

/** Of what can be entered: how much is there, what still stands in the way. Counted once a change, however many ask. */
export function countsOf(store: SheetStore, rows: readonly LayoutRow[]): SheetCounts {
  const version = store.topics.version('sheet');
  const known = counted.get(store);
  if (known?.version === version) return known.counts;
  const counts = countAll(store, rows);
  counted.set(store, { version, counts });
  return counts;
}

function countAll(store: SheetStore, rows: readonly LayoutRow[]): SheetCounts {
  let [cells, filled, errors] = [0, 0, 0];
  for (const row of rows)
    for (const field of row.layoutFields.values()) {
      const record = store.cell({ code: row.code, cell: field.cell });
      if (field.computed || !record) continue;
      const problem = store.problem({ code: row.code, cell: field.cell, part: field.part });
      if (problem || isStuck(record.phase)) errors += 1;
      cells += 1;
      if (isFilled(record.current, field.part) && record.phase === 'still') filled += 1;
    }
  const found = [...store.indicators.keys()]
    .flatMap((code) => store.findingsOf(code))
    .filter(({ confirmed }) => confirmed === null);
  return {
    cells,
    filled,
    errors: errors + found.filter(({ severity }) => severity === 'error').length,
    hints: found.filter(({ severity }) => severity === 'hint').length,
    local: store.records().filter(({ phase }) => phase === 'local').length,
  };
}
