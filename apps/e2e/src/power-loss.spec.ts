import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchOwnBrowser } from './browser';
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

/** What was typed is not lost: not by the server, not by the browser, not by the session, not between two tabs. */
const SEXES = ['F', 'M', 'N'] as const;
const ROWS = 10;
const MINUTE = 60_000;

const figureAt = (cell: number, salt: number): number => 100 + 7 * cell + salt;

describe('thirty values and a power cut', () => {
  let product: Product;
  let work: EntryWork;
  let folder: string;
  let context: BrowserContext;

  beforeAll(async () => {
    product = await startProduct();
    work = await prepareWork(product, { shapes: Array.from({ length: ROWS }, () => 'COUNT'), sexes: () => SEXES });
  }, 4 * MINUTE);

  afterAll(() => product?.stop(), MINUTE);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'teilziel-strom-'));
    await product.start();
    await forgetEntered(product);
    context = await launchOwnBrowser(folder);
  }, MINUTE);

  afterEach(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  }, MINUTE);

  const address = (): string => `${product.url}/k/00000001/erfassung/${work.fachamt}/${work.period}`;

  async function openSheet(signIn: boolean): Promise<Page> {
    const page = await context.newPage();
    if (signIn) await signInAs(page, product.url, 'erfassung');
    await openSettled(page, address());
    await page.locator('#z0-F').waitFor();
    return page;
  }

  /** Cell after cell with the tab key, as a hand does that copies from a list. */
  async function type(page: Page, from: number, to: number, salt = 0): Promise<void> {
    await page.locator(`#z${Math.floor(from / 3)}-${SEXES[from % 3]}`).focus();
    for (let cell = from; cell < to; cell += 1) {
      await page.keyboard.type(String(figureAt(cell, salt)));
      await page.keyboard.press('Tab');
    }
  }

  async function until(holds: (cells: readonly StoredCell[]) => boolean): Promise<readonly StoredCell[]> {
    const end = Date.now() + MINUTE;
    for (;;) {
      const cells = await storedCells(product, work);
      if (holds(cells) || Date.now() > end) return cells;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  const figuresOf = (cells: readonly StoredCell[]): (number | null)[] => cells.map(({ numerator }) => numerator);
  const typed = (salt = 0): number[] => Array.from({ length: 30 }, (_, cell) => figureAt(cell, salt));

  async function expectAllOnce(): Promise<void> {
    const cells = await until((found) => found.length === 30);
    expect(figuresOf(cells)).toEqual(typed());
    expect(cells.filter(({ revisions }) => revisions !== 1)).toEqual([]);
  }

  async function switchedOffAndOn(): Promise<void> {
    await context.close();
    context = await launchOwnBrowser(folder);
  }

  const draftsLeft = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('teilziel-entwuerfe');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('entwurf').objectStore('entwurf').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );

  /** Typed is not yet kept: the power goes when every value is on the server or on the disk of the device, a moment later. */
  async function untilKept(page: Page): Promise<void> {
    const end = Date.now() + MINUTE;
    for (;;) {
      const kept = (await storedCells(product, work)).length + (await draftsLeft(page));
      if (kept >= 30) return;
      if (Date.now() > end) throw new Error(`Nach einer Minute sind erst ${kept} von 30 Werten aufgehoben.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function expectSent(page: Page): Promise<void> {
    await expectAllOnce();
    await page.getByText('30 von 30 Zellen').waitFor({ timeout: MINUTE });
    expect(await draftsLeft(page)).toBe(0);
  }

  test(
    'the server is killed while they are typed and the browser is closed',
    async () => {
      const page = await openSheet(true);
      await type(page, 0, 15);
      await product.powerLoss();
      await type(page, 15, 30);
      await page.getByText(/Keine Verbindung/).waitFor({ timeout: MINUTE });
      await context.close();
      await product.start();
      context = await launchOwnBrowser(folder);
      await expectSent(await openSheet(true));
    },
    4 * MINUTE,
  );

  test(
    'the server comes back while the sheet is open',
    async () => {
      const page = await openSheet(true);
      await type(page, 0, 12);
      await product.powerLoss();
      await type(page, 12, 30);
      await product.start();
      await expectSent(page);
    },
    4 * MINUTE,
  );

  const expire = (): Promise<unknown> => onDatabase(product, (client) => client.query('DELETE FROM session'));

  test(
    'the session has expired, and the browser is closed',
    async () => {
      const page = await openSheet(true);
      await type(page, 0, 15);
      await until((cells) => cells.length === 15);
      await expire();
      await type(page, 15, 16);
      const dialog = page.getByRole('alertdialog');
      await dialog.waitFor({ timeout: MINUTE });
      await dialog.getByRole('button', { name: 'Ohne Anmeldung weiter' }).click();
      await dialog.waitFor({ state: 'detached' });
      await type(page, 16, 30);
      await untilKept(page);
      await switchedOffAndOn();
      await expectSent(await openSheet(true));
    },
    4 * MINUTE,
  );

  test(
    'the session has expired, and the person signs in in place',
    async () => {
      const page = await openSheet(true);
      await type(page, 0, 15);
      await expire();
      await type(page, 15, 16);
      const dialog = page.getByRole('alertdialog');
      await dialog.waitFor({ timeout: MINUTE });
      await dialog.getByLabel('Passwort', { exact: true }).fill('musterstadt-erfassung-2026');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await type(page, 16, 30);
      await expectSent(page);
    },
    4 * MINUTE,
  );

  test(
    'two tabs, each half of the cells, and a power cut in both',
    async () => {
      const [left, right] = [await openSheet(true), await openSheet(false)];
      await type(right, 15, 23);
      await left.bringToFront();
      await type(left, 0, 8);
      await product.powerLoss();
      await type(left, 8, 15);
      await right.bringToFront();
      await type(right, 23, 30);
      await untilKept(right);
      await context.close();
      await product.start();
      context = await launchOwnBrowser(folder);
      await expectSent(await openSheet(true));
    },
    4 * MINUTE,
  );

  test(
    'two tabs of one person on the same cells: the later value stands, nobody is asked, both are in the history',
    async () => {
      const [left, right] = [await openSheet(true), await openSheet(false)];
      await left.bringToFront();
      await type(left, 0, 3);
      await until((cells) => cells.length === 3);
      await right.bringToFront();
      await type(right, 0, 3, 1_000);
      const cells = await until((found) => found.length === 3 && found.every(({ revisions }) => revisions === 2));
      expect(figuresOf(cells)).toEqual([0, 1, 2].map((cell) => figureAt(cell, 1_000)));
      expect(cells.map(({ revisions }) => revisions)).toEqual([2, 2, 2]);
      for (const page of [left, right]) expect(await page.getByRole('alertdialog').count()).toBe(0);
    },
    4 * MINUTE,
  );
});
