import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import {
  type EntryWork,
  forgetEntered,
  onDatabase,
  prepareWork,
  type StoredCell,
  storedCells,
} from './entry-work.fixture';
import { openSettled, signInAs } from './pages';
import { type Product, startProduct } from './product';

/** A block of 3 × 40 as Excel and LibreOffice put it into the clipboard, one cell of it a word. */
const MINUTE = 60_000;
const ROWS = 40;
const BAD = { row: 16, text: 'viele' };

type Block = readonly (readonly string[])[];
interface Clipboard {
  readonly html: string;
  readonly text: string;
}

const figureAt = (row: number, column: number): number => (column === 2 ? 3 : 2_000 + 10 * row + column);
const thousands = (figure: number): string => String(figure).replace(/(\d)(\d{3})$/, '$1.$2');
const BLOCK: Block = Array.from({ length: ROWS }, (_, row) =>
  [0, 1, 2].map((column) => (row === BAD.row && column === 1 ? BAD.text : thousands(figureAt(row, column)))),
);

const tsv = (block: Block, end: string): string => block.map((line) => line.join('\t') + end).join('');
const rowsOf = (block: Block, cell: (text: string) => string): string =>
  block.map((line) => `<tr height=20>\n${line.map(cell).join('\n')}\n</tr>\n`).join('');

/** Excel names what a grouped cell holds; without that name "2.010" would be asked about. */
const asExcel = (block: Block): Clipboard => ({
  text: tsv(block, '\r\n'),
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style><!--td {mso-number-format:General;} .xl65 {mso-number-format:"\\#\\,\\#\\#0";}--></style></head>
<body><table border=0 cellpadding=0 cellspacing=0><!--StartFragment--><col width=64 span=3>
${rowsOf(block, (text) => `<td class=xl65 align=right width=64${text === BAD.text ? '' : ` x:num="${text.replace('.', '')}"`}>${text}</td>`)}<!--EndFragment--></table></body></html>`,
});

const asLibreOffice = (block: Block): Clipboard => ({
  text: tsv(block, '\n'),
  html: `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/></head>
<body><table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>
${rowsOf(block, (text) =>
  text === BAD.text
    ? `<td align="left" valign=bottom>${text}</td>`
    : `<td align="right" valign=bottom sdval="${text.replace('.', '')}" sdnum="1031;0;#.##0">${text}</td>`,
)}</table></body></html>`,
});

const EARLIER = `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, status, recorded_by)
  SELECT kommune_id, indicator_id, $1, cell, CASE coordinate WHEN 'sex=N' THEN 1 ELSE 1000 + indicator_id END, 'A', 'Prüfung'
  FROM indicator_cell WHERE indicator_id > 9000 AND coordinate <> ''`;

describe('a pasted block', () => {
  let product: Product;
  let browser: Browser;
  let work: EntryWork;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    const shapes = Array.from({ length: ROWS }, () => 'COUNT' as const);
    work = await prepareWork(product, { shapes, sexes: () => ['F', 'M', 'N'] });
  }, 4 * MINUTE);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, MINUTE);

  beforeEach(() => forgetEntered(product));

  async function until(holds: (cells: readonly StoredCell[]) => boolean): Promise<readonly (number | null)[]> {
    const end = Date.now() + MINUTE;
    for (;;) {
      const cells = await storedCells(product, work);
      if (holds(cells) || Date.now() > end) return cells.map(({ numerator }) => numerator);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  const paste = (page: Page, clipboard: Clipboard): Promise<unknown> =>
    page.locator('#z0-F').evaluate((field, { html, text }) => {
      (field as HTMLElement).focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, clipboard);

  const wanted = (row: number, column: number): boolean => !(row === BAD.row && column === 1);
  const places = BLOCK.flatMap((line, row) => line.map((_, column) => ({ row, column })));

  test.each<[string, (block: Block) => Clipboard, boolean]>([
    ['Excel, into an empty sheet', asExcel, false],
    ['LibreOffice, over earlier values', asLibreOffice, true],
  ])(
    '%s: 119 are saved, one is named, undo restores all',
    async (_, format, filled) => {
      if (filled) await onDatabase(product, (client) => client.query(EARLIER, [work.stored]));
      const before = (await storedCells(product, work)).map(({ numerator }) => numerator);
      const page = await browser.newPage({ locale: 'de-DE', reducedMotion: 'reduce' });
      await signInAs(page, product.url, 'erfassung');
      await openSettled(page, `${product.url}/k/00000001/erfassung/${work.fachamt}/${work.period}`);
      await page.locator('#z0-F').waitFor();

      await paste(page, format(BLOCK));
      const dialog = page.getByRole('dialog');
      await dialog.getByText('120 Zellen').waitFor();
      await dialog.getByText(filled ? '119 geändert' : '119 neu').waitFor();
      await dialog.getByText('1 nicht lesbar').waitFor();
      await dialog.getByRole('button', { name: 'Nur zu klären 1' }).click();
      await dialog.getByRole('row').filter({ hasText: BAD.text }).getByText('nicht lesbar').waitFor();
      await dialog.getByRole('button', { name: '119 Werte übernehmen' }).click();
      const after = places
        .filter(({ row, column }) => filled || wanted(row, column))
        .map(({ row, column }) => (wanted(row, column) ? figureAt(row, column) : (before[3 * row + column] ?? null)));
      expect(
        await until((cells) => cells.every(({ numerator }, at) => numerator === after[at]) && cells.length > 0),
      ).toEqual(after);

      await page.getByRole('button', { name: 'Alle rückgängig machen' }).click();
      const restored = filled ? before : after.map(() => null);
      expect(await until((cells) => cells.every(({ numerator }, at) => numerator === restored[at]))).toEqual(restored);
      await page.close();
    },
    3 * MINUTE,
  );
});
