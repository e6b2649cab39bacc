import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { Keyboard } from './keyboard';

const PATIENCE = 60_000;

/** Keys that are no digits, counted in the page over everything that happens there. */
function countKeys(): void {
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (/^[0-9]$/.test(key)) return;
      sessionStorage.setItem('tasten', String(Number(sessionStorage.getItem('tasten') ?? '0') + 1));
    },
    true,
  );
}

/** Somebody at a desk of their own, with a keyboard and without a mouse. */
export class Desk {
  readonly keys: Keyboard;
  readonly violations: string[] = [];
  /** One line for each screen that was looked at. */
  readonly screens: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.keys = new Keyboard(page);
  }

  static async open(browser: Browser): Promise<Desk> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'de-DE',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(countKeys);
    return new Desk(context, await context.newPage());
  }

  async signIn(url: string, role: string): Promise<void> {
    await this.page.goto(`${url}/anmelden`);
    await this.keys.type('E-Mail-Adresse', `${role}@demo.example`);
    await this.keys.type('Passwort', `musterstadt-${role}-2026`);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((address) => !address.pathname.startsWith('/anmelden'), { timeout: PATIENCE });
  }

  link = (name: string | RegExp): Locator => this.page.getByRole('link', { name }).first();
  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name }).first();

  /** Waits for what a page says first, then lets axe look at it in both themes. */
  async sees(what: Locator, screen: string): Promise<void> {
    await what.first().waitFor({ timeout: PATIENCE });
    for (const colorScheme of ['dark', 'light'] as const) {
      await this.page.emulateMedia({ colorScheme });
      const found = await axeViolations(this.page);
      this.violations.push(...found.map((one) => `${screen}, ${colorScheme}: ${one}`));
    }
    this.screens.push(`${screen}: ${(await what.first().innerText()).replace(/\s+/g, ' ').slice(0, 90)}`);
  }

  /** What the keyboard speaks to: id and accessible name. */
  focused = (): Promise<string> =>
    this.page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.id ?? ''} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
    });

  /** Where somebody stood when it failed; not committed. */
  keepPicture = (who: string): Promise<unknown> =>
    this.page.screenshot({ path: join(__dirname, `../../../tmp/pictures/tastatur-${who}.png`), fullPage: true });

  keysPressed = (): Promise<number> => this.page.evaluate(() => Number(sessionStorage.getItem('tasten') ?? '0'));
  forgetKeys = (): Promise<void> => this.page.evaluate(() => sessionStorage.removeItem('tasten'));
}
