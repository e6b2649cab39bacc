import { attributeOf, type HtmlPiece, htmlPieces } from './html-tags';

/** A cell of a pasted table; `exact` is the figure behind the shown text, as spreadsheets write it beside. */
export interface HtmlCell {
  readonly text: string;
  readonly exact: number | null;
}

const NOTHING: HtmlCell = { text: '', exact: null };
/** A span beyond any sheet would only fill the memory. */
const WIDEST_SPAN = 500;

interface OpenCell {
  text: string;
  readonly attributes: string;
}

/**
 * The table of the HTML that Excel and LibreOffice put into the clipboard. Merged cells carry their text in the first
 * cell, the others are empty, as in the tab-separated text beside it. Empty without a table.
 */
export function parseHtmlTable(html: string): HtmlCell[][] {
  const rows: HtmlCell[][] = [];
  const open: { cell: OpenCell | null } = { cell: null };
  let count = 0;
  for (const piece of htmlPieces(html)) {
    const name = piece.kind === 'text' ? '' : piece.name;
    if (name === 'tr' || name === 'td' || name === 'th') {
      if (open.cell !== null) place(rows, count - 1, open.cell);
      open.cell = null;
    }
    if (piece.kind === 'open' && name === 'tr') count++;
    else if (piece.kind === 'open' && (name === 'td' || name === 'th') && count > 0) {
      open.cell = { text: '', attributes: piece.attributes };
    } else if (open.cell !== null) append(open.cell, piece);
  }
  if (open.cell !== null) place(rows, count - 1, open.cell);
  return filled(rows, count);
}

/** Line breaks of the source are spaces; only <br> and paragraphs break the line. */
function append(cell: OpenCell, piece: HtmlPiece): void {
  if (piece.kind === 'text') cell.text += piece.text.replace(/[ \t\r\n]+/g, ' ');
  else if (piece.name === 'br' || (piece.name === 'p' && piece.kind === 'open' && cell.text.trim() !== ''))
    cell.text += '\n';
}

function place(rows: HtmlCell[][], row: number, { text, attributes }: OpenCell): void {
  const line = (rows[row] ??= []);
  let column = 0;
  while (line[column] !== undefined) column++;
  for (let down = 0; down < span(attributes, 'rowspan'); down++) {
    const target = (rows[row + down] ??= []);
    for (let right = 0; right < span(attributes, 'colspan'); right++) target[column + right] = NOTHING;
  }
  line[column] = { text: text.replace(/ *\n */g, '\n').trim(), exact: exactOf(attributes, text) };
}

function span(attributes: string, name: string): number {
  const count = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, WIDEST_SPAN) : 1;
}

/** `sdval` is LibreOffice's, `x:num` Excel's; both with a decimal point. */
function exactOf(attributes: string, text: string): number | null {
  const exact = attributeOf(attributes, 'sdval') ?? attributeOf(attributes, 'x:num');
  return exact === null || exact === '' || text === '' || !Number.isFinite(Number(exact)) ? null : Number(exact);
}

/** No holes, every row as wide as the widest; rows that only a span promised do not count. */
function filled(rows: readonly (readonly HtmlCell[] | undefined)[], count: number): HtmlCell[][] {
  const real = Array.from({ length: count }, (_, row) => rows[row] ?? []);
  const width = Math.max(0, ...real.map((row) => row.length));
  return real.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? NOTHING));
}
