import { assessDestatis, type DestatisInput, type DestatisResult } from './assess-destatis';
import { effectiveCorridorTarget } from './corridor-target';

export interface CorridorInput extends Omit<DestatisInput, 'direction' | 'target'> {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Interval target by the Destatis rule: outside the corridor the nearer bound is the target; inside it is met by the
 * constant rule. Within the bounds no direction is better than the other, so a value inside is SUN whatever its trend.
 */
export function assessCorridor(input: CorridorInput): DestatisResult {
  const { lower, upper, ...rest } = input;
  const current = rest.series.find(({ year }) => year === rest.assessedYear)?.value ?? null;
  const requirement = current === null ? null : effectiveCorridorTarget(current, lower, upper);
  if (requirement !== null && requirement.state !== 'met') {
    return assessDestatis({ ...rest, direction: requirement.direction, target: requirement.effectiveTarget });
  }
  const held = assessDestatis({ ...rest, direction: 'increase', target: current });
  return held.symbol === 'NA' ? held : { ...held, symbol: 'SUN' };
}
