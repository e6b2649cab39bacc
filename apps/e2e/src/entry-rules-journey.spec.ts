import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser } from './browser';
import { openSettled, signInAs, writesPictures } from './pages';
import { type Product, startProduct } from './product';

const PICTURES = join(__dirname, '../../../tmp/pictures');
const SETUP = '/k/00000001/einrichten';

describe('a coordinator sets up entry', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    const context = await browser.newContext({
      ...{ viewport: { width: 1280, height: 900 }, locale: 'de-DE', reducedMotion: 'reduce' },
    });
    page = await context.newPage();
    await signInAs(page, product.url, 'koordination');
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 180_000);

  const open = (part: string): Promise<void> => openSettled(page, product.url + SETUP + part);
  const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
  const said = (text: string): Promise<void> => page.getByRole('status').getByText(text).first().waitFor();
  const found = new Map<string, readonly string[]>();

  /** With an open dialog too: looked at wide and narrow, in both themes. */
  async function look(name: string): Promise<void> {
    for (const [width, theme, size] of [
      [1280, 'light', '100%'],
      [1280, 'dark', '100%'],
      [320, 'light', '100%'],
      [640, 'light', '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const wide = excess > 0 ? [`${excess} px breiter als das Fenster`] : [];
      found.set(`${name} ${width} ${theme}`, [...(await axeViolations(page)), ...wide]);
      const file = join(PICTURES, `einrichten-${name}-${width}-${theme}.png`);
      if (writesPictures) await page.screenshot({ path: file, fullPage: width < 1280 });
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  }

  test('a deadline, of one and of several, with its effect before it is saved', async () => {
    await page.goto(`${product.url}/k/00000001`);
    await page.getByRole('link', { name: 'Einrichten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Erfassung einrichten' }).waitFor();
    await press(/^Ändern: /);
    await page.getByLabel('Frist in Tagen').fill('2000');
    await press('Speichern');
    await page.getByText('Frist: Bitte eine ganze Zahl von 0 bis 730 Tagen eintragen.').waitFor();
    await page.getByLabel('Frist in Tagen').fill('31');
    await page
      .getByText(/fällig am \d\d\.\d\d\.\d{4}/)
      .first()
      .waitFor();
    await look('frist');
    await press('Speichern');
    await said('Gespeichert: ');
    await page.getByLabel('Alle gezeigten auswählen').check();
    await press('Frist der ausgewählten ändern');
    await page.getByLabel('Frist in Tagen').fill('45');
    await look('fristen');
    await press('Speichern');
    await said('Gespeichert: Frist für ');
    await look('seite');
    expect(await page.getByText(/45 Tage nach/).count()).toBeGreaterThan(3);
  }, 180_000);

  test('a list of days is pasted, its wrong line named, then taken', async () => {
    await open('?teil=kalender');
    await press(/^Liste einfügen: /);
    const list = page.getByLabel(/Eine Zeile je Zeitraum/);
    const example = /„(.+?); 15/.exec((await page.getByText(/Zum Beispiel „/).textContent()) ?? '')?.[1] ?? '';
    await list.fill(`${example}\t31.02.2030\nirgendwann\t01.01.2030`);
    await page.getByText(/Zeile 1: „31.02.2030“ ist kein Tag/).waitFor();
    await page.getByText(/Zeile 2: „irgendwann“ ist kein Zeitraum/).waitFor();
    await look('liste');
    await list.fill(`${example}\t15.10.2030`);
    await page.getByText(/15.10.2030 \(neu\)/).waitFor();
    await press('Übernehmen');
    await said('ein Tag');
    await page.getByRole('cell', { name: '15.10.2030' }).waitFor();
    await look('kalender');
    await press(/^Entfernen: /);
    await look('entfernen');
    await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
    await page.getByRole('cell', { name: '15.10.2030' }).waitFor({ state: 'detached' });
  }, 180_000);

  test('a limit is changed and set back', async () => {
    await open('?teil=regeln');
    await press('Ändern: Sprung');
    await page.getByText(/kann nur ein Hinweis sein/).waitFor();
    await page.getByLabel('Hinweis ab so vielen üblichen Schwankungen').fill('5,5');
    await page.getByText(/mehr als 5,5 übliche Schwankungen/).waitFor();
    await look('regel');
    await press('Speichern');
    await said('Gespeichert: Sprung');
    await page.getByText('Eigene Einstellung.').waitFor();
    await look('regeln');
    await press('Auf Standard zurücksetzen: Sprung');
    await said('„Sprung“ gilt wieder wie im Standard.');
  }, 180_000);

  test('the mode of a small Kommune is switched after reading what it means', async () => {
    await open('?teil=modus');
    await press('Einschalten');
    await look('modus');
    await page.getByRole('dialog').getByRole('button', { name: 'Einschalten' }).click();
    await said('Kleine Kommune ist eingeschaltet.');
    await press('Ausschalten');
    await page.getByRole('dialog').getByRole('button', { name: 'Ausschalten' }).click();
    await said('Kleine Kommune ist ausgeschaltet.');
  }, 180_000);

  test('Verwaltung finds the one switch it may turn', async () => {
    const context = await browser.newContext({ locale: 'de-DE' });
    const other = await context.newPage();
    await signInAs(other, product.url, 'verwaltung');
    await openSettled(other, product.url + SETUP);
    await other.getByRole('heading', { level: 2, name: 'Kleine Kommune' }).waitFor();
    expect(await other.getByRole('button', { name: 'Einschalten' }).count()).toBe(1);
    found.set('verwaltung', await axeViolations(other));
    await context.close();
  }, 180_000);

  test('and nothing of it shuts anybody out or is wider than the window', () => {
    expect(Object.fromEntries([...found].filter(([, problems]) => problems.length > 0))).toEqual({});
  });
});
