import type { Page } from 'playwright-core';
import type { Demo } from './demo';

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
  | 'methode'
  | 'barrierefreiheit'
  | 'datenschutz'
  | 'impressum'
  | 'nicht-gefunden';

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
    methode: `/k/${ags}/methode`,
    barrierefreiheit: '/barrierefreiheit',
    datenschutz: '/datenschutz',
    impressum: '/impressum',
    'nicht-gefunden': '/k/99999999',
  };
}

/** Until the heading is there, fonts are loaded and every visible chart is the interactive one. */
export async function openSettled(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.locator('main h1').first().waitFor({ timeout: 20_000 });
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      [...document.querySelectorAll('.tz-chart-screen')].every(
        (chart) => chart.getClientRects().length === 0 || chart.querySelector('.recharts-surface') !== null,
      ),
    undefined,
    { timeout: 20_000, polling: 50 },
  );
}
