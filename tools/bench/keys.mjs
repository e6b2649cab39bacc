import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { AGS, lastQuarter } from './entry.mjs';

/** From a key to what it changes on the screen: the sheet of a Fachamt with 200 rows against a bare table of inputs. */
const ROWS = 200;
const FIELDS = 60;
const TURNS = 3;
/** Milliseconds from the key to the state. */
const LONGEST = 100;
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

const EXTRA = 1000;
/** Together with the 100 rows of the Fachamt that are there: 200 rows of two fields. */
const MORE_ROWS = [
  `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit,
     numerator_label, reference, about_persons, source_id, fachamt_id, due_days)
   SELECT 1, ${EXTRA} + i, 'T-' || i, 'Tippgröße ' || i, 'steering', 'Q', 'increase', 'flow', 'Personen', 'Personen',
     'im Quartal', true, 1, 1, 730 FROM generate_series(1, 50) i`,
  `INSERT INTO indicator_cell
   SELECT 1, ${EXTRA} + i, c, 'origin=' || (ARRAY['DE', 'AND'])[1 + c / 2] || ';sex=' || (ARRAY['F', 'M'])[1 + c % 2]
   FROM generate_series(1, 50) i, generate_series(0, 3) c`,
];

/** The same number of rows and fields, one listener each, which says beside the field that something was entered. */
const BARE = `<!doctype html><table>${Array.from(
  { length: ROWS },
  (_, row) =>
    `<tr><th>Zeile ${row}</th>${[0, 1].map(() => '<td><span class="tz-cell"><input></span></td>').join('')}<td></td></tr>`,
).join('')}</table><script>
for (const input of document.querySelectorAll('input'))
  input.addEventListener('blur', () => { if (input.value) input.parentElement.className = 'tz-cell tz-cell-saving'; });
</script>`;

/** In the page: from the key to the first frame that shows what it changed. */
function watchKeys() {
  const times = { digit: [], leave: [] };
  const afterFrame = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  const until = (isDone, started, list, frames = 0) =>
    afterFrame(() => {
      if (isDone()) list.push(performance.now() - started);
      else if (frames < 300) until(isDone, started, list, frames + 1);
    });
  document.addEventListener(
    'keydown',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement)) return;
      const cell = input.closest('.tz-cell');
      const before = cell.className;
      const text = input.value;
      if (event.key === 'Tab') until(() => cell.className !== before, event.timeStamp, times.leave);
      else if (/^\d$/.test(event.key)) until(() => input.value !== text, event.timeStamp, times.digit);
    },
    true,
  );
  window.measuredKeys = times;
}

async function typeAcross(page) {
  const inputs = page.locator('.tz-cell input:not([readonly])');
  const count = await inputs.count();
  for (let n = 0; n < FIELDS; n += 1) {
    // Every field once: those that still are empty, all over the sheet.
    const index = count - 1 - Math.floor((n * Math.floor(count / 2)) / FIELDS);
    await inputs.nth(index).evaluate((input) => input.focus());
    await page.keyboard.press(String(1 + (n % 9)));
    await page.keyboard.press('Tab');
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(300);
  return { count, ...(await page.evaluate(() => window.measuredKeys)) };
}

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const stats = (list) => ({ median: at(list, 0.5), p95: at(list, 0.95), keys: list.length });

async function measure(browser, open) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchKeys);
  await open(context, page);
  const rows = await page.locator('tr:has(.tz-cell input)').count();
  const { digit, leave } = await typeAcross(page);
  await context.close();
  return { rows, digit, leave };
}

/** Of all turns: whatever else the machine does meets both. */
const together = (turns, whose) =>
  Object.fromEntries(['digit', 'leave'].map((key) => [key, stats(turns.flatMap((turn) => turn[whose][key]))]));

/** Null where there is no browser. `client` is connected as the owner of the database the api runs on. */
export async function measureKeys({ client, api, cookie }) {
  if (!existsSync(BROWSER)) return null;
  for (const statement of MORE_ROWS) await client.query(statement);
  const [name, value] = cookie.split(/=(.*)/s);
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  const sheet = () =>
    measure(browser, async (context, page) => {
      await context.addCookies([{ name, value, url: api.replace('http:', 'https:'), secure: true, httpOnly: true }]);
      await page.goto(`${api}/k/${AGS}/erfassung/1/${lastQuarter().period}`);
      await page.locator('.tz-cell input').first().waitFor();
    });
  const bare = () =>
    measure(browser, (_, page) => page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(BARE)}`));
  try {
    const turns = [];
    for (let turn = 0; turn < TURNS; turn += 1) turns.push({ bare: await bare(), sheet: await sheet() });
    return { rows: turns[0].sheet.rows, bare: together(turns, 'bare'), sheet: together(turns, 'sheet') };
  } finally {
    await browser.close();
  }
}

export function printKeys(keys) {
  if (keys === null) return console.log('Tippen im Blatt: kein Chromium gefunden (CHROMIUM), nicht gemessen');
  console.log(
    `\nTippen im Blatt mit ${keys.rows} Zeilen gegen eine bloße Tabelle mit ebenso vielen Feldern (Chromium, Taste bis Bild):`,
  );
  const ms = (value) => `${value.toFixed(0)} ms`;
  for (const [key, name] of [
    ['digit', 'Ziffer bis sie dasteht'],
    ['leave', 'Tab bis zum neuen Zustand'],
  ]) {
    const { sheet, bare } = { sheet: keys.sheet[key], bare: keys.bare[key] };
    const verdict = sheet.median < LONGEST && sheet.p95 < LONGEST ? 'erreicht' : 'verfehlt';
    console.log(
      `${name.padEnd(26)} Blatt Median ${ms(sheet.median)}, 95 % ${ms(sheet.p95)}; bloß ${ms(bare.median)}, ${ms(bare.p95)}; ` +
        `Verhältnis ${(sheet.median / bare.median).toFixed(2)} und ${(sheet.p95 / bare.p95).toFixed(2)}; Ziel < ${LONGEST} ms ${verdict}`,
    );
  }
}
