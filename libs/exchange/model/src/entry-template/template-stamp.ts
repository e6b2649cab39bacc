import { parsePeriod, periodLabel } from '@teilziel/statistics';
import type { TemplateOf } from './template.types';

/** Goes up when columns or ids mean something else. */
export const TEMPLATE_VERSION = '1';

/** What a file says it is. */
export interface TemplateStamp extends Omit<TemplateOf, 'fachamt'> {
  readonly version: string;
  readonly fachamt: string;
  readonly checksum: string;
}

/** The text whose checksum shows that nobody changed, moved or dropped an id. */
export function stampText({ ags, fachamt, period }: TemplateOf, ids: readonly string[]): string {
  return [TEMPLATE_VERSION, ags, String(fachamt), period, ...ids].join('\n');
}

const AGAIN = 'Bitte laden Sie die Vorlage dieser Seite und übertragen Sie die Zahlen dorthin.';

/** Why the file is not for this sheet, null where it is. `checksum` is the one its ids ought to have. */
export function stampComplaint(stamp: TemplateStamp, wanted: TemplateOf, checksum: string): string | null {
  if (stamp.version !== TEMPLATE_VERSION)
    return `Die Datei ist eine Vorlage in einer anderen Fassung (${shown(stamp.version)}, hier gilt ${TEMPLATE_VERSION}). ${AGAIN}`;
  if (stamp.ags !== wanted.ags)
    return `Die Datei ist die Vorlage einer anderen Kommune (Schlüssel ${shown(stamp.ags)}, hier ${wanted.ags}). ${AGAIN}`;
  if (stamp.fachamt !== String(wanted.fachamt)) return `Die Datei ist die Vorlage eines anderen Fachamts. ${AGAIN}`;
  if (stamp.period !== wanted.period)
    return `Die Datei ist die Vorlage für ${labelOf(stamp.period)}, hier wird ${labelOf(wanted.period)} erfasst. ${AGAIN}`;
  if (stamp.checksum !== checksum)
    return `In der Datei wurden verborgene Kennungen geändert, verschoben oder gelöscht. Welche Zahl wohin gehört, ist nicht mehr sicher. ${AGAIN}`;
  return null;
}

const shown = (text: string): string => (text === '' ? 'ohne Angabe' : `„${text.slice(0, 20)}“`);

function labelOf(period: string): string {
  try {
    return periodLabel(parsePeriod(period));
  } catch {
    return shown(period);
  }
}
