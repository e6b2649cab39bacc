import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from './browser';
import { Desk } from './desk';
import { AMT, type EntryWork, prepareWork, rememberEarlier, storedCells } from './entry-work.fixture';
import { type Product, startProduct } from './product';

/** From the sign-in to the approval without a mouse; the keys of entering and submitting are counted. */
const MINUTE = 60_000;
const PATIENCE = 60_000;
const MOST_KEYS = 150;
const INDICATORS = 20;

/** Half of them counts with divers, half of them pairs without: 10 × 4 and 10 × 2 × 3 fields. */
const SHAPES = Array.from({ length: INDICATORS }, (_, place) => (place % 2 === 0 ? ('COUNT' as const) : 'RATE'));
const FIELDS = 100;
const USUAL: Readonly<Record<string, number>> = { Frauen: 405, Männer: 365, divers: 29, 'ohne Angabe': 37 };

/** The two that the checks ask about, and what the officer answers. */
const JUMPS = { indicator: 'Reihe 7', cell: 'Männer', figure: 465, reason: 'Messe' };
const LATER = { indicator: 'Reihe 19', cell: 'Frauen', figure: 525, reason: 'Umzug' };

/** The name of a field says what belongs into it, as it does for a person. */
function figureFor(name: string): number {
  const cell = Object.keys(USUAL).find((word) => name.endsWith(word)) ?? '';
  const odd = [JUMPS, LATER].find(
    (one) => cell === one.cell && (name.startsWith(`${one.indicator}:`) || name.startsWith(`${one.indicator},`)),
  );
  const usual = USUAL[cell] ?? Number.NaN;
  return odd?.figure ?? (name.includes('davon beraten') ? Math.floor(usual / 4) | 1 : usual);
}

describe('the quarter by keyboard only', () => {
  let product: Product;
  let browser: Browser;
  let work: EntryWork;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    work = await prepareWork(product, {
      shapes: SHAPES,
      sexes: (shape) => (shape === 'COUNT' ? ['F', 'M', 'D', 'N'] : ['F', 'M', 'N']),
    });
    await rememberEarlier(product, work);
  }, 4 * MINUTE);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, MINUTE);

  const rowOf = ({ page }: Desk, text: string): Locator => page.getByRole('row').filter({ hasText: text });
  const fieldsOf = ({ page }: Desk): Locator => page.locator('.tz-entry-table input:not([readonly])');

  /** A hint stands below its row: the next stop of the tab key is the answer. */
  async function answer(desk: Desk, reason: string): Promise<void> {
    await desk.keys.press(desk.button('Wert stimmt, begründen'));
    await desk.page.getByLabel('Begründung', { exact: true }).waitFor();
    await desk.page.keyboard.type(reason);
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText(`Begründet: ${reason}`).waitFor({ timeout: PATIENCE });
  }

  /** Every field of the sheet in the order of the tab key; a hint is answered where the officer sees it. */
  async function fill(desk: Desk): Promise<void> {
    const { page } = desk;
    const done = new Set<string>();
    let answered = false;
    for (let steps = 0; done.size < FIELDS && steps < 2 * FIELDS; steps += 1) {
      const [id = '', ...name] = (await desk.focused()).split(' ');
      if (/^z\d/.test(id) && !done.has(id)) {
        await page.keyboard.type(String(figureFor(name.join(' '))));
        done.add(id);
      }
      const last = name.join(' ').startsWith(JUMPS.indicator) && name.join(' ').endsWith('ohne Angabe');
      if (!last || answered) {
        await page.keyboard.press('Tab');
        continue;
      }
      answered = true;
      await page
        .getByText(/ungewöhnlich/)
        .first()
        .waitFor({ timeout: PATIENCE });
      await answer(desk, JUMPS.reason);
    }
    expect(done.size).toBe(FIELDS);
  }

  /** From wherever the officer is. */
  async function submit({ page, keys }: Desk): Promise<void> {
    await page.keyboard.press('Control+Shift+Enter');
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Abgeben', exact: true }));
    await page.getByRole('dialog').waitFor({ state: 'detached', timeout: PATIENCE });
  }

  async function enterAndSubmit(ewa: Desk): Promise<void> {
    await ewa.signIn(product.url, 'erfassung');
    await ewa.keys.press(ewa.link('Aufgaben'));
    const line = rowOf(ewa, AMT);
    await ewa.sees(line, 'Aufgaben');
    await ewa.keys.press(line.getByRole('link', { name: /^Erfassen:/ }));
    await ewa.page.locator('#z0-F').waitFor({ timeout: PATIENCE });
    expect(await fieldsOf(ewa).count()).toBe(FIELDS);
    await ewa.keys.reach(ewa.page.locator('#z0-F'));
    await ewa.sees(ewa.page.getByRole('heading', { level: 1 }), 'Erfassung, leer');

    await ewa.forgetKeys();
    await fill(ewa);
    await ewa.page.getByText(`${FIELDS} von ${FIELDS} Zellen`).waitFor({ timeout: PATIENCE });
    const entered = await ewa.keysPressed();
    await submit(ewa);
    // One hint was left; the way leads there.
    const hinted = ewa.page.getByLabel(/^Reihe 19\b.*Frauen$/);
    expect(await hinted.evaluate((field) => field === document.activeElement)).toBe(true);
    await ewa.sees(ewa.page.getByText(/Ein Hinweis braucht vor der Abgabe/), 'Erfassung, Hinweis offen');
    await answer(ewa, LATER.reason);
    await submit(ewa);
    await ewa.page.locator('.tz-entry-table input[readonly]').first().waitFor({ timeout: PATIENCE });
    const pressed = await ewa.keysPressed();
    console.info(
      `${INDICATORS} Indikatoren, ${FIELDS} Felder, 2 Hinweise: ${pressed} Tasten außer den Ziffern (bis zur Abgabe ${entered})`,
    );
    expect(pressed).toBeLessThanOrEqual(MOST_KEYS);
    expect(await fieldsOf(ewa).count()).toBe(0);
    await ewa.sees(ewa.page.getByText(/abgegeben wurden/), 'Erfassung, abgegeben');
  }

  async function giveBack(konrad: Desk): Promise<void> {
    await konrad.signIn(product.url, 'koordination');
    await konrad.keys.press(konrad.link('Cockpit'));
    await konrad.page.waitForURL('**/cockpit');
    const tiles = rowOf(konrad, AMT);
    await konrad.sees(tiles.getByText(`${INDICATORS} von ${INDICATORS}`), 'Cockpit');
    // For whoever may decide; until the server has said so the tile leads to the sheet.
    await konrad.keys.press(tiles.locator('a[href*="/pruefung/"]').filter({ hasText: 'Reihe 2, zu prüfen' }));
    await konrad.sees(konrad.page.getByRole('heading', { name: /Reihe 2$/ }), 'Prüfung');
    const disputed = konrad.page.locator('#strittig-1');
    await konrad.keys.press(disputed, 'Space');
    expect(await disputed.isChecked()).toBe(true);
    await konrad.keys.type('Hinweis an das Amt', 'Bitte die Zahl der Frauen prüfen.');
    await konrad.keys.press(konrad.button('Zurückgeben'));
    await konrad.sees(konrad.page.getByText(/Reihe 2 ist zurückgegeben/), 'Prüfung, zurückgegeben');
  }

  async function correct(ewa: Desk): Promise<void> {
    await ewa.keys.press(ewa.link('Aufgaben'));
    const returned = rowOf(ewa, 'Bitte die Zahl der Frauen prüfen.');
    await ewa.sees(returned, 'Aufgaben, zurückgegeben');
    await ewa.keys.press(returned.getByRole('link', { name: /^Berichtigen:/ }));
    const open = fieldsOf(ewa);
    await open.first().waitFor({ timeout: PATIENCE });
    // Only the disputed cell: how many were asked, and how many of them were advised.
    expect(await open.count()).toBe(2);
    await ewa.keys.reach(open.first());
    await ewa.sees(ewa.page.getByText('Zurückgegeben von der Koordination:'), 'Erfassung, zurückgegeben');
    await ewa.page.keyboard.type('411');
    await ewa.page.keyboard.press('Tab');
    await submit(ewa);
  }

  async function approve(konrad: Desk): Promise<void> {
    await konrad.keys.press(konrad.link('Prüfung'));
    await konrad.sees(konrad.page.getByText(/\d+ zu prüfen/), 'Prüfung, alle');
    await konrad.keys.press(konrad.link(/Reihe 2\b(?!\d)/));
    await konrad.page.getByText('411').first().waitFor({ timeout: PATIENCE });
    await konrad.page.getByRole('heading', { name: /Reihe 2$/ }).waitFor();
    await konrad.page.keyboard.press('a');
    await konrad.sees(konrad.page.getByText(/Reihe 2 ist angenommen/), 'Prüfung, angenommen');
    await konrad.keys.press(konrad.button(/ohne Befund annehmen/));
    await konrad.page.getByText(/Abgaben sind angenommen/).waitFor({ timeout: PATIENCE });
    await konrad.keys.press(konrad.link('Cockpit'));
    await konrad.sees(rowOf(konrad, AMT).getByText(/Reihe 2, angenommen/), 'Cockpit, angenommen');
  }

  test(
    'twenty indicators with the split by sex, then return, correction and approval',
    async () => {
      const [ewa, konrad] = [await Desk.open(browser), await Desk.open(browser)];
      try {
        await enterAndSubmit(ewa);
        expect(await storedCells(product, work)).toHaveLength(70);
        await giveBack(konrad);
        await correct(ewa);
        await approve(konrad);
      } catch (error) {
        console.info([...ewa.screens, ...konrad.screens].join('\n'));
        await ewa.keepPicture('erfassung');
        await konrad.keepPicture('koordination');
        throw error;
      }
      const again = (await storedCells(product, work)).find(
        ({ code, coordinate }) => code === 'P-002' && coordinate === 'sex=F',
      );
      expect(again).toMatchObject({ denominator: 411, revisions: 2 });
      console.info([...ewa.screens, ...konrad.screens].join('\n'));
      expect([...ewa.violations, ...konrad.violations]).toEqual([]);
    },
    6 * MINUTE,
  );
});
