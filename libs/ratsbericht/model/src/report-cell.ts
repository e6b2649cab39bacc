import { formatObservation, type ObsStatus, SIGNS } from '@teilziel/statistics';
import type { ReportCell, ReportRow } from './document';

/** A figure as a table shows it; the closing bracket of "(12)" hangs in the slot of the signs, so digits stay in line. */
export function reportCell(value: number | null, status: ObsStatus, decimals: number): ReportCell {
  const { text, sign } = formatObservation({ value, status }, decimals);
  if (text.startsWith('(') && text.endsWith(')')) {
    return { text: text.slice(0, -1), sign: ')' };
  }
  return sign === '' ? { text } : { text, sign };
}

/** The sign of the legend a cell makes use of, "" for a plain figure. */
function signOf(cell: ReportCell): readonly string[] {
  const own = cell.sign === undefined ? [] : [cell.sign === ')' ? '( )' : cell.sign];
  const text = /^[−(]?0(,0+)?$/.test(cell.text) ? '0' : cell.text;
  return [...own, text];
}

/** Explains the signs used in these rows and no others; null where there are none. */
export function signNote(rows: readonly ReportRow[]): string | null {
  const used = new Set(rows.flatMap((row) => (row.kind === 'cells' ? row.cells.flatMap(signOf) : [])));
  const explained = SIGNS.filter(({ sign }) => used.has(sign)).map(({ sign, meaning }) => `${sign} ${meaning}`);
  return explained.length === 0 ? null : `Zeichen: ${explained.join('; ')}.`;
}
