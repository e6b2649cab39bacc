import type { Interval, ProtectionCell, ProtectionProblem, Range, ShownRate } from './problem.types';

/** Bounds at which everything is rounded before it is compared (METHODS: 1e-6). */
const DIGITS = 1e6;
export const SAME = 1e-6;

export function rounded(value: number): number {
  const near = Math.round(value * DIGITS) / DIGITS;
  return near === 0 ? 0 : near;
}

/** What is known of a hidden cell before any relation is used. */
export function knownBounds({ lower, upper }: ProtectionCell): Interval {
  return { lower: lower === undefined ? 0 : lower, upper: upper ?? null };
}

export function widthOf({ lower, upper }: Interval): number | null {
  return lower === null || upper === null ? null : rounded(upper - lower);
}

/** What the attacker does not read: suppressed and implicit cells, but nothing an earlier release has shown. */
export function hiddenCells(problem: ProtectionProblem, suppressed: ReadonlySet<string>): readonly ProtectionCell[] {
  return problem.cells.filter(
    ({ id, status, known }) => known !== true && (status === 'implicit' || suppressed.has(id)),
  );
}

/**
 * A rate of d digits tells p − h ≤ factor × n / N ≤ p + h with h half of the last digit; true also where N is hidden.
 */
export function rangesOfRate(problem: ProtectionProblem, rate: ShownRate): readonly Range[] {
  const valueOf = (id: string): number | undefined => problem.cells.find((cell) => cell.id === id)?.value;
  const [numerator, denominator] = [valueOf(rate.numerator), valueOf(rate.denominator)];
  if (numerator === undefined || denominator === undefined || denominator === 0) return [];
  const step = 10 ** -rate.decimals;
  const shown = rate.shown ?? Math.round(((numerator / denominator) * rate.factor) / step) * step;
  const share = (percent: number): number => -percent / rate.factor;
  return [
    {
      coefficients: { [rate.numerator]: 1, [rate.denominator]: share(shown - step / 2) },
      lower: 0,
      upper: null,
    },
    {
      coefficients: { [rate.numerator]: 1, [rate.denominator]: share(shown + step / 2) },
      lower: null,
      upper: 0,
    },
  ];
}
