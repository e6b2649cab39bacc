import { rounded } from '../table/bounds';
import type { Interval } from '../table/problem.types';

const BASE = 5;
/** 3 … 7 become 5: no value is moved by more than this. */
const MOST = 2;

/**
 * Deterministic rounding to multiples of 5, every cell from its own unrounded value, totals too: sums of rounded cells
 * may differ from the rounded total. A whole publication is either rounded or suppressed, never both.
 */
export function roundToFive(count: number): number {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError('Gerundet werden nur Fallzahlen: ganze Zahlen ab 0.');
  }
  return BASE * Math.round(count / BASE);
}

/** What a reader knows of the count behind a rounded figure: 5 may be 3, 4, 5, 6 or 7; 0 may be 0, 1 or 2. */
export function intervalOfRounded(shown: number): Interval {
  return { lower: Math.max(0, shown - MOST), upper: shown + MOST };
}

/**
 * A share from rounded counts. From the counts themselves it would tell them: 13.3 % of about 15 is 2 of 15. Null where the
 * rounded base is 0; never more than all.
 */
export function shareFromRounded(numerator: number, denominator: number): number | null {
  const [above, below] = [roundToFive(numerator), roundToFive(denominator)];
  return below === 0 ? null : rounded(Math.min(1, above / below));
}
