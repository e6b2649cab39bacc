import type { Browser, Locator, Page } from 'playwright-core';
import type { Demo } from './demo';
import { onDatabase } from './entry-work.fixture';
import { openSettled, signInAs } from './pages';
import type { Product } from './product';

const PATIENCE = 60_000;

/** The demo at work, and where its officer enters. */
export interface WorkScene {
  readonly product: Product;
  readonly browser: Browser;
  readonly page: Page;
  readonly demo: Demo;
}

/** A picture of the handbook that somebody signed in had to work for. */
export interface WorkPicture {
  readonly file: string;
  readonly height: number;
  readonly role: 'erfassung' | 'koordination';
  readonly before: (scene: WorkScene) => Promise<void>;
}

const at = ({ product, demo }: WorkScene, path: string): string => `${product.url}/k/${demo.ags}/${path}`;
const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const fieldsOf = (page: Page): Locator => page.locator('.tz-entry-table input:not([readonly])');

const openTasks = (scene: WorkScene): Promise<void> => openSettled(scene.page, at(scene, 'aufgaben'));

/** From the list into a sheet: one nobody has begun, or one where something is there already. */
async function openSheet(scene: WorkScene, action: 'Erfassen' | 'Weiter erfassen'): Promise<void> {
  const { page } = scene;
  await openTasks(scene);
  await page
    .getByRole('link', { name: new RegExp(`^${action}:`) })
    .first()
    .click();
  await fieldsOf(page).first().waitFor({ timeout: PATIENCE });
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Something saved, something remarkable, something that can be read in two ways. */
async function workAtSheet(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openSheet(scene, 'Erfassen');
  const empty = page.locator('.tz-cell-open input:not([readonly])');
  await empty.first().waitFor({ timeout: PATIENCE });
  const ids = await empty.evaluateAll((inputs) => inputs.map(({ id }) => id));
  const texts = ['27512', '27484', '54.996', '16900', '17100', '38000'];
  for (const [place, text] of texts.entries())
    if (ids[place] !== undefined) await typeInto(page, page.locator(`#${ids[place]}`), text);
  await page.locator('.tz-cell-saving').first().waitFor({ state: 'detached', timeout: PATIENCE });
  await page.locator('.tz-entry-messages').first().waitFor({ timeout: PATIENCE });
  await page.locator(`#${ids[0]}`).focus();
  // The panel follows whoever stays on a cell.
  await page.locator('.tz-cell-panel h3').first().waitFor({ timeout: PATIENCE });
}

const PASTED = ['weiblich\tmännlich\tinsgesamt', '212\t198\t410', '1.240\t1.310\t2550', '87\tviele\t170', '44\t39\t83'];

async function pasteBlock(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openSheet(scene, 'Erfassen');
  await fieldsOf(page)
    .first()
    .evaluate((field, text) => {
      (field as HTMLElement).focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, PASTED.join('\r\n'));
  await dialogOf(page).waitFor({ timeout: PATIENCE });
}

const COLLEAGUE = `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, fachamt_id, valid_from, granted_by)
  SELECT r.kommune_id, (SELECT max(grant_id) FROM role_grant m WHERE m.kommune_id = r.kommune_id) + row_number() OVER (),
    other.person_id, 'erfassung', r.fachamt_id, '2020-01-01', 'system'
  FROM role_grant r JOIN person officer USING (person_id), person other
  WHERE officer.email = 'erfassung@demo.example' AND other.email = 'sitzungsdienst@demo.example' AND r.role = 'erfassung'`;

/** Two officers with the sheet open at once; the colleague is the quicker one. */
async function disagree(scene: WorkScene): Promise<void> {
  const { page, browser, product } = scene;
  await openSheet(scene, 'Weiter erfassen');
  const id = await fieldsOf(page)
    .last()
    .evaluate((field) => field.id);
  await onDatabase(product, (client) => client.query(COLLEAGUE));
  const colleague = await browser.newPage({ locale: 'de-DE', reducedMotion: 'reduce' });
  await signInAs(colleague, product.url, 'sitzungsdienst');
  await openSettled(colleague, page.url());
  await typeInto(colleague, colleague.locator(`#${id}`), '33');
  await colleague.getByText(/^Zuletzt gespeichert/).waitFor({ timeout: PATIENCE });
  await typeInto(page, page.locator(`#${id}`), '36');
  await page.getByRole('alertdialog').waitFor({ timeout: PATIENCE });
  await colleague.close();
}

async function readTemplate(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openSheet(scene, 'Weiter erfassen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: /Vorlage/ })
      .first()
      .click(),
  ]);
  const changed = page.getByLabel(/^Leistungsberechtigte.*, Frauen$/);
  await typeInto(page, changed, '327');
  const cell = page.locator('.tz-cell-saved, .tz-cell-hint').filter({ has: changed });
  await cell.waitFor({ timeout: PATIENCE });
  await page.locator('input[type=file]').setInputFiles({
    name: 'vorlage.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await bytesOf(await download.createReadStream()),
  });
  await dialogOf(page).waitFor({ timeout: PATIENCE });
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

async function askToSubmit(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openSheet(scene, 'Weiter erfassen');
  await page.keyboard.press('Control+Shift+Enter');
  await dialogOf(page).waitFor({ timeout: PATIENCE });
}

async function openReview(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openSettled(page, at(scene, 'pruefung'));
  await page.locator('.tz-review-entry h2').waitFor({ timeout: PATIENCE });
}

async function giveBack(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openReview(scene);
  await page.locator('.tz-review-dispute input').nth(1).check();
  await page
    .getByLabel('Hinweis an das Amt', { exact: true })
    .fill('Bitte die Zahl der Frauen mit der Teilnahmeliste vergleichen.');
}

async function scheduleReport(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openSettled(page, at(scene, 'versand'));
  await page.getByRole('button', { name: 'Versand einrichten' }).click();
  await page.getByLabel('Name').fill('Jahresbericht Integration');
  await page.getByLabel('Empfänger').fill('Ratsbüro ratsbuero@musterstadt.example\nsitzungsdienst@musterstadt.example');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Jeden 1. März, 8:00 Uhr').waitFor({ timeout: PATIENCE });
}

/** The preview before the release, once everything is computed. */
async function previewRelease(scene: WorkScene): Promise<void> {
  const { page } = scene;
  await openSettled(page, at(scene, 'freigabe/neu?schritt=3'));
  await page.locator('.tz-step-foot').waitFor({ timeout: PATIENCE });
}

const BILDER = 'docs/handbuch/bilder';

const seen = (name: string, path: string, height = 1000): WorkPicture => ({
  file: `${BILDER}/${name}.png`,
  height,
  role: 'koordination',
  before: (scene) => openSettled(scene.page, at(scene, path)),
});

/** In the order of the chapters; what changes the demo comes last. */
export const WORK_PICTURES: readonly WorkPicture[] = [
  { file: `${BILDER}/aufgaben.png`, height: 900, role: 'erfassung', before: openTasks },
  {
    file: `${BILDER}/cockpit.png`,
    height: 1100,
    role: 'koordination',
    before: (scene) => openSettled(scene.page, at(scene, 'cockpit')),
  },
  seen('bewertung', 'bewertung'),
  seen('vorjahre', 'vorjahre', 640),
  seen('einrichten', 'einrichten'),
  { file: `${BILDER}/freigabe.png`, height: 1100, role: 'koordination', before: previewRelease },
  { file: `${BILDER}/pruefung.png`, height: 800, role: 'koordination', before: openReview },
  { file: `${BILDER}/zurueckgeben.png`, height: 800, role: 'koordination', before: giveBack },
  { file: `${BILDER}/einfuegen.png`, height: 900, role: 'erfassung', before: pasteBlock },
  { file: `${BILDER}/abgeben.png`, height: 900, role: 'erfassung', before: askToSubmit },
  { file: `${BILDER}/vorlage.png`, height: 900, role: 'erfassung', before: readTemplate },
  { file: `${BILDER}/konflikt.png`, height: 900, role: 'erfassung', before: disagree },
  { file: `${BILDER}/versand.png`, height: 900, role: 'koordination', before: scheduleReport },
  { file: `${BILDER}/erfassung.png`, height: 1000, role: 'erfassung', before: workAtSheet },
];
