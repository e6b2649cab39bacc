import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { type Demo, findDemo } from './demo';
import { openSettled, type OwnPageName, ownPagesOf, type PageName, pagesOf, signInAs, writesPictures } from './pages';
import { type Product, startProduct } from './product';
import { WORK_PICTURES } from './work-pictures';

const root = join(__dirname, '../../..');
const WIDTH = 1280;
const MOST_BYTES = 250_000;
const MINUTE = 60_000;

interface Picture {
  readonly file: string;
  /** One of the pages every-page.spec.ts opens: a picture cannot show what no longer exists. */
  readonly page: PageName | OwnPageName;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { file: 'docs/bild.png', page: 'ueberblick', height: 800 },
  { file: 'docs/handbuch/bilder/ueberblick.png', page: 'ueberblick', height: 1080 },
  { file: 'docs/handbuch/bilder/teilziel.png', page: 'teilziel', height: 1200 },
  { file: 'docs/handbuch/bilder/indikator.png', page: 'indikator', height: 1120 },
  { file: 'docs/handbuch/bilder/tabelle.png', page: 'tabelle', height: 960 },
  { file: 'docs/handbuch/bilder/geschlecht.png', page: 'geschlecht', height: 1300 },
  { file: 'docs/handbuch/bilder/methode.png', page: 'methode', height: 1000 },
  { file: 'docs/handbuch/bilder/anmelden.png', page: 'anmelden', height: 1080 },
  { file: 'docs/handbuch/bilder/konto.png', page: 'konto', height: 1660 },
  { file: 'docs/handbuch/bilder/personen.png', page: 'personen', height: 1080 },
  { file: 'docs/handbuch/bilder/person.png', page: 'person', height: 1500 },
  { file: 'docs/handbuch/bilder/einladen.png', page: 'einladen', height: 940 },
  { file: 'docs/handbuch/bilder/protokoll.png', page: 'protokoll', height: 960 },
];

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What the Verwaltung did before the pictures were taken, so that they show more than an empty office. */
const DONE: readonly string[] = [
  'mutation { invitePerson(input: { name: "Ina Neumann", email: "ina.neumann@rat.example", grants: [{ role: rat }] }) { mailed } }',
  `mutation { setDeputy(person: 1, deputy: 7, from: "${dayIn(1)}", to: "${dayIn(20)}") { sessions } }`,
  'mutation { setAccountable(fachamt: 1, person: 1) { id } }',
];

async function workedAt(page: Page, ags: string, query: string): Promise<void> {
  const answer = await page.evaluate(
    async ([kommune, body]) => {
      const headers = { 'content-type': 'application/json', 'teilziel-kommune': kommune };
      return (await fetch('/graphql', { method: 'POST', headers, body })).text();
    },
    [ags, JSON.stringify({ query })] as const,
  );
  if (answer.includes('"errors"')) throw new Error(answer);
}

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
    const page = await browser.newPage();
    await signInAs(page, product.url, 'verwaltung');
    for (const query of DONE) await workedAt(page, demo.ags, query);
    await page.close();
  }, 4 * MINUTE);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, MINUTE);

  const openAt = (height: number): Promise<Page> =>
    browser.newPage({
      viewport: { width: WIDTH, height },
      deviceScaleFactor: 1,
      colorScheme: 'light',
      locale: 'de-DE',
      reducedMotion: 'reduce',
    });

  /** What a page loads after its heading (the menu of the person, ways to sign in) belongs into the picture. */
  async function take(page: Page, file: string): Promise<void> {
    await page.waitForLoadState('networkidle');
    mkdirSync(dirname(join(root, file)), { recursive: true });
    await page.screenshot({ path: join(root, file) });
    await page.close();
  }

  test.each(PICTURES)(
    '$file',
    async ({ file, page: name, height }) => {
      const page = await openAt(height);
      const own = ownPagesOf(demo);
      const isOwn = (one: Picture['page']): one is OwnPageName => one in own;
      if (isOwn(name)) await signInAs(page, product.url, 'verwaltung');
      await openSettled(page, product.url + (isOwn(name) ? own[name] : pagesOf(demo)[name]));
      await take(page, file);
    },
    MINUTE,
  );

  test.each(WORK_PICTURES)(
    '$file',
    async ({ file, role, height, before }) => {
      const page = await openAt(height);
      await signInAs(page, product.url, role);
      await before({ product, browser, page, demo });
      await take(page, file);
    },
    MINUTE,
  );
});

describe('pictures of the handbook', () => {
  test.each([...PICTURES, ...WORK_PICTURES])('$file is there, as wide as the page and small', ({ file, height }) => {
    expect(sizeOf(join(root, file))).toEqual({ width: WIDTH, height });
    expect(statSync(join(root, file)).size).toBeLessThanOrEqual(MOST_BYTES);
  });
});
