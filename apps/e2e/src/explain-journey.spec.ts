import type { Browser } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser } from './browser';
import { type Demo, findDemo } from './demo';
import { Keyboard } from './keyboard';
import { openSettled } from './pages';
import { type Product, startProduct } from './product';

describe('a council member doubts a figure', () => {
  let product: Product;
  let browser: Browser;
  let demo: Demo;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    demo = await findDemo(product);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 180_000);

  test('and asks how it came about, without a mouse: arrow keys, Enter, Escape', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const keyboard = new Keyboard(page);
    await openSettled(page, `${product.url}/k/${demo.ags}/indikatoren/${demo.open.indicator}?ansicht=tabelle`);
    const figures = page.locator('table:visible').first().locator('[data-roving]');
    expect(await figures.count()).toBeGreaterThan(20);
    await keyboard.reach(figures.first());
    for (const key of ['ArrowRight', 'ArrowDown', 'End']) await page.keyboard.press(key);
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(name).toMatch(/^(Wert|Abstand) .* erklären: .*\d{4}$/);
    await page.keyboard.press('Enter');
    await page.locator('.tz-explain-shown').waitFor();
    expect(page.url()).toContain('zahl=');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Diese Zahl erklären');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.tz-explain').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
    expect(await page.locator('table:visible').first().locator('[data-roving][tabindex="0"]').count()).toBe(1);
    await page.close();
  }, 180_000);

  test.each(['', '/geschlecht'])(
    'and finds the explanation beside tiles and lists of %s too',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      await openSettled(page, `${product.url}/k/${demo.ags}${path}`);
      await page.waitForLoadState('networkidle');
      await page.locator('a.tz-figure-link').first().click();
      await page.locator('.tz-explain-shown').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.close();
    },
    90_000,
  );
});
