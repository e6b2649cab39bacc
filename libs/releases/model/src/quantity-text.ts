import { formatNumber, formatWithUnit, roundHalfAwayFromZero } from '@teilziel/statistics';

/** Units that are nouns change with one: "1 Fall", "2 Fälle". Sentences use nominative and accusative only, which are equal. */
const SINGULAR: Readonly<Record<string, string>> = {
  Einsätze: 'Einsatz',
  Fälle: 'Fall',
  Haushalte: 'Haushalt',
  Kinder: 'Kind',
  Monate: 'Monat',
  Personen: 'Person',
  Plätze: 'Platz',
  Stellen: 'Stelle',
  Stunden: 'Stunde',
  Tage: 'Tag',
  Wochen: 'Woche',
  Wohnungen: 'Wohnung',
};

export interface UnitOfText {
  readonly unit: string;
  readonly decimals: number;
}

/** A figure as the table shows it, with a unit that fits into a sentence: "54,6 %", "1 Fall", "12,3 je 1.000", "62 Punkte". */
export function quantity(figure: number, { unit, decimals }: UnitOfText): string {
  return formatWithUnit(figure, decimals, unitIn(figure, unit, decimals));
}

/** A target is a figure somebody set: "60 %", not "60,0 %". */
export function targetQuantity(figure: number, { unit, decimals }: UnitOfText): string {
  return quantity(figure, { unit, decimals: Number.isInteger(figure) ? 0 : decimals });
}

export function corridorQuantity(lower: number | null, upper: number | null, format: UnitOfText): string {
  if (lower === null) return upper === null ? '' : `höchstens ${targetQuantity(upper, format)}`;
  if (upper === null) return `mindestens ${targetQuantity(lower, format)}`;
  const whole = Number.isInteger(lower) && Number.isInteger(upper);
  const decimals = whole ? 0 : format.decimals;
  return `${formatNumber(lower, decimals)} bis ${quantity(upper, { ...format, decimals })}`;
}

/** Whether "es ist" instead of "es sind" goes with the figure as it is printed. */
export function isOne(figure: number, { decimals }: UnitOfText): boolean {
  return decimals === 0 && Math.abs(roundHalfAwayFromZero(figure, 0)) === 1;
}

function unitIn(figure: number, unit: string, decimals: number): string {
  const one = isOne(figure, { unit, decimals });
  if (/^Index\b/.test(unit)) return one ? 'Punkt' : 'Punkte';
  return one ? (SINGULAR[unit] ?? unit) : unit;
}
