import { absolute, powerOfTen, subtract, toDecimal, toNumber } from './decimal';

/** num / den to `decimals` places as decimal text with a point, half away from zero. `den` must not be zero. */
function roundedQuotient(num: bigint, den: bigint, decimals: number): string {
  const negative = num < 0n !== den < 0n;
  const divisor = absolute(den);
  const rounded = (absolute(num) * powerOfTen(decimals) * 2n + divisor) / (divisor * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return negative && rounded !== 0n ? `-${text}` : text;
}

function checkDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 100) {
    throw new RangeError(`Nachkommastellen müssen eine ganze Zahl von 0 bis 100 sein, nicht ${decimals}.`);
  }
}

/**
 * A number or decimal text rounded once, half away from zero (kaufmännisch, DIN 1333), exact on the decimal text.
 * Gives decimal text with a point and exactly `decimals` places; never "-0". Throws RangeError on NaN and infinity.
 */
export function roundedText(x: number | string, decimals: number): string {
  checkDecimals(decimals);
  const { units, scale } = toDecimal(x);
  return roundedQuotient(units, powerOfTen(scale), decimals);
}

/** As `roundedText`, as a number: 1.005 → 1.01, −2.5 → −3 (0 decimals). Round once, at output only. */
export function roundHalfAwayFromZero(x: number, decimals: number): number {
  return Number(roundedText(x, decimals)) + 0;
}

/**
 * numerator / denominator × factor as decimal text with a point ("12.5"), computed from the integers and rounded once;
 * null where the denominator is 0. Feed it to `formatNumber`.
 */
export function roundedRate(numerator: number, denominator: number, factor: number, decimals: number): string | null {
  checkDecimals(decimals);
  const num = toDecimal(numerator);
  const den = toDecimal(denominator);
  const times = toDecimal(factor);
  if (den.units === 0n) {
    return null;
  }
  return roundedQuotient(
    num.units * times.units * powerOfTen(den.scale),
    den.units * powerOfTen(num.scale + times.scale),
    decimals,
  );
}

/**
 * numerator / denominator × factor, unrounded (factor 100: per cent); null where a part is missing or the denominator
 * is 0. The product is formed first, so that whole numbers are rounded by the machine only once.
 */
export function rateOf(numerator: number | null, denominator: number | null, factor: number): number | null {
  if (numerator === null || denominator === null || denominator === 0) {
    return null;
  }
  return (numerator * factor) / denominator;
}

/** minuend − subtrahend of unrounded figures without binary noise: the difference that is shown in Prozentpunkte. */
export function exactDifference(minuend: number, subtrahend: number): number {
  return toNumber(subtract(toDecimal(minuend), toDecimal(subtrahend)));
}
