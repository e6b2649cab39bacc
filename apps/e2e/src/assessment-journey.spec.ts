import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser } from './browser';
import { type Demo, findDemo } from './demo';
import { openSettled, signInAs } from './pages';
import { type Product, startProduct } from './product';

const PICTURES = join(__dirname, '../../../tmp/bewertung');

describe('the Koordination sets up assessments', () => {
  let product: Product;
  let browser: Browser;
  let demo: Demo;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    demo = await findDemo(product);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 180_000);

  test.each([320, 1280])(
    'by hand with a reason, and a milestone, at %i px',
    async (width) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'de-DE',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await signInAs(page, product.url, 'koordination');
      await openSettled(page, `${product.url}/k/${demo.ags}/bewertung`);
      await page
        .getByRole('button', { name: /^Von Hand einstufen:/ })
        .first()
        .click();
      await page.getByLabel('Bewertetes Jahr').fill(width === 320 ? '2024' : '2025');
      await page.getByLabel('Begründung').fill('Die Erhebung wurde im Herbst umgestellt.');
      expect(await axeViolations(page)).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `dialog-${width}.png`) });
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByText(/^Gespeichert: .*fast auf Kurs\.$/).waitFor();
      await page
        .getByRole('button', { name: /^Einstufung 202[45] zurücknehmen/ })
        .first()
        .waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `indikatoren-${width}.png`) });
      await openSettled(page, `${product.url}/k/${demo.ags}/bewertung?teil=meilensteine`);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await context.close();
    },
    90_000,
  );

  test('and readers see of an indicator what was compared, by which method, and how far the way is', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
    await openSettled(page, `${product.url}/k/${demo.ags}/indikatoren`);
    const links = page.locator('a[href*="/indikatoren/"]');
    await links.first().click();
    await page.getByRole('heading', { name: 'So kommt die Bewertung zustande' }).waitFor();
    await page
      .getByText(/, Fassung 1$/)
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'indikator.png'), fullPage: true });
    await page.close();
  }, 180_000);
});
