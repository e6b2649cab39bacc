import type { ProgressSymbol } from '../progress.types';
import { type Measures, measure, project, targetIsMet } from './measures';
import { type AssessmentWindow, FEWEST, windowUpTo, type YearValue } from './window';

export type { YearValue } from './window';

export interface DestatisInput {
  /** Desired direction. Context indicators and `neutral` ones are never passed here, corridors see `assessCorridor`. */
  readonly direction: 'increase' | 'decrease';
  /** In the unit of the series; null: only the direction is wanted. */
  readonly target: number | null;
  /** Null with a target: to be held every year. A fraction only for a target date within a year (2030.5). */
  readonly targetYear: number | null;
  /** The window ends here; later years are not looked at. */
  readonly assessedYear: number;
  readonly series: readonly YearValue[];
  /** First years of new definitions that are not comparable with what was before. */
  readonly breaks: readonly number[];
}

export interface DestatisResult {
  readonly symbol: ProgressSymbol;
  readonly rule: 'projection' | 'constant' | 'direction' | null;
  /** Mean yearly change in the unit of the indicator (exactly 0 where nothing moved); null with NA. */
  readonly avg: number | null;
  /** Last yearly change; only with the rule `direction`. */
  readonly last: number | null;
  /** Projected value in the target year; only with the rule `projection`. */
  readonly proj: number | null;
  /** Projected shortfall / remaining distance (0.05 is 5 %); only with the rule `projection`. */
  readonly shortfallShare: number | null;
  /** Whether the assessed year reaches the target; null where there is none. */
  readonly targetMet: boolean | null;
  /** First and last year used; null with NA. */
  readonly window: readonly [number, number] | null;
  /** Neighbouring yearly values found (at most six). */
  readonly points: number;
  /** German sentence why there is no assessment; null where there is one. */
  readonly reason: string | null;
}

const NOTHING = { rule: null, avg: null, last: null, proj: null, shortfallShare: null, targetMet: null, window: null };

function notAssessable(points: number, reason: string): DestatisResult {
  return { symbol: 'NA', ...NOTHING, points, reason };
}

function reasonOfShortWindow(assessedYear: number, { points, cutByBreak }: AssessmentWindow): string {
  if (points.length === 0) {
    return `Für ${assessedYear} liegt kein Jahreswert vor.`;
  }
  const found = points.length === 1 ? 'liegt erst ein Jahreswert' : `liegen erst ${points.length} Jahreswerte`;
  return cutByBreak === null
    ? `Bis ${assessedYear} ${found} ohne Lücke vor; nötig sind ${FEWEST}.`
    : `Die Bewertung ist ausgesetzt: Seit dem Bruch der Reihe ${cutByBreak} ${found} vor; nötig sind ${FEWEST}.`;
}

/**
 * Weather symbol of an indicator. Method: Statistisches Bundesamt, Deutsche Nachhaltigkeitsstrategie, Regel der
 * Wettersymbole: mean of the last five yearly changes (six neighbouring values, at least four), applied linearly.
 *
 * - target with year, not yet met: projection; shortfall below 5 % of the remaining distance SUN, up to 20 % PARTLY,
 *   more CLOUD; distance not shrinking STORM
 * - target to be held, or dated target already met: met SUN, met but worsening PARTLY, missed but nearing CLOUD, else STORM
 * - direction only: mean and last change right SUN, only the mean PARTLY, only the last CLOUD, neither STORM
 *
 * Too few values or a target year that has passed → NA with a reason. Never throws for data; a year given twice is a
 * RangeError of the caller.
 */
export function assessDestatis(input: DestatisInput): DestatisResult {
  const { direction, target, targetYear, assessedYear, series, breaks } = input;
  if (new Set(series.map(({ year }) => year)).size !== series.length) {
    throw new RangeError('Jedes Jahr darf in der Reihe nur einmal vorkommen.');
  }
  const found = windowUpTo(assessedYear, series, breaks);
  const { points } = found;
  if (target !== null && targetYear !== null && targetYear < assessedYear) {
    return notAssessable(points.length, `Die Bewertung endet: Das Zieljahr ${Math.floor(targetYear)} ist vorbei.`);
  }
  const [start] = points;
  if (start === undefined || points.length < FEWEST) {
    return notAssessable(points.length, reasonOfShortWindow(assessedYear, found));
  }
  const sign = direction === 'increase' ? 1 : -1;
  const measures = measure(points, sign);
  const common = {
    ...NOTHING,
    avg: measures.avg,
    window: [start.year, assessedYear] as const,
    points: points.length,
    reason: null,
  };
  if (target === null) {
    return { ...common, rule: 'direction', symbol: byDirection(measures), last: measures.last };
  }
  const targetMet = targetIsMet(points, target, sign);
  if (targetYear === null || targetMet) {
    return { ...common, rule: 'constant', symbol: byHolding(measures, targetMet), targetMet };
  }
  const { proj, shortfallShare, atLeastFivePercent, aboveTwentyPercent } = project(
    points,
    target,
    targetYear - assessedYear,
    sign,
  );
  const reached = aboveTwentyPercent ? 'CLOUD' : atLeastFivePercent ? 'PARTLY' : 'SUN';
  const symbol = measures.trend <= 0 ? 'STORM' : reached;
  return { ...common, rule: 'projection', symbol, proj, shortfallShare, targetMet };
}

/** A missed target that neither nears nor recedes is STORM: it has "not moved toward the target". */
function byHolding({ trend }: Measures, targetMet: boolean): ProgressSymbol {
  if (targetMet) {
    return trend < 0 ? 'PARTLY' : 'SUN';
  }
  return trend > 0 ? 'CLOUD' : 'STORM';
}

function byDirection({ trend, lastTrend }: Measures): ProgressSymbol {
  if (trend > 0) {
    return lastTrend > 0 ? 'SUN' : 'PARTLY';
  }
  return lastTrend > 0 ? 'CLOUD' : 'STORM';
}
