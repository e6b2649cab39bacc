import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { type Demo, findDemo } from './demo';
import { openSettled, type PageName, pagesOf, writesPictures } from './pages';
import { type Product, startProduct } from './product';

const root = join(__dirname, '../../..');
const WIDTH = 1280;
const MOST_BYTES = 250_000;
const MINUTE = 60_000;

interface Picture {
  readonly file: string;
  /** One of the pages every-page.spec.ts opens: a picture cannot show what no longer exists. */
  readonly page: PageName;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { file: 'docs/bild.png', page: 'ueberblick', height: 800 },
  { file: 'docs/handbuch/bilder/ueberblick.png', page: 'ueberblick', height: 1080 },
  { file: 'docs/handbuch/bilder/teilziel.png', page: 'teilziel', height: 1200 },
  { file: 'docs/handbuch/bilder/indikator.png', page: 'indikator', height: 1120 },
  { file: 'docs/handbuch/bilder/tabelle.png', page: 'tabelle', height: 960 },
  { file: 'docs/handbuch/bilder/methode.png', page: 'methode', height: 1000 },
];

/** Width and height stand at the beginning of every PNG. */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const whenWriting: (name: string, work: () => void) => void = writesPictures ? describe : () => undefined;

whenWriting('pictures of the handbook are taken', () => {
  let product: Product;
  let browser: Browser;
  let demo: Demo;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    demo = await findDemo(product);
  }, 4 * MINUTE);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, MINUTE);

  test.each(PICTURES)(
    '$file',
    async ({ file, page: name, height }) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      const page = await browser.newPage({
        viewport: { width: WIDTH, height },
        deviceScaleFactor: 1,
        colorScheme: 'light',
        locale: 'de-DE',
        reducedMotion: 'reduce',
      });
      await openSettled(page, product.url + pagesOf(demo)[name]);
      await page.screenshot({ path: join(root, file) });
      await page.close();
    },
    MINUTE,
  );
});

describe('pictures of the handbook', () => {
  test.each(PICTURES)('$file is there, as wide as the page and small', ({ file, height }) => {
    expect(sizeOf(join(root, file))).toEqual({ width: WIDTH, height });
    expect(statSync(join(root, file)).size).toBeLessThanOrEqual(MOST_BYTES);
  });
});
