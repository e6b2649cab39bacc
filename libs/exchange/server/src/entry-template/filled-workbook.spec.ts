import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue, Workbook } from 'exceljs';
import type { FilledPlan } from '@teilziel/exchange/model';
import { changed, entryOf, facts, zipOf } from './entry-template.fixture';
import { planOf } from './entry-templates.service';
import { filledWorkbook } from './filled-workbook';
import { workbookOf } from './workbook-writer';

const FACTS = facts();
const HAS_LIBREOFFICE = spawnSync('soffice', ['--version']).status === 0;

const plan = (bytes: Buffer): FilledPlan => planOf(FACTS, filledWorkbook(bytes, FACTS.rows));
const set =
  (cells: Readonly<Record<string, CellValue>>) =>
  (workbook: Workbook): void => {
    for (const [place, value] of Object.entries(cells)) entryOf(workbook).getCell(place).value = value;
  };
const told = (cells: FilledPlan['taken']): unknown[] =>
  cells.map(({ id, place, value, status }) => [place, id, value, status]);

/** Kursplätze in line 4, Bestandene Kurse in lines 5 and 6, their rate in 7, the value in 8, Beratungen in 9. */
const FILLED = {
  E4: 12,
  F4: 30,
  G4: '–',
  H4: 'X',
  E5: '40',
  F5: 50,
  E6: '20 p',
  F6: '(10)',
  G5: 'n. e.',
  G6: 'n. e.',
  I8: 41.5,
};
const TAKEN = [
  ['E4', 'K-1|numerator|1', 12, 'A'],
  ['F4', 'K-1|numerator|2', 30, 'A'],
  ['G4', 'K-1|numerator|3', 0, 'A'],
  ['H4', 'K-1|numerator|4', null, 'M'],
  ['E5', 'K-2|denominator|1', 40, 'A'],
  ['F5', 'K-2|denominator|2', 50, 'A'],
  ['G5', 'K-2|denominator|3', null, 'L'],
  ['E6', 'K-2|numerator|1', 20, 'P'],
  ['F6', 'K-2|numerator|2', 10, 'U'],
  ['G6', 'K-2|numerator|3', null, 'L'],
  ['I8', 'K-3|value|0', 41.5, 'A'],
];

describe('a filled workbook', () => {
  let template: Buffer;
  beforeAll(async () => {
    template = await workbookOf(FACTS);
  });

  it('that nobody filled changes nothing', () => {
    expect(plan(template)).toEqual({ taken: [], changed: [], unchanged: [], skipped: [] });
  });

  it('is planned like a pasted block, every cell with its place', async () => {
    const { taken, changed: others, skipped } = plan(await changed(template, set(FILLED)));
    expect([told(taken), others, skipped]).toEqual([TAKEN, [], []]);
  });

  it('names what it leaves out, and why', async () => {
    const values = { E4: 'k. A.', F4: '1.610', I9: 18, E8: 3, G4: { formula: '2+3', result: 5 } };
    const { taken, skipped } = plan(await changed(template, set(values)));
    expect(told(taken)).toEqual([['G4', 'K-1|numerator|3', 5, 'A']]);
    expect(skipped.map(({ place, kind, suggestion }) => [place, kind, suggestion])).toEqual([
      ['E4', 'unreadable', 'L'],
      ['F4', 'ambiguous', null],
      ['E8', 'outside', null],
      ['I9', 'locked', null],
    ]);
    expect(skipped.at(-1)?.reason).toBe('Abgegeben am 5. Oktober 2026.');
  });

  it('protects everything but the inputs and hides what belongs to the program', async () => {
    await changed(template, (workbook) => {
      const sheet = entryOf(workbook);
      const open = ['E4', 'H4', 'E6', 'I8'].map((place) => sheet.getCell(place));
      const shut = ['A4', 'B4', 'I4', 'E7', 'I9', 'E9'].map((place) => sheet.getCell(place));
      expect(open.map(({ protection, dataValidation }) => [protection?.locked, dataValidation?.type])).toEqual(
        open.map(() => [false, 'custom']),
      );
      expect(shut.every(({ protection }) => protection?.locked !== false)).toBe(true);
      expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
      expect([sheet.getColumn(1).hidden, workbook.getWorksheet('_')?.state]).toEqual([true, 'hidden']);
      // A name that a spreadsheet would run is text with an apostrophe, the sign "-" stays what it is.
      expect(sheet.getCell('C8').value).toBe(`'=HYPERLINK("x")`);
      expect(workbook.getWorksheet('Zeichen')?.getColumn(1).values).toContain('-');
    });
  });

  it.each<[string, (workbook: Workbook) => void, RegExp]>([
    ['of another Kommune', (book) => stamp(book, 2, '99000002'), /einer anderen Kommune/],
    ['of another Fachamt', (book) => stamp(book, 3, '2'), /eines anderen Fachamts/],
    [
      'of another period',
      (book) => stamp(book, 4, '2026-Q2'),
      /Vorlage für 2. Quartal 2026, hier wird 3. Quartal 2026/,
    ],
    ['of another format', (book) => stamp(book, 1, '9'), /anderen Fassung/],
    ['with an edited id', set({ A4: 'K-2|numerator|' }), /verborgene Kennungen geändert/],
    ['with an id too few', set({ A9: null, I9: null }), /verborgene Kennungen geändert/],
    ['with moved columns', set({ E3: 'männlich', F3: 'weiblich' }), /Spalten wurden verschoben/],
    ['with figures in a line of its own', set({ E12: 7 }), /Zeile 12 gehört nicht zur Vorlage/],
    [
      'with merged cells',
      (book) => entryOf(book).mergeCells('E4:F4'),
      /Im Blatt „Erfassung“ sind Zellen verbunden \(E4:F4\)/,
    ],
    ['with #REF!', set({ F5: { error: '#REF!' } }), /In Zelle F5 steht der Formelfehler #REF!/],
    ['with #DIV/0!', set({ E5: { formula: '1/0', result: { error: '#DIV/0!' } } }), /Zelle E5 .* #DIV\/0!/],
    ['with a formula never computed', set({ E5: { formula: '1+1' } }), /Zelle E5 steht eine Formel ohne/],
    ['without its sheet', (book) => book.removeWorksheet('_'), /keine Vorlage/],
    ['blown up', set({ C20: 'a'.repeat(30_000) + 'x'.repeat(11_000_000) }), /mehr als 10 MB/],
  ])('%s is refused', async (_, change, sentence) => {
    const bytes = await changed(template, change);
    expect(() => plan(bytes)).toThrow(sentence);
  });

  it('of another format is named', () => {
    expect(() => plan(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toThrow(/alten Format \.xls/);
    expect(() => plan(zipOf('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'))).toThrow(/\.ods/);
    expect(() => plan(Buffer.from('Kennung;Teilziel\r\n'))).toThrow(/keine Excel-Arbeitsmappe/);
    expect(() => plan(zipOf('word/document.xml', '<x/>'))).toThrow(/keine Excel-Arbeitsmappe/);
    expect(() => plan(template.subarray(0, template.length - 30))).toThrow(/beschädigt/);
    expect(() => plan(zipOf('xl/workbook.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'))).toThrow(/beschädigt/);
  });

  (HAS_LIBREOFFICE ? it : it.skip)(
    'comes back from LibreOffice as it was filled (skipped where soffice is not installed)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'teilziel-vorlage-'));
      const filled = await changed(template, (workbook) => {
        set(FILLED)(workbook);
        // Without a kept result LibreOffice computes the totals and rates anew.
        for (const place of ['I4', 'E7', 'F7']) {
          const cell = entryOf(workbook).getCell(place);
          cell.value = { formula: cell.formula };
        }
      });
      writeFileSync(join(folder, 'vorlage.xlsx'), filled);
      const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
      const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'zurueck')];
      execFileSync('soffice', [profile, '--headless', ...target, join(folder, 'vorlage.xlsx')], { stdio: 'ignore' });
      const back = readFileSync(join(folder, 'zurueck/vorlage.xlsx'));
      rmSync(folder, { recursive: true });
      const { taken, changed: others, unchanged, skipped } = plan(back);
      expect([told(taken), others, unchanged, skipped]).toEqual([TAKEN, [], [], []]);
      const computed = filledWorkbook(back, FACTS.rows).rows.map(({ line, texts }) => [line, texts[0], texts[4]]);
      expect(computed).toContainEqual([4, '12', '42']);
    },
    60_000,
  );
});

function stamp(workbook: Workbook, line: number, text: string): void {
  const sheet = workbook.getWorksheet('_');
  if (sheet) sheet.getCell(`B${line}`).value = text;
}
