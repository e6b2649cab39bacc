import { parseCoordinate, parsePeriod, periodLabel } from '@teilziel/statistics';
import type { DimensionBlock, PeriodNote } from './blocks';

/** The words around a note, in the language of the page; what was said stays as it was written. */
export interface NoteWords {
  readonly qualified: string;
  readonly periodName: (code: string) => string;
}

const GERMAN: NoteWords = { qualified: 'mit Einschränkung', periodName: (code) => periodLabel(parsePeriod(code)) };

/** "3. Quartal 2026: mit Einschränkung: Zwei Träger haben nicht gemeldet." – "2025, Frauen: Mit Honorarkräften." */
export function noteSentence(
  { period, cell, kind, text }: Pick<PeriodNote, 'period' | 'cell' | 'text'> & { readonly kind: string },
  dimensions: readonly Pick<DimensionBlock, 'code' | 'codes'>[],
  words: NoteWords = GERMAN,
): string {
  const place = [words.periodName(period), ...labelsOf(cell, dimensions)].join(', ');
  return `${place}: ${noteText({ kind, text }, words)}`;
}

/** Without its period, where that stands beside: "mit Einschränkung: Zwei Träger haben nicht gemeldet." */
export function noteText(
  { kind, text }: { readonly kind: string; readonly text: string | null },
  words: Pick<NoteWords, 'qualified'> = GERMAN,
): string {
  const said = [...(kind === 'qualified' ? [words.qualified] : []), ...(text === null ? [] : [text])].join(': ');
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

function labelsOf(cell: string, dimensions: readonly Pick<DimensionBlock, 'code' | 'codes'>[]): readonly string[] {
  return Object.entries(parseCoordinate(cell)).map(([dimension, code]) => {
    const known = dimensions.find((one) => one.code === dimension)?.codes.find((one) => one.code === code);
    return known?.label ?? String(code);
  });
}
