import type { TimedValue } from './change';
import { comparableSegments } from './segments';

export interface KnownBreak {
  /** First year of the new definition. */
  readonly year: number;
  /** New definition / old definition in the overlap, as the source publishes it; null: none is given. */
  readonly factor: number | null;
}

export interface ChainedValue extends TimedValue {
  /** Whether the figure was carried over by a factor of the source; such figures are marked (status D). */
  readonly converted: boolean;
}

/** Factor of a year measured by both definitions; null where it cannot be formed. */
export function overlapFactor(oldValue: number | null, newValue: number | null): number | null {
  if (oldValue === null || newValue === null || oldValue === 0 || Math.sign(oldValue) !== Math.sign(newValue))
    return null;
  return newValue / oldValue;
}

/**
 * Carries older segments over to the newest definition, as far back as every break has a factor of the source
 * (multiplicative chaining). A break without one ends the series: nothing before it is given. We never estimate a factor.
 */
export function chainByOverlap(series: readonly TimedValue[], breaks: readonly KnownBreak[]): readonly ChainedValue[] {
  const segments = comparableSegments(
    series,
    breaks.map(({ year }) => year),
  );
  const chained: ChainedValue[] = [];
  for (const segment of segments.toReversed()) {
    const factor = factorFrom(segment[0]?.year ?? 0, segments.at(-1)?.[0]?.year ?? 0, breaks);
    if (factor === null) break;
    const { times, converted } = factor;
    chained.unshift(
      ...segment.map(({ year, value }) => ({ year, value: value === null ? null : value * times, converted })),
    );
  }
  return chained;
}

function factorFrom(
  year: number,
  newest: number,
  breaks: readonly KnownBreak[],
): { readonly times: number; readonly converted: boolean } | null {
  const between = breaks.filter((one) => year < one.year && one.year <= newest);
  if (between.some(({ factor }) => factor === null)) return null;
  return { times: between.reduce((product, { factor }) => product * (factor ?? 1), 1), converted: between.length > 0 };
}
