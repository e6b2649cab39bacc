import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '@teilziel/ratsbericht/model';
import { type DocxPictures, symbol, textRun } from './docx-inline';
import { FULL_WIDTH, HAIRLINE, INK, twips } from './docx-styles';

/** Room right of a figure where signs hang, so that digits stay under each other (8.3 pt as in the PDF). */
const SLOT = 166;
/** About the width of a sign and the gap before it. */
const SIGN = 110;
/** A table up to about half a page is kept on one page. */
const MOST_KEPT = 22;
const PADDING = { top: 42, bottom: 42, left: 60, right: 60, marginUnitType: WidthType.DXA };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const line = (size: number, color = INK): { style: typeof BorderStyle.SINGLE; size: number; color: string } => ({
  style: BorderStyle.SINGLE,
  size,
  color,
});
const DASHED = { style: BorderStyle.DASHED, size: 6, color: INK } as const;

/** A letter in Arial, wide on average, in the head and below it: no word is broken. */
const LETTERS = { head: 100, body: 92 };
/** Longer words than these are broken all the same. */
const WIDEST_WORD = 2_300;

const longest = (text: string): number => Math.max(...text.split(/[\s\u00AD/-]/).map((word) => word.length));

function leastWidth({ head, align }: ReportColumn, texts: readonly string[]): number {
  const isNumber = align === 'number';
  const body = isNumber ? 0 : Math.max(0, ...texts.map(longest)) * LETTERS.body;
  const word = Math.max(longest(head) * LETTERS.head, Math.min(body, WIDEST_WORD));
  return word + PADDING.left + PADDING.right + (isNumber ? SLOT : 0);
}

/**
 * Widths as in the PDF: year and a single figure at the two edges of the page are hard to read together. What a head needs
 * more, because Arial is wider, the other columns give by their share.
 */
function widthsOf({ columns, rows, ruled }: ReportTable): readonly number[] {
  const figures = columns.filter(({ align }) => align === 'number').length;
  const whole = ruled === true || figures > 2 ? FULL_WIDTH : twips(55 + figures * 35);
  const sum = columns.reduce((total, { share }) => total + (share ?? 1), 0);
  const textsOf = (index: number): readonly string[] =>
    rows.flatMap((row) => (row.kind === 'cells' ? [row.cells[index]?.text ?? ''] : []));
  const wanted = columns.map((column, index) => {
    return { width: (whole * (column.share ?? 1)) / sum, least: leastWidth(column, textsOf(index)) };
  });
  const needed = wanted.reduce((total, { width, least }) => total + Math.max(0, least - width), 0);
  const spare = wanted.reduce((total, { width, least }) => total + Math.max(0, width - least), 0);
  const given = spare === 0 ? 0 : Math.min(1, needed / spare);
  return wanted.map(({ width, least }) => Math.floor(width < least ? least : width - (width - least) * given));
}

function headCell(column: ReportColumn, width: number, pictures: DocxPictures): TableCell {
  const isNumber = column.align === 'number';
  const place = {
    style: 'Tabellenkopf',
    alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { right: isNumber ? SLOT : 0 },
    keepNext: true,
  };
  const marks =
    column.symbol === undefined
      ? []
      : [new Paragraph({ ...place, children: [symbol(column.symbol, column.head, pictures)] })];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: 'bottom',
    borders: { bottom: line(4) },
    children: [...marks, new Paragraph({ ...place, children: [textRun(column.head)] })],
  });
}

/** A figure with its sign in the slot, or words with their symbol before them. */
function content(cell: ReportCell, bold: boolean, pictures: DocxPictures): readonly ParagraphChild[] {
  const marks = cell.symbol === undefined ? [] : [symbol(cell.symbol, cell.text, pictures), textRun('\u00A0')];
  return [...marks, textRun(`${cell.text}${cell.sign ?? ''}`, { bold })];
}

function bodyCell(
  cell: ReportCell,
  { column, width, total, keepNext }: { column: ReportColumn; width: number; total: boolean; keepNext: boolean },
  pictures: DocxPictures,
): TableCell {
  const isNumber = column.align === 'number';
  const paragraph = new Paragraph({
    style: 'Tabellentext',
    alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { right: isNumber ? (cell.sign === undefined ? SLOT : SLOT - SIGN) : 0 },
    keepNext,
    children: content(cell, total, pictures),
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(total ? { borders: { top: line(4) } } : {}),
    children: [paragraph],
  });
}

function bodyRow(
  row: ReportRow,
  { columns }: ReportTable,
  { widths, keepNext }: { widths: readonly number[]; keepNext: boolean },
  pictures: DocxPictures,
): TableRow {
  if (row.kind === 'break') {
    const words = new Paragraph({ style: 'Tabellentext', keepNext, children: [textRun(row.text)] });
    const borders = { top: DASHED, bottom: DASHED };
    return new TableRow({
      cantSplit: true,
      children: [new TableCell({ columnSpan: columns.length, borders, children: [words] })],
    });
  }
  const cells = row.cells.map((cell, index) => {
    const column = columns[index] ?? { head: '', align: 'text' as const };
    return bodyCell(cell, { column, width: widths[index] ?? 0, total: row.total ?? false, keepNext }, pictures);
  });
  return new TableRow({ cantSplit: true, children: cells });
}

/** A table whose head repeats on every page; its notes stick to its last row. */
export function docxTable(table: ReportTable, pictures: DocxPictures): Table {
  const widths = widthsOf(table);
  const kept = table.rows.length <= MOST_KEPT;
  const last = table.rows.length - 1;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => headCell(column, widths[index] ?? 0, pictures)),
  });
  const rows = table.rows.map((row, index) =>
    bodyRow(row, table, { widths, keepNext: index === last ? table.notes.length > 0 : kept }, pictures),
  );
  return new Table({
    rows: [head, ...rows],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: line(7),
      bottom: line(7),
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
      insideHorizontal: table.ruled === true ? line(3, HAIRLINE) : NO_LINE,
    },
  });
}
