import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface ShippedBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

function shippedBrowser(): ShippedBrowser {
  const text = execFileSync(process.execPath, [join(__dirname, 'shipped-browser.mjs')], { encoding: 'utf8' });
  return JSON.parse(text) as ShippedBrowser;
}

interface Found {
  readonly executablePath: string;
  readonly args: string[];
}

/** The system's Chromium, else the one shipped as a package; fails with a sentence that helps. */
async function launched<Started>(start: (found: Found) => Promise<Started>): Promise<Started> {
  const system = [process.env['CHROMIUM_PATH'], ...SYSTEM_BROWSERS].find(
    (path) => path !== undefined && existsSync(path),
  );
  try {
    if (system !== undefined) return await start({ executablePath: system, args: [...QUIET] });
    const shipped = shippedBrowser();
    return await start({ executablePath: shipped.path, args: [...QUIET, ...shipped.args] });
  } catch (error) {
    throw new Error(
      `Kein Browser startet. Installieren Sie Chromium (Debian: apt-get install chromium) oder nennen Sie ihn in CHROMIUM_PATH. Grund: ${String(error)}`,
    );
  }
}

export const launchBrowser = (): Promise<Browser> => launched((found) => chromium.launch(found));

/** A browser of one person, whose storage lasts as long as the folder. */
export const launchOwnBrowser = (folder: string): Promise<BrowserContext> =>
  launched((found) => chromium.launchPersistentContext(folder, { ...found, locale: 'de-DE', reducedMotion: 'reduce' }));
