import { add, type Decimal, multiply, subtract, toDecimal, toNumber } from '../decimal';
import type { WindowPoint } from './window';

/**
 * Values are compared on their decimal text, without binary noise. What noise remains comes in with the values: rates
 * (1/3 × 100) and differences of rates are off by some units of 1e−16 of their size. 1e−12 of the largest figure covers
 * that, even where two values of about 60 are subtracted to a gap of 0.1, and is less than the distance of any two
 * different rates of fewer than a million persons (1/n²). So nothing real is ever taken for equal.
 */
const NOISE = 1e-12;

/** The figures the rules compare, all seen from "more is better" (a falling target is mirrored). */
export interface Measures {
  /** Mean yearly change ā in the unit of the indicator, not mirrored; exactly 0 where nothing moved. */
  readonly avg: number;
  /** Last yearly change ℓ, not mirrored. */
  readonly last: number;
  /** −1, 0 or 1: whether ā and ℓ go the desired way. */
  readonly trend: number;
  readonly lastTrend: number;
}

const decimal = (whole: number): Decimal => ({ units: BigInt(whole), scale: 0 });

function noiseOf(values: readonly number[]): number {
  return NOISE * Math.max(...values.map(Math.abs), Number.MIN_VALUE);
}

function signOf(value: number, noise: number): number {
  return Math.abs(value) <= noise ? 0 : Math.sign(value);
}

function difference(a: number, b: number): Decimal {
  return subtract(toDecimal(a), toDecimal(b));
}

function ends(points: readonly WindowPoint[]): {
  readonly first: number;
  readonly before: number;
  readonly current: number;
} {
  const [first, before, current] = [points[0], points.at(-2), points.at(-1)];
  if (first === undefined || before === undefined || current === undefined) {
    throw new RangeError('Eine Veränderung braucht mindestens zwei Jahre.');
  }
  return { first: first.value, before: before.value, current: current.value };
}

export function measure(points: readonly WindowPoint[], sign: 1 | -1): Measures {
  const { first, before, current } = ends(points);
  const noise = noiseOf(points.map((point) => point.value));
  const change = toNumber(difference(current, first));
  const lastChange = toNumber(difference(current, before));
  const trend = signOf(change, noise);
  const lastTrend = signOf(lastChange, noise);
  return {
    avg: trend === 0 ? 0 : change / (points.length - 1),
    last: lastTrend === 0 ? 0 : lastChange,
    trend: trend === 0 ? 0 : trend * sign,
    lastTrend: lastTrend === 0 ? 0 : lastTrend * sign,
  };
}

/** Whether the current value reaches the target or is better. */
export function targetIsMet(points: readonly WindowPoint[], target: number, sign: 1 | -1): boolean {
  const { current } = ends(points);
  return sign * toNumber(difference(target, current)) <= noiseOf([target, current]);
}

export interface Projection {
  /** ŷ_T in the unit of the indicator. */
  readonly proj: number;
  /** q: projected shortfall as a share of the distance that remains today; negative beyond the target. */
  readonly shortfallShare: number;
  readonly atLeastFivePercent: boolean;
  readonly aboveTwentyPercent: boolean;
}

/**
 * Projects ā to the target year. The bounds are compared without dividing: with n changes in the window, gap g = d(y* − y),
 * change c = d(y − y_first) and r years to go, the shortfall is g − r·c/n, so q ≥ 5 % ⇔ 19·n·g − 20·r·c ≥ 0 and
 * q > 20 % ⇔ 4·n·g − 5·r·c > 0.
 */
export function project(points: readonly WindowPoint[], target: number, years: number, sign: 1 | -1): Projection {
  const { first, current } = ends(points);
  const n = points.length - 1;
  const noise = noiseOf([target, first, current]);
  const mirror = decimal(sign);
  const gap = multiply(mirror, multiply(decimal(n), difference(target, current)));
  const advance = multiply(mirror, multiply(toDecimal(years), difference(current, first)));
  /** g and c are differences of two values each, so each may be off by twice the noise. */
  const balance = (gapTimes: number, advanceTimes: number): number => {
    const exact = toNumber(subtract(multiply(decimal(gapTimes), gap), multiply(decimal(advanceTimes), advance)));
    return signOf(exact, 2 * noise * (gapTimes * n + advanceTimes * years));
  };
  return {
    proj: toNumber(add(multiply(decimal(n), toDecimal(current)), multiply(mirror, advance))) / n,
    shortfallShare: toNumber(subtract(gap, advance)) / toNumber(gap),
    atLeastFivePercent: balance(19, 20) >= 0,
    aboveTwentyPercent: balance(4, 5) > 0,
  };
}
