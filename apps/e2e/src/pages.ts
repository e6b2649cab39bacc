import type { Page } from 'playwright-core';
import type { Demo } from './demo';
import type { EntryWork } from './entry-work.fixture';

export const writesPictures = process.env['WRITE_PICTURES'] === '1';

export type PageName =
  | 'kommunen'
  | 'ueberblick'
  | 'ueberblick-datenstand'
  | 'verbund'
  | 'teilziel'
  | 'teilziel-geheim'
  | 'indikatoren'
  | 'indikator'
  | 'tabelle'
  | 'indikator-datenstand'
  | 'geschlecht'
  | 'methode'
  | 'barrierefreiheit'
  | 'datenschutz'
  | 'impressum'
  | 'nicht-gefunden'
  | 'anmelden'
  | 'link-abgelaufen'
  | 'passwort-vergessen';

/** Pages of somebody who is signed in. */
export type OwnPageName =
  | 'konto'
  | 'personen'
  | 'personen-leer'
  | 'person'
  | 'einladen'
  | 'fachaemter'
  | 'dienstkonto'
  | 'protokoll'
  | 'neue-kommune';

/** Pages of those who enter and those who look again. */
export type WorkPageName =
  | 'versand'
  | 'freigabe'
  | 'freigabe-leserkreis'
  | 'freigabe-geheimhaltung'
  | 'freigabe-unterschied'
  | 'bewertung'
  | 'aufgaben'
  | 'aufgaben-koordination'
  | 'erfassung'
  | 'erfassung-abgegeben'
  | 'cockpit'
  | 'pruefung'
  | 'pruefung-einzeln'
  | 'pruefung-leer'
  | 'vorjahre'
  | 'einrichten'
  | 'einrichten-kalender'
  | 'einrichten-regeln'
  | 'einrichten-modus';

export interface WorkPage {
  readonly role: 'erfassung' | 'koordination';
  readonly path: string;
}

/** Every kind of page, with the addresses the demo gives it. */
export function pagesOf({ ags, verbund, teilziel, indicator, open }: Demo): Readonly<Record<PageName, string>> {
  return {
    kommunen: '/',
    ueberblick: `/k/${ags}`,
    'ueberblick-datenstand': `/k/${ags}?datenstand=1`,
    verbund: `/k/${verbund}`,
    teilziel: `/k/${ags}/teilziele/${open.teilziel}`,
    'teilziel-geheim': `/k/${ags}/teilziele/${teilziel.number}`,
    indikatoren: `/k/${ags}/indikatoren`,
    indikator: `/k/${ags}/indikatoren/${open.indicator}`,
    tabelle: `/k/${ags}/indikatoren/${open.indicator}?ansicht=tabelle`,
    'indikator-datenstand': `/k/${ags}/indikatoren/${indicator}?datenstand=1`,
    geschlecht: `/k/${ags}/geschlecht`,
    methode: `/k/${ags}/methode`,
    barrierefreiheit: '/barrierefreiheit',
    datenschutz: '/datenschutz',
    impressum: '/impressum',
    'nicht-gefunden': '/k/99999999',
    anmelden: '/anmelden',
    'link-abgelaufen': '/einladung/abgelaufen',
    'passwort-vergessen': '/passwort',
  };
}

/** Seen by the demo's Verwaltung, who may also set up Kommunen. */
export function ownPagesOf({ ags }: Demo): Readonly<Record<OwnPageName, string>> {
  const verwaltung = `/k/${ags}/verwaltung`;
  return {
    konto: '/konto',
    personen: `${verwaltung}/personen`,
    'personen-leer': `${verwaltung}/personen?suche=niemand`,
    person: `${verwaltung}/personen/1`,
    einladen: `${verwaltung}/personen/einladen`,
    fachaemter: `${verwaltung}/fachaemter`,
    dienstkonto: `${verwaltung}/dienstkonto`,
    protokoll: `${verwaltung}/protokoll`,
    'neue-kommune': '/kommunen/neu',
  };
}

/** The quarter, as officer and coordinator see it. */
export function workPagesOf(
  { ags }: Demo,
  { fachamt, period, codes }: EntryWork,
): Readonly<Record<WorkPageName, WorkPage>> {
  const at = (role: WorkPage['role'], path: string): WorkPage => ({ role, path: `/k/${ags}/${path}` });
  return {
    aufgaben: at('erfassung', 'aufgaben'),
    'aufgaben-koordination': at('koordination', 'aufgaben'),
    erfassung: at('erfassung', `erfassung/${fachamt}/${period}`),
    'erfassung-abgegeben': at('koordination', `erfassung/${fachamt}/${period}`),
    cockpit: at('koordination', `cockpit?zeitraum=${period}`),
    pruefung: at('koordination', 'pruefung'),
    'pruefung-einzeln': at('koordination', `pruefung/${period}/${codes[0]}`),
    'pruefung-leer': at('koordination', 'pruefung?zeitraum=1999-Q1'),
    versand: at('koordination', 'versand'),
    freigabe: at('koordination', 'freigabe'),
    'freigabe-leserkreis': at('koordination', 'freigabe/neu?schritt=2'),
    'freigabe-geheimhaltung': at('koordination', 'freigabe/neu?schritt=3'),
    'freigabe-unterschied': at('koordination', 'freigabe/neu?schritt=4'),
    bewertung: at('koordination', 'bewertung'),
    vorjahre: at('koordination', 'vorjahre'),
    einrichten: at('koordination', 'einrichten'),
    'einrichten-kalender': at('koordination', 'einrichten?teil=kalender'),
    'einrichten-regeln': at('koordination', 'einrichten?teil=regeln'),
    'einrichten-modus': at('koordination', 'einrichten?teil=modus'),
  };
}

/** As the sign-in page does it, without the clicks. */
export async function signInAs(page: Page, url: string, role: string): Promise<void> {
  await page.goto(`${url}/anmelden`);
  const state = await page.evaluate(async (name) => {
    const query =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { state } }';
    const variables = { email: `${name}@demo.example`, password: `musterstadt-${name}-2026` };
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return ((await answer.json()) as { data?: { signIn: { state: string } } }).data?.signIn.state;
  }, role);
  if (state !== 'SIGNED_IN') throw new Error(`Anmelden als ${role}: ${state}`);
}

/** Until the heading is there, fonts are loaded and every visible chart is the interactive one. */
export async function openSettled(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.locator('main h1').first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      [...document.querySelectorAll('.tz-chart-screen:not(.tz-chart-still)')].every(
        (chart) => chart.getClientRects().length === 0 || chart.querySelector('.recharts-surface') !== null,
      ),
    undefined,
    { timeout: 60_000, polling: 50 },
  );
}
