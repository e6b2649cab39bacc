import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryFrame, HistoryIndicator } from '@teilziel/exchange/model';
import { Workbook } from 'exceljs';
import { historyCsv, historyWorkbook } from './history-template';
import { listLines } from './list-lines';
import type { ListLine } from './list-reading';

const HAS_LIBREOFFICE = spawnSync('soffice', ['--version']).status === 0;
const YEARS = { from: 2022, to: 2025 };

const indicator = (code: string, name: string, shape: HistoryIndicator['shape']): HistoryIndicator => ({
  ...{
    indicatorId: 1,
    code,
    name,
    shape,
    frequency: 'Q',
    unit: 'Personen',
    decimals: 0,
    factor: 100,
    firstPeriod: null,
  },
  cells: [
    { cell: 0, coordinate: '', label: 'Insgesamt' },
    { cell: 1, coordinate: 'sex=F', label: 'Frauen' },
  ],
});
const FRAME: HistoryFrame = {
  indicators: [indicator('K-1', '=HYPERLINK("x")', 'COUNT'), indicator('R-1', 'Anteil', 'RATE')],
  ...{ words: [], today: '2026-10-12' },
};

async function read(bytes: Buffer): Promise<ListLine[]> {
  const lines: ListLine[] = [];
  const shares: number[] = [];
  await listLines(bytes, { onLine: (line) => lines.push(line), onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  return lines;
}

/** Columns F to J of line 2 to 5, as a person fills them; „-“ stays what it is. */
const FILLED = [
  [12, null, null, null, '=1+1 ist kein Grund'],
  ['-', null, null, null, null],
  ['1.234,5', null, null, 'p', null],
  [null, null, null, 'n. e.', 'nicht erhoben; später'],
] as const;
const TEXTS = FILLED.map((line) => line.map((value) => (value === null ? '' : String(value))));

async function filled(): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load((await historyWorkbook(FRAME, YEARS)) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('Vorjahre');
  FILLED.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null && sheet) sheet.getCell(row + 2, column + 6).value = value;
    }),
  );
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const figuresOf = (lines: readonly ListLine[]): string[][] =>
  lines.slice(1, 5).map(({ texts }) => Array.from({ length: 5 }, (_, at) => texts[at + 5] ?? ''));

describe('the list of past years as a file', () => {
  it('hides the ids, lists every cell and neutralises formulas', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load((await historyWorkbook(FRAME, YEARS)) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('Vorjahre');
    expect(sheet?.getColumn(1).hidden).toBe(true);
    expect(sheet?.rowCount).toBe(1 + 2 * 16 * 2);
    expect(sheet?.getCell('C2').value).toMatch(/^'=HYPERLINK/);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Vorjahre', 'Indikatoren', 'Zeichen', 'Hinweise']);
    const csv = historyCsv(FRAME, YEARS);
    expect(csv.split('\r\n')[1]).toBe(`K-1|0;K-1;"'=HYPERLINK(""x"") (Personen)";2022-Q1;Insgesamt;;;;;`);
  });

  it('comes back from a workbook and from CSV line by line', async () => {
    const book = await read(await filled());
    expect(figuresOf(book)).toEqual(TEXTS);
    expect(book.map(({ line }) => line).slice(0, 3)).toEqual([1, 2, 3]);
    const csv = await read(Buffer.from(historyCsv(FRAME, YEARS)));
    expect(csv.map(({ texts }) => texts.slice(0, 2))).toEqual(book.map(({ texts }) => texts.slice(0, 2)));
  });

  (HAS_LIBREOFFICE ? it : it.skip)(
    'comes back from LibreOffice as it was filled (skipped where soffice is not installed)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'teilziel-vorjahre-'));
      try {
        writeFileSync(join(folder, 'liste.xlsx'), await filled());
        const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
        const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'zurueck')];
        execFileSync('soffice', [profile, '--headless', ...target, join(folder, 'liste.xlsx')], { stdio: 'ignore' });
        const back = await read(readFileSync(join(folder, 'zurueck/liste.xlsx')));
        expect(figuresOf(back)).toEqual(TEXTS);
        expect(back).toHaveLength(1 + 2 * 16 * 2);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    90_000,
  );

  it('names merged cells, a broken file and an open quotation mark', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Vorjahre').mergeCells('A1:B2');
    await expect(read(Buffer.from(await workbook.xlsx.writeBuffer()))).rejects.toThrow(/verbunden \(A1:B2\)/);
    const broken = (await filled()).subarray(0, 2000);
    await expect(read(Buffer.from(broken))).rejects.toThrow(/beschädigt/);
    await expect(read(Buffer.from('Indikator;Zeitraum\n"K-1;2020'))).rejects.toThrow(/Zeile 2: .*Anführungszeichen/);
  });

  it('a formula error and a formula without a result are told from an empty field', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Vorjahre');
    sheet.addRow([{ formula: '1/0', result: { error: '#DIV/0!' } }, { formula: '1+1' }, { formula: '1+1', result: 2 }]);
    expect((await read(Buffer.from(await workbook.xlsx.writeBuffer())))[0]?.texts).toEqual([
      '#DIV/0!',
      '#FORMEL!',
      '2',
    ]);
  });
});
