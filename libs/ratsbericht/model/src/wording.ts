import type { ReportSnapshot } from './report-snapshot';

const NO_BREAK = '\u00A0';
const TIED =
  /(^|[\s(„])(Kapitel|Seite|Tabelle|Abbildung|Teilziel|Leitziel|Handlungsfeld|Vorlage|Amt|Frau|Herr|Nr\.) (?=\S)/g;

/** No line may end between a word and its number, or before % and €. */
export function tieWords(text: string): string {
  return text
    .replace(TIED, (_match, before: string, word: string) => before + word + NO_BREAK)
    .replace(/(\S) (?=[%€])/g, `$1${NO_BREAK}`)
    .replace(/\b(z|d|u|o)\. (?=[A-Za-zÄÖÜ]\.)/g, `$1.${NO_BREAK}`);
}

/** What a release corrects, and why; null where it is none. */
export function correctionText({ corrects }: ReportSnapshot['release']): string | null {
  if (corrects === undefined || corrects === null) return null;
  return `Korrigiert Datenstand\u00A0${corrects.number}: ${sentence(corrects.reason)}`;
}

/** "a", "a und b", "a, b und c". */
export function listed(words: readonly string[]): string {
  const head = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  return head.length === 0 ? last : `${head.join(', ')} und ${last}`;
}

/** A sentence ends with a full stop, once; an empty one stays empty. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** "one" for exactly one, else the plural: counted(1, 'Teilziel', 'Teilziele'). */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
