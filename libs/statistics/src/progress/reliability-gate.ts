import { wilsonInterval } from '../gender/wilson';
import type { ObsStatus } from '../observation';
import type { ProgressInput } from './progress-method.types';

/** NCHS Data Presentation Standards for Proportions (Parker et al. 2017): fewer cases or a wider interval say too little. */
export const FEWEST_CASES = 30;
const WIDEST_INTERVAL = 0.3;

export interface GatedValue {
  readonly status: ObsStatus;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Whether a rate rests on enough cases to be ranked or lit; plain figures without a denominator are not judged. */
export function tooFewCases({ numerator, denominator }: Omit<GatedValue, 'status'>): boolean {
  if (denominator === null) return false;
  if (denominator < FEWEST_CASES) return true;
  const interval = numerator === null ? null : wilsonInterval(numerator, denominator);
  return interval !== null && interval[1] - interval[0] >= WIDEST_INTERVAL;
}

/** Reason a value cannot carry a light: it beats every colour. Null: it can. */
export function reliabilityGate(value: GatedValue): string | null {
  if (value.status === 'Q') return 'Der letzte Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';
  if (value.status === 'U') return 'Der letzte Wert ist statistisch unsicher.';
  return tooFewCases(value) ? 'Zu kleine Fallzahl.' : null;
}

/** What stands before every method: describing indicators get no light, nor do figures nobody may rely on. */
export function refusalOf({ role, direction, values, assessedYear }: ProgressInput): string | null {
  if (role === 'context') return 'Kontextindikatoren beschreiben die Lage; sie werden nicht bewertet.';
  if (direction === 'neutral') return 'Für diesen Indikator ist keine Richtung gewünscht; er wird nicht bewertet.';
  const latest = values.find(({ year }) => year === assessedYear);
  return latest === undefined ? `Für ${assessedYear} liegt kein Jahreswert vor.` : reliabilityGate(latest);
}
