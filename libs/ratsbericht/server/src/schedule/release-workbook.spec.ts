import { type ReportSnapshot, sampleSnapshot } from '@teilziel/ratsbericht/model';
import { Workbook } from 'exceljs';
import { releaseWorkbook } from './release-workbook';

async function texts(snapshot: ReportSnapshot): Promise<string[]> {
  const workbook = new Workbook();
  const bytes = await releaseWorkbook(snapshot);
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const found: string[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell(({ value, formula }) => {
        expect(formula).toBeUndefined();
        if (typeof value === 'string') found.push(value);
      }),
    );
  return found;
}

describe('workbook of a release', () => {
  const sample = sampleSnapshot({ fields: 2, teilziele: 2 });

  it('disarms what a spreadsheet would run and leaves signs alone', async () => {
    const [first, ...rest] = sample.indicators;
    if (first === undefined) throw new Error('Probe ohne Indikator');
    const hostile = { ...first, name: '=HYPERLINK("https://example.org")', unit: '+49', code: first.code };
    const found = await texts({ ...sample, indicators: [hostile, ...rest] });
    expect(found).toContain(`'=HYPERLINK("https://example.org")`);
    expect(found.filter((text) => /^[=+@]/.test(text))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(['.', '–', '…']));
  });

  it('gives every Handlungsfeld a name Excel takes, also where two are alike', async () => {
    const title = 'Sprache/Bildung: früh [und] lang, sehr lang';
    const konzept = sample.konzept && {
      ...sample.konzept,
      handlungsfelder: sample.konzept.handlungsfelder.map((feld) => ({ ...feld, number: 1, title })),
    };
    const workbook = new Workbook();
    const bytes = await releaseWorkbook({ ...sample, konzept });
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('says nothing of a figure whose value is kept back, whatever the block holds', async () => {
    const series = new Map(
      [...sample.series].map(([code, block]) => [
        code,
        { ...block, numerator: block.value.map((row) => row.map(() => 7319462)) },
      ]),
    );
    const workbook = new Workbook();
    const bytes = await releaseWorkbook({ ...sample, series });
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    for (const sheet of workbook.worksheets.slice(1)) {
      const head = sheet.getRow(1).values as string[];
      sheet.eachRow((row) => {
        if (row.getCell(head.indexOf('Zeichen')).value !== '.') return;
        expect(row.getCell(head.indexOf('Zähler')).value).toBeNull();
      });
    }
  });
});
