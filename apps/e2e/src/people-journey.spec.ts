import * as OTPAuth from 'otpauth';
import { Client } from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { launchBrowser } from './browser';
import { Keyboard } from './keyboard';
import { MailBox } from './mail-box';
import { type Product, startProduct } from './product';

const AGS = '00000001';
const NEW_PASSWORD = 'vier Wege führen abends heim';
type Theme = 'light' | 'dark';

describe('people at work, by keyboard only', () => {
  const mail = new MailBox();
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    const smtp = await mail.listen();
    const settings = { SMTP_URL: smtp, MAIL_FROM: 'Teilziel-Monitor <monitor@musterstadt.example>' };
    [product, browser] = await Promise.all([startProduct(settings), launchBrowser()]);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await mail.close();
  }, 180_000);

  /** Somebody at their own browser. Every page they come to is looked at by axe. */
  class Worker {
    readonly keys: Keyboard;
    readonly violations: string[] = [];

    private constructor(
      readonly context: BrowserContext,
      readonly page: Page,
    ) {
      this.keys = new Keyboard(page);
    }

    static async sitsDown(theme: Theme): Promise<Worker> {
      const viewport = { width: 1280, height: 900 };
      const context = await browser.newContext({
        viewport,
        colorScheme: theme,
        locale: 'de-DE',
        reducedMotion: 'reduce',
      });
      return new Worker(context, await context.newPage());
    }

    async sees(heading: string | RegExp): Promise<void> {
      await this.page.getByRole('heading', { name: heading, exact: true }).first().waitFor({ timeout: 60_000 });
      const found = await axeViolations(this.page);
      this.violations.push(...found.map((one) => `${String(heading)}: ${one}`));
    }

    async opens(address: string, heading: string | RegExp): Promise<void> {
      await this.page.goto(address.startsWith('http') ? address : product.url + address);
      await this.sees(heading);
    }

    async signsIn(email: string, password: string): Promise<void> {
      await this.opens('/anmelden', 'Anmelden');
      await this.keys.type('E-Mail-Adresse', email);
      await this.keys.type('Passwort', password);
      await this.page.keyboard.press('Enter');
    }

    menu(name: string): ReturnType<Page['getByRole']> {
      return this.page.getByRole('button', { name: new RegExp(`^${name}`) });
    }

    async leaves(): Promise<void> {
      await this.context.close();
      expect(this.violations).toEqual([]);
    }
  }

  it.each<[Theme]>([['light'], ['dark']])(
    'invitation, second factor, signing out and in again (%s)',
    async (theme) => {
      const email = `ina.neumann.${theme}@rat.example`;
      const vera = await Worker.sitsDown(theme);
      await vera.signsIn('verwaltung@demo.example', 'musterstadt-verwaltung-2026');
      await vera.keys.choose(vera.menu('Vera Verwaltung'), 'Verwaltung');
      await vera.sees('Personen und Rollen');
      await vera.keys.press(vera.page.getByRole('link', { name: 'Person einladen' }));
      await vera.sees('Person einladen');
      await vera.keys.type('Vor- und Nachname', 'Ina Neumann');
      await vera.keys.type('Dienstliche E-Mail-Adresse', email);
      await vera.keys.type('Rolle', 'Rat');
      await vera.keys.press(vera.page.getByRole('button', { name: 'Einladung senden' }));
      await vera.sees(/Ina Neumann/);
      await vera.page.getByText('Die Einladung wurde gesendet.').waitFor();

      const ina = await Worker.sitsDown(theme);
      await ina.opens(mail.linkTo(email), 'Zugang einrichten');
      await ina.keys.type('Neues Passwort', NEW_PASSWORD);
      await ina.page.keyboard.press('Enter');
      await ina.keys.choose(ina.menu('Ina Neumann'), 'Mein Konto');
      await ina.sees('Mein Konto');
      await ina.keys.press(ina.page.getByRole('button', { name: 'Einrichten', exact: true }));
      await ina.sees('Zweiten Schritt einrichten');
      await ina.keys.type('Passwort', NEW_PASSWORD);
      await ina.page.keyboard.press('Enter');
      const secret = (await ina.page.locator('.tz-secret').innerText()).replaceAll(' ', '');
      const app = new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) });
      await ina.keys.type('Code aus der App', app.generate());
      await ina.page.keyboard.press('Enter');
      await ina.sees('Ihre Wiederherstellungscodes');
      const [recovery = ''] = await ina.page.locator('.tz-recovery-codes li').allInnerTexts();
      await ina.keys.press(ina.page.getByRole('button', { name: 'Ich habe die Codes aufbewahrt' }));
      await ina.keys.choose(ina.menu('Ina Neumann'), 'Abmelden');
      await ina.sees('Anmelden');

      await ina.signsIn(email, NEW_PASSWORD);
      await ina.sees('Zweiter Schritt');
      await ina.keys.press(ina.page.getByText('Wiederherstellungscode verwenden'));
      await ina.keys.type('Wiederherstellungscode', recovery);
      await ina.page.keyboard.press('Enter');
      await ina.menu('Ina Neumann').waitFor({ timeout: 60_000 });
      await ina.leaves();
      await vera.leaves();
    },
    180_000,
  );

  it.each<[Theme]>([['light'], ['dark']])(
    'a deputy takes over until the last day (%s)',
    async (theme) => {
      const database = new Client({ connectionString: product.databaseUrl });
      await database.connect();
      const vera = await Worker.sitsDown(theme);
      await vera.signsIn('verwaltung@demo.example', 'musterstadt-verwaltung-2026');
      await vera.menu('Vera Verwaltung').waitFor({ timeout: 60_000 });
      await vera.opens(`/k/${AGS}/verwaltung/personen`, 'Personen und Rollen');
      await vera.keys.press(vera.page.getByRole('link', { name: 'Konrad Koordination' }));
      await vera.sees('Konrad Koordination');
      await vera.keys.press(vera.page.getByRole('button', { name: 'Vertretung einrichten' }));
      await vera.sees('Vertretung einrichten');
      await vera.keys.type('Wer vertritt?', 'Rita');
      await vera.keys.type('Bis einschließlich', '31.12.2099');
      await vera.page.keyboard.press('Enter');
      await vera.page.getByText('Rita Rat vertritt Konrad Koordination bis einschließlich 31.12.2099.').waitFor();
      await vera.leaves();

      const rita = await Worker.sitsDown(theme);
      await rita.signsIn('rat@demo.example', 'musterstadt-rat-2026');
      await rita.keys.choose(rita.menu('Rita Rat'), 'Mein Konto');
      await rita.sees('Mein Konto');
      const held = rita.page.getByText(/Koordination, vertritt Konrad Koordination, bis\s31\.12\.2099/);
      await held.waitFor();
      const mayCoordinate = (): Promise<boolean> =>
        rita.page.evaluate(async (ags) => {
          const answer = await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'teilziel-kommune': ags },
            body: JSON.stringify({ query: '{ fachaemter { id } }' }),
          });
          return ((await answer.json()) as { errors?: unknown }).errors === undefined;
        }, AGS);
      expect(await mayCoordinate()).toBe(true);

      // The last day has passed; how midnight in Berlin is found is tested where the rule stands.
      await database.query(
        `UPDATE role_grant SET valid_from = '2026-01-01', valid_to = '2026-01-31' WHERE deputy_for IS NOT NULL`,
      );
      expect(await mayCoordinate()).toBe(false);
      await rita.opens('/konto', 'Mein Konto');
      expect(await held.count()).toBe(0);
      await rita.leaves();
      await database.end();
    },
    120_000,
  );
});
