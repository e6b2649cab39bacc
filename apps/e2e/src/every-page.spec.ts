import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser } from './browser';
import { type Demo, findDemo } from './demo';
import { type Product, startProduct } from './product';

const PICTURES = join(__dirname, '../../../tmp/pictures');

const SIZES = [
  { width: 320, height: 800 },
  { width: 1280, height: 900 },
];
const THEMES = ['light', 'dark'] as const;

const pages = (demo: Demo): Record<string, string> => ({
  kommunen: '/',
  ueberblick: `/k/${demo.ags}`,
  teilziel: `/k/${demo.ags}/teilziele/${demo.teilziel.number}`,
  indikatoren: `/k/${demo.ags}/indikatoren`,
  indikator: `/k/${demo.ags}/indikatoren/${demo.indicator}`,
  'indikator-tabelle': `/k/${demo.ags}/indikatoren/${demo.indicator}?ansicht=tabelle`,
  methode: `/k/${demo.ags}/methode`,
  barrierefreiheit: '/barrierefreiheit',
  'nicht-gefunden': '/k/99999999',
});

describe('every page', () => {
  let product: Product;
  let browser: Browser;
  let demo: Demo;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    product = await startProduct();
    browser = await launchBrowser();
    demo = await findDemo(product);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  async function open(
    path: string,
    theme: 'light' | 'dark',
    size: { width: number; height: number },
  ): Promise<{ page: Page; problems: string[] }> {
    const context = await browser.newContext({
      viewport: size,
      colorScheme: theme,
      locale: 'de-DE',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`Fehler im Skript: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) problems.push(`Konsole: ${message.text()}`);
    });
    await page.goto(product.url + path, { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor({ timeout: 20_000 });
    return { page, problems };
  }

  test.each(SIZES.flatMap((size) => THEMES.map((theme) => ({ size, theme }))))(
    'is accessible and fits at $size.width px, $theme',
    async ({ size, theme }) => {
      const found: string[] = [];
      for (const [name, path] of Object.entries(pages(demo))) {
        const { page, problems } = await open(path, theme, size);
        const violations = await axeViolations(page);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        const language = await page.getAttribute('html', 'lang');
        await page.screenshot({ path: join(PICTURES, `${name}-${size.width}-${theme}.png`), fullPage: true });
        found.push(...[...violations, ...problems].map((problem) => `${name}: ${problem}`));
        if (tooWide > 0) found.push(`${name}: ${tooWide} px breiter als das Fenster`);
        if (language !== 'de') found.push(`${name}: lang ist ${language}`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

  test('prints without navigation and with open tables', async () => {
    const { page } = await open(pages(demo)['indikator'] ?? '/', 'light', { width: 1280, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    expect(await page.locator('table').first().isVisible()).toBe(true);
    await page.screenshot({ path: join(PICTURES, 'indikator-druck.png'), fullPage: true });
    await page.context().close();
  }, 60_000);

  test('council member finds the way from overview to indicator with the keyboard alone', async () => {
    const { page } = await open(`/k/${demo.ags}`, 'light', { width: 1280, height: 900 });
    const follow = async (href: string): Promise<void> => {
      for (let step = 0; step < 400; step += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.getAttribute('href'));
        if (at !== null && at !== undefined && at.split('?')[0] === href) {
          await page.keyboard.press('Enter');
          await page.waitForURL(`**${href}*`);
          await page.locator('h1').first().waitFor();
          return;
        }
      }
      throw new Error(`Kein Link nach ${href} mit der Tabulatortaste erreichbar`);
    };
    await follow(`/k/${demo.ags}/teilziele/${demo.teilziel.number}`);
    await follow(`/k/${demo.ags}/indikatoren/${demo.indicator}`);
    expect(await page.title()).toContain('Teilziel-Monitor');
    await page.context().close();
  }, 120_000);
});
