import { type PastedCell, type PastePlan, planPaste, SHEET_COLUMNS } from '@teilziel/observations/model';
import { shownText } from './template-rows';
import type { FilledPlace, FilledRow, TemplateField, TemplateRow } from './template.types';

/** The lists of a pasted block; every cell also says what it is and where it stood in the file. */
export type FilledPlan = {
  readonly [List in keyof PastePlan]: readonly (PastePlan[List][number] & FilledPlace)[];
};

/** First column of figures: after the hidden id stand number, name and unit. */
export const FIRST_FIGURE = 4;

const GONE = 'Diese Zeile gehört nicht mehr zur Erfassung. Bitte laden Sie die Vorlage neu.';

/**
 * What taking over a filled template would do, before anything is saved: the rules of pasting, line by line. What was
 * left as it stood is no finding: an empty field that was empty, a total, a locked figure.
 */
export function planFilled(filled: readonly FilledRow[], rows: readonly TemplateRow[]): FilledPlan {
  const known = new Map(rows.map((row, at) => [row.id, { row, at }]));
  const plans = filled.map((line) => planLine(line, known.get(line.id)));
  return {
    taken: plans.flatMap(({ taken }) => taken),
    changed: plans.flatMap(({ changed }) => changed),
    unchanged: plans.flatMap(({ unchanged }) => unchanged),
    skipped: plans.flatMap(({ skipped }) => skipped),
  };
}

function planLine({ id, line, texts }: FilledRow, known: { row: TemplateRow; at: number } | undefined): FilledPlan {
  const at = known?.at ?? -1;
  const fields = SHEET_COLUMNS.map((_, column) => known?.row.fields[column] ?? null);
  const isComputed = known?.row.kind === 'computed';
  const left: PastedCell[] = [];
  const block = fields.map((field, column) => {
    const text = (texts[column] ?? '').trim();
    if (isComputed || field?.computed === true) return '';
    if (field === null || text !== shownText(field.shown)) return text;
    if (field.status !== null && field.lock === null)
      left.push({ row: at, column, id: field.id, text, value: field.value, status: field.status });
    return '';
  });
  // Nothing to plan where nothing is asked: without a field, an empty text says nothing.
  const asked = fields.map((field, column) =>
    isAsked(field, block[column] ?? '', texts[column] ?? '') ? field : null,
  );
  const plan = planPaste([block], { row: 0, column: 0 }, [asked]);
  const placed = <Cell extends { readonly column: number }>(cell: Cell): Cell & FilledPlace & { row: number } => {
    const field = fields[cell.column];
    const place = `${String.fromCharCode('A'.charCodeAt(0) + FIRST_FIGURE + cell.column)}${line}`;
    const { code = id.split('|')[0] ?? '', part = 'value', cell: number = -1 } = field ?? {};
    return { ...cell, row: at, code, part, cell: number, place };
  };
  return {
    taken: plan.taken.map(placed),
    changed: plan.changed.map(placed),
    unchanged: [...left, ...plan.unchanged].map(placed),
    skipped: plan.skipped.map((cell) => placed(known === undefined ? { ...cell, reason: GONE } : cell)),
  };
}

/** Left as it was, a field is not asked about. */
function isAsked(field: TemplateField | null, planned: string, given: string): boolean {
  if (field === null || field.computed) return false;
  return planned !== '' || given.trim() !== shownText(field.shown);
}
