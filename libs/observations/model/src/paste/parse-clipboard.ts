import { parseGermanNumber } from '@teilziel/statistics';
import { type HtmlCell, parseHtmlTable } from './parse-html-table';
import { parseTsv } from './parse-tsv';
import type { ClipboardContent } from './paste.types';

/**
 * The block of cells in the clipboard, every row equally long. The tab-separated text counts, since it is what the
 * person saw; the HTML steps in where there is none, and settles what a shown "1.234" is where the spreadsheet wrote the
 * figure itself beside it.
 */
export function parseClipboard({ html, text }: ClipboardContent): string[][] {
  const table = html === '' ? [] : parseHtmlTable(html);
  if (text.trim() === '' && table.length > 0) return table.map((row) => row.map((cell) => settled(cell.text, cell)));
  const rows = equallyLong(parseTsv(text));
  const sameShape = table.length === rows.length && table[0]?.length === rows[0]?.length;
  if (!sameShape) return rows;
  return rows.map((row, r) => row.map((shown, c) => settled(shown, table[r]?.[c])));
}

function equallyLong(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** Only an ambiguous text is replaced, and only by one of its two readings: 12,5 % stays 12,5 % though 0.125 is behind. */
function settled(shown: string, cell: HtmlCell | undefined): string {
  if (cell === undefined || cell.exact === null) return shown;
  const read = parseGermanNumber(shown);
  if (read.kind !== 'ambiguous') return shown;
  const known = cell.exact === read.german || cell.exact === read.english;
  return known ? String(cell.exact).replace('.', ',') : shown;
}
