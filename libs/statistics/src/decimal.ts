/**
 * Exact decimal numbers: `units` × 10^−`scale`. A number is taken by its shortest decimal text (1.005 is 1005 × 10^−3),
 * which is what was typed or read, not by its binary neighbour (1.00499999999999989…).
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const DECIMAL_TEXT = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;
/** Far beyond any figure of a Kommune, near enough to keep 10^n cheap. */
const MAX_EXPONENT = 400;

/** Reads a finite number or decimal text with a point; throws RangeError on anything else. */
export function toDecimal(source: number | string): Decimal {
  const text = String(source).trim();
  const match = DECIMAL_TEXT.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (match === null || whole + fraction === '' || Math.abs(Number(exponent)) > MAX_EXPONENT) {
    throw new RangeError(`„${text}“ ist keine endliche Dezimalzahl.`);
  }
  const digits = BigInt(whole + fraction);
  const units = sign === '-' ? -digits : digits;
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * powerOfTen(-scale), scale: 0 };
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * powerOfTen(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The nearest binary number. */
export function toNumber(value: Decimal): number {
  return Number(`${value.units}e${-value.scale}`);
}

/** Sum without binary noise: 0.1 + 0.2 is 0.3. Whole numbers take the short way. */
export function exactSum(values: readonly number[]): number {
  const plain = values.reduce((sum, value) => sum + value, 0);
  if (Number.isSafeInteger(plain) && values.every(Number.isSafeInteger)) {
    return plain;
  }
  return toNumber(values.map(toDecimal).reduce(add, { units: 0n, scale: 0 }));
}
