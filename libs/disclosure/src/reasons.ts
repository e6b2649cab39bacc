import type { DisclosureHit, DisclosureRule, Withholding } from './types';

const BREAKDOWN_SECRET = 'Die Aufteilung ist geheim, weil sie Rückschlüsse auf einzelne Personen zuließe.';
export const VALUE_SECRET = 'Der Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';
const BREAKDOWN_UNCHECKED =
  'Die Aufteilung wird nicht gezeigt: Ohne Fallzahlen lässt sich nicht prüfen, ob sie Rückschlüsse auf einzelne Personen zuließe.';
const BREAKDOWN_OVERLAPS =
  'Die Aufteilung wird nicht gezeigt: Ihre Teile ergeben mehr als das Ganze, deshalb lässt sich nicht prüfen, ob sie Rückschlüsse auf einzelne Personen zuließe.';
const BREAKDOWN_WITHOUT_MARGINS =
  'Die Aufteilung wird nicht gezeigt: Ohne Zwischensummen lässt sich nicht prüfen, ob sie Rückschlüsse auf einzelne Personen zuließe.';
export const NOTHING_WITHHELD: Withholding = { hits: [], withholdBreakdown: false, withholdTotal: false, reason: null };

/** Nothing was found too small, but what was given does not allow to look. */
export const UNCHECKED: readonly DisclosureRule[] = ['no-counts', 'overlap', 'no-margin'];

/** The sentence for a breakdown: the plainest that is true, without telling which cell was struck. */
export function breakdownReason(hits: readonly DisclosureHit[]): string {
  const rules = hits.map(({ rule }) => rule);
  if (!rules.every((rule) => UNCHECKED.includes(rule))) {
    return BREAKDOWN_SECRET;
  }
  if (rules.includes('overlap')) {
    return BREAKDOWN_OVERLAPS;
  }
  return rules.includes('no-margin') ? BREAKDOWN_WITHOUT_MARGINS : BREAKDOWN_UNCHECKED;
}
