import type { DisclosureHit, Withholding } from './types';

export const BREAKDOWN_SECRET = 'Die Aufteilung ist geheim, weil sie Rückschlüsse auf einzelne Personen zuließe.';
export const VALUE_SECRET = 'Der Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';
export const BREAKDOWN_UNCHECKED =
  'Die Aufteilung wird nicht gezeigt: Ohne Fallzahlen lässt sich nicht prüfen, ob sie Rückschlüsse auf einzelne Personen zuließe.';
export const BREAKDOWN_OVERLAPS =
  'Die Aufteilung wird nicht gezeigt: Ihre Teile ergeben mehr als das Ganze, deshalb lässt sich nicht prüfen, ob sie Rückschlüsse auf einzelne Personen zuließe.';
export const PART_OF_SUM_SECRET = 'Der Wert ist geheim, weil sich aus ihm ein geheimer Teilwert errechnen ließe.';
export const PART_OF_BREAKDOWN_SECRET =
  'Die Aufteilung ist geheim, weil sich aus ihr ein geheimer Teilwert errechnen ließe.';

export const NOTHING_WITHHELD: Withholding = { hits: [], withholdBreakdown: false, withholdTotal: false, reason: null };

/** The sentence for a breakdown: the plainest that is true, without telling which cell was struck. */
export function breakdownReason(hits: readonly DisclosureHit[]): string {
  if (hits.every(({ rule }) => rule === 'no-counts')) {
    return BREAKDOWN_UNCHECKED;
  }
  return hits.every(({ rule }) => rule === 'overlap' || rule === 'no-counts') ? BREAKDOWN_OVERLAPS : BREAKDOWN_SECRET;
}
