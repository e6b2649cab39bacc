import { type ObsStatus, parseGermanNumber, statusHasValue } from '@teilziel/statistics';
import type { ReadCell } from './read-cell.types';
import type { CellPart } from './sheet.types';

const OBS_STATUS = /^[ABDEFGHIJKLMNOPQSUVW]$/;

/** Words that offices write where a figure is missing; they are offered as a sign, never taken as one unasked. */
const NOT_COLLECTED = /^(k\. ?a\.?|ka|keine angaben?|n\. ?v\.?|nicht (erhoben|verfügbar|bekannt)|unbekannt|n\/a|\?+)$/i;

/** The status a request or a row names, null where it is none. */
export function obsStatusOf(text: string): ObsStatus | null {
  return OBS_STATUS.test(text) ? (text as ObsStatus) : null;
}

/** Reads what was typed or pasted into a field. A count takes no unit; a value takes its own ("12,5 %" into per cent). */
export function readCell(text: string, field: { readonly part: CellPart; readonly unit: string }): ReadCell {
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = parseGermanNumber(text);
  switch (parsed.kind) {
    case 'sign':
      return parsed.value === null || !statusHasValue(parsed.status)
        ? { kind: 'sign', status: parsed.status }
        : { kind: 'figure', value: parsed.value, status: parsed.status };
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        german: parsed.german,
        english: parsed.english,
        sentence: `„${text.trim()}“ kann ${parsed.german} oder ${german(parsed.english)} heißen. Bitte ohne Punkt oder mit Komma eintragen.`,
      };
    case 'invalid':
      return invalid(text);
    case 'number':
      return parsed.unit === undefined || isUnit(parsed.unit, field)
        ? { kind: 'figure', value: parsed.value, status: parsed.status ?? 'A' }
        : {
            kind: 'invalid',
            sentence: `„${text.trim()}“ trägt eine andere Einheit. Hier steht ${field.part === 'value' ? field.unit : 'eine Anzahl'}. Bitte die Zahl ohne Zeichen eintragen.`,
            suggestion: null,
          };
  }
}

const TOO_NARROW = /^#+$/;
/** Excel (#DIV/0!, #WERT!, #NV) and LibreOffice (Err:502). */
const FORMULA_ERROR = /^(#[\p{L}\d/]+[!?]?|Err:\d+)$/u;

function invalid(text: string): ReadCell {
  const shown = text.trim();
  const suggestion = NOT_COLLECTED.test(shown) ? 'L' : null;
  return { kind: 'invalid', sentence: faultOf(shown, suggestion !== null), suggestion };
}

function faultOf(shown: string, notCollected: boolean): string {
  if (notCollected) return `„${shown}“ ist keine Zahl. Gemeint ist vielleicht „n. e.“ für nicht erhoben.`;
  if (TOO_NARROW.test(shown))
    return `„${shown}“ heißt: Die Spalte ist zu schmal. Bitte dort verbreitern und neu kopieren.`;
  if (FORMULA_ERROR.test(shown)) return `„${shown}“ ist ein Formelfehler. Bitte in der Tabelle dort berichtigen.`;
  return `„${shown}“ ist keine Zahl. Bitte zum Beispiel 1234,5 oder das Zeichen „n. e.“ eintragen.`;
}

const german = (figure: number): string => String(figure).replace('.', ',');

const SPELLINGS = { PERCENT: /^(%|prozent|v\. ?h\.)/i, PERMILLE: /^(‰|promille)/i, EUR: /^(€|eur)/i } as const;

function isUnit(unit: keyof typeof SPELLINGS, field: { readonly part: CellPart; readonly unit: string }): boolean {
  return field.part === 'value' && SPELLINGS[unit].test(field.unit);
}
