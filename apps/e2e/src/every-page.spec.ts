import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser } from './browser';
import { type Demo, findDemo } from './demo';
import { type EntryWork, prepareWork, submitFirst } from './entry-work.fixture';
import { openSettled, ownPagesOf, pagesOf, signInAs, workPagesOf, writesPictures } from './pages';
import { type Product, startProduct } from './product';

const PICTURES = join(__dirname, '../../../tmp/pictures');

interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

const WIDE: Look = { width: 1280, height: 900, theme: 'light' };
const LOOKS: readonly Look[] = [
  { width: 320, height: 800, theme: 'light' },
  { width: 320, height: 800, theme: 'dark' },
  WIDE,
  { ...WIDE, theme: 'dark' },
];

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('every page', () => {
  let product: Product;
  let browser: Browser;
  let demo: Demo;
  let work: EntryWork;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    demo = await findDemo(product);
    work = await prepareWork(product, { shapes: ['COUNT', 'RATE', 'COUNT'], sexes: () => ['F', 'M', 'D', 'N'] });
    await submitFirst(product, work);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 180_000);

  const contextOf = ({ width, height, theme }: Look): Promise<BrowserContext> =>
    browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: 'de-DE',
      reducedMotion: 'reduce',
    });

  /** A reader walks through the public pages, people of three roles through theirs; collects what the browser complains of. */
  async function walk(look: Look, visit: (page: Page, name: string) => Promise<readonly string[]>): Promise<string[]> {
    const found: string[] = [];
    const lane = async (role: string | null, waiting: [string, string][]): Promise<void> => {
      const context = await contextOf(look);
      const page = await context.newPage();
      if (role !== null) await signInAs(page, product.url, role);
      let at = '';
      page.on('pageerror', (error) => found.push(`${at}: Fehler im Skript: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) found.push(`${at}: ${message.text()}`);
      });
      for (const [name, path] of waiting) {
        at = name;
        await openSettled(page, product.url + path);
        const problems = await visit(page, name);
        found.push(...problems.map((problem) => `${name}: ${problem}`));
        if (problems.length > 0 || writesPictures) {
          const file = join(PICTURES, `${name}-${look.width}-${look.theme}.png`);
          await page.screenshot({ path: file, fullPage: true });
        }
      }
      await context.close();
    };
    const ofRole = (role: string): [string, string][] =>
      Object.entries(workPagesOf(demo, work)).flatMap(([name, page]) =>
        page.role === role ? [[name, page.path]] : [],
      );
    await Promise.all([
      lane(null, Object.entries(pagesOf(demo))),
      lane('verwaltung', Object.entries(ownPagesOf(demo))),
      lane('erfassung', ofRole('erfassung')).then(() => lane('koordination', ofRole('koordination'))),
    ]);
    return found;
  }

  test.each(LOOKS)(
    'is accessible and fits at $width px, $theme',
    async (look) => {
      const found = await walk(look, async (page) => {
        const problems = [...(await axeViolations(page))];
        const excess = await tooWide(page);
        if (excess > 0) problems.push(`${excess} px breiter als das Fenster`);
        const language = await page.getAttribute('html', 'lang');
        if (language !== 'de') problems.push(`lang ist ${language}`);
        return problems;
      });
      expect(found).toEqual([]);
    },
    120_000,
  );

  const widest = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *, header *, footer *')]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('.tz-table-scroll'))
        .slice(0, 3)
        .map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`),
    );

  test('fits with text of twice the size, at 640 and at 1280 px', async () => {
    const found = await walk({ ...WIDE, width: 640 }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const problems: string[] = [];
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: WIDE.height });
        const excess = await tooWide(page);
        if (excess <= 0) continue;
        problems.push(`bei ${width} px ${excess} px breiter als das Fenster: ${(await widest(page)).join(', ')}`);
      }
      await page.setViewportSize({ width: 640, height: WIDE.height });
      return problems;
    });
    expect(found).toEqual([]);
  }, 240_000);

  test('prints without navigation and with open tables', async () => {
    const context = await contextOf(WIDE);
    const page = await context.newPage();
    await openSettled(page, product.url + pagesOf(demo).indikator);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    expect(await page.locator('table:visible').count()).toBeGreaterThan(0);
    if (writesPictures) await page.screenshot({ path: join(PICTURES, 'indikator-druck.png'), fullPage: true });
    await context.close();
  }, 180_000);

  test('council member finds the way from overview to indicator with the keyboard alone', async () => {
    const context = await contextOf(WIDE);
    const page = await context.newPage();
    await openSettled(page, `${product.url}/k/${demo.ags}`);
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
    await context.close();
  }, 240_000);
});
