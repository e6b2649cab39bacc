import {
  columnsOf,
  FIELD_SIGNS,
  HISTORY_HEAD,
  HISTORY_HINTS,
  type HistoryFrame,
  OTHER_SIGNS,
  templateLines,
  type TemplateYears,
} from '@teilziel/exchange/model';
import { csvField, harmlessText } from '@teilziel/platform';

/** Excel in German reads UTF-8 only after a byte order mark and columns by ";". */
const BOM = '\uFEFF';
const WIDTHS = [16, 14, 48, 12, 34, 12, 16, 12, 10, 40];

/** The list as a workbook: what can be read back, with what the codes and signs mean. */
export async function historyWorkbook(frame: HistoryFrame, years: TemplateYears): Promise<Buffer> {
  // An eighth of all files of the server, needed by few processes: read when the first workbook is written.
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  workbook.creator = 'Teilziel-Monitor';
  const list = workbook.addWorksheet('Vorjahre', { views: [{ state: 'frozen', ySplit: 1 }] });
  list.columns = WIDTHS.map((width, at) => ({ width, hidden: at === 0 }));
  list.addRow([...HISTORY_HEAD]).font = { bold: true };
  for (const line of templateLines(frame, years)) list.addRow(line.map(harmlessText));
  list.autoFilter = { from: 'A1', to: { row: 1, column: HISTORY_HEAD.length } };
  const indicators = workbook.addWorksheet('Indikatoren');
  indicators.columns = [14, 48, 14, 30, 60].map((width) => ({ width }));
  indicators.addRow(['Indikator', 'Bezeichnung', 'Einheit', 'Spalten', 'Gliederungen']).font = { bold: true };
  for (const indicator of frame.indicators) {
    const cells = indicator.cells.map(({ label }) => label).join(' | ');
    const words = [indicator.code, indicator.name, indicator.unit, columnsOf(indicator), cells];
    indicators.addRow(words.map(harmlessText)).alignment = { wrapText: true, vertical: 'top' };
  }
  const signs = workbook.addWorksheet('Zeichen');
  signs.columns = [{ width: 12 }, { width: 90 }];
  signs.addRow(['Zeichen', 'Bedeutung']).font = { bold: true };
  for (const { sign, meaning } of [...FIELD_SIGNS, ...OTHER_SIGNS]) signs.addRow([sign, meaning]);
  const hints = workbook.addWorksheet('Hinweise');
  hints.columns = [{ width: 110 }];
  for (const hint of HISTORY_HINTS) hints.addRow([hint]).alignment = { wrapText: true, vertical: 'top' };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export function historyCsv(frame: HistoryFrame, years: TemplateYears): string {
  const lines = [HISTORY_HEAD.join(';')];
  const open = ';'.repeat(HISTORY_HEAD.length - 5);
  for (const line of templateLines(frame, years)) lines.push(line.map((field) => csvField(field)).join(';') + open);
  return `${BOM}${lines.join('\r\n')}\r\n`;
}
