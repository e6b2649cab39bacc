import type { WindowPoint } from './window';

/** Whether the current value reaches the target or is better. */
export function reaches(current: number, target: number, sign: 1 | -1): boolean {
  return sign * (current - target) >= 0;
}

export function signOfDirection(direction: 'increase' | 'decrease'): 1 | -1 {
  return direction === 'increase' ? 1 : -1;
}

/**
 * Compound annual growth rate (to/from)^(1/years) − 1; null where it is not defined: a zero, different signs, no time
 * between. Of two negative figures it grows with the distance from zero (see `growthSign`).
 */
export function compoundGrowth(from: WindowPoint, to: WindowPoint): number | null {
  const years = to.year - from.year;
  if (from.value === 0 || to.value === 0 || from.value > 0 !== to.value > 0 || years <= 0) return null;
  return (to.value / from.value) ** (1 / years) - 1;
}

/** A balance of −50 that "grows" by 5 % is −52.5: below zero growth goes downwards. */
export function growthSign(base: number): 1 | -1 {
  return base < 0 ? -1 : 1;
}
