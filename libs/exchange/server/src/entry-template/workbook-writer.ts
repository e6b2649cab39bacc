import {
  FIELD_SIGNS,
  FIRST_FIGURE,
  HINTS,
  OTHER_SIGNS,
  TEMPLATE_HEAD,
  TEMPLATE_VERSION,
  type TemplateField,
  type TemplateRow,
} from '@teilziel/exchange/model';
import { harmlessText } from '@teilziel/platform';
import type { Cell, Worksheet } from 'exceljs';
import { checksumOf, type TemplateFacts } from './template-facts';
import { columnLetter, formulaOf, inputFormula } from './workbook-formulas';

export const ID_HEAD = 'Kennung';
const HEAD_LINE = 3;
const SIGNS_FROM = 2;
const SIGNS = `Zeichen!$A$${SIGNS_FROM}:$A$${SIGNS_FROM + FIELD_SIGNS.length - 1}`;
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E1' } } as const;
const LINE = { style: 'thin', color: { argb: 'FF8A877F' } } as const;

/** The template as a workbook: everything is protected but the fields one enters. */
export async function workbookOf(facts: TemplateFacts): Promise<Buffer> {
  // An eighth of all files of the server, needed by few processes: read when the first workbook is written.
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  workbook.creator = 'Teilziel-Monitor';
  await writeEntry(workbook.addWorksheet('Erfassung'), facts);
  await writeSigns(workbook.addWorksheet('Zeichen'));
  await writeHints(workbook.addWorksheet('Hinweise'));
  await writeStamp(workbook.addWorksheet('_', { state: 'hidden' }), facts);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Without a password: protection keeps mistakes away, not people. */
const protect = (sheet: Worksheet): Promise<void> =>
  sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true });

async function writeEntry(sheet: Worksheet, facts: TemplateFacts): Promise<void> {
  sheet.getCell('B1').value = harmlessText(`${facts.fachamtName}, ${facts.periodLabel}`);
  sheet.getCell('B1').font = { bold: true, size: 14 };
  sheet.getCell('B2').value = 'Weiße Felder ausfüllen; Zeichen und Hinweise stehen in den anderen Blättern.';
  const head = sheet.getRow(HEAD_LINE);
  head.values = [ID_HEAD, ...TEMPLATE_HEAD];
  head.font = { bold: true };
  sheet.columns = [20, 10, 60, 18, 13, 13, 13, 13, 13].map((width, at) => ({ width, hidden: at === 0 }));
  facts.rows.forEach((row, at) => writeRow(sheet, row, HEAD_LINE + 1 + at));
  sheet.views = [{ state: 'frozen', xSplit: FIRST_FIGURE, ySplit: HEAD_LINE }];
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  await protect(sheet);
}

function writeRow(sheet: Worksheet, row: TemplateRow, line: number): void {
  sheet.getRow(line).values = [row.id, row.number, harmlessText(row.label), harmlessText(row.note)];
  sheet.getCell(`C${line}`).alignment = { wrapText: true, vertical: 'top' };
  row.fields.forEach((field, column) => {
    const cell = sheet.getCell(`${columnLetter(column)}${line}`);
    if (field === null) cell.fill = GREY;
    else writeField({ cell, row, field, column, line });
  });
}

interface FieldPlace {
  readonly cell: Cell;
  readonly row: TemplateRow;
  readonly field: TemplateField;
  readonly column: number;
  readonly line: number;
}

function writeField({ cell, row, field, column, line }: FieldPlace): void {
  const formula = formulaOf(row, column, line);
  cell.value = formula === null ? field.shown : { formula, result: field.shown ?? '' };
  cell.alignment = { horizontal: 'right' };
  cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
  if (row.kind === 'computed') cell.numFmt = row.decimals === 0 ? '0' : `0.${'0'.repeat(row.decimals)}`;
  if (formula !== null || field.lock !== null) {
    cell.fill = GREY;
    return;
  }
  const isCount = field.part !== 'value';
  cell.protection = { locked: false };
  cell.dataValidation = {
    type: 'custom',
    allowBlank: true,
    formulae: [inputFormula(cell.address, isCount, SIGNS)],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Keine Zahl und kein Zeichen',
    error: `Bitte ${isCount ? 'eine ganze Zahl ab 0' : 'eine Zahl'} oder ein Zeichen aus dem Blatt „Zeichen“ eintragen.`,
  };
}

async function writeSigns(sheet: Worksheet): Promise<void> {
  sheet.columns = [{ width: 12 }, { width: 90 }];
  sheet.addRow(['Zeichen', 'Bedeutung']).font = { bold: true };
  for (const { sign, meaning } of FIELD_SIGNS) sheet.addRow([sign, meaning]);
  sheet.addRow([]);
  sheet.addRow(['', 'Diese Zeichen stehen neben einer Zahl oder in veröffentlichten Tabellen:']);
  for (const { sign, meaning } of OTHER_SIGNS) sheet.addRow([sign, meaning]);
  await protect(sheet);
}

async function writeHints(sheet: Worksheet): Promise<void> {
  sheet.columns = [{ width: 110 }];
  for (const hint of HINTS) sheet.addRow([hint]).alignment = { wrapText: true, vertical: 'top' };
  await protect(sheet);
}

async function writeStamp(sheet: Worksheet, { of, rows }: TemplateFacts): Promise<void> {
  const ids = rows.map(({ id }) => id);
  sheet.addRow(['Fassung', TEMPLATE_VERSION]);
  sheet.addRow(['AGS', of.ags]);
  sheet.addRow(['Fachamt', String(of.fachamt)]);
  sheet.addRow(['Zeitraum', of.period]);
  sheet.addRow(['Prüfsumme', checksumOf(of, ids)]);
  await protect(sheet);
}
