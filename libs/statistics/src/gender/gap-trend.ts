import { sameSide, segmentUpTo } from '../breaks/segments';
import { assessDestatis, type DestatisResult } from '../progress/assess-destatis';
import { exactDifference } from '../rounding';
import { type BySex, gapMeasures } from './gap-measures';
import { gapStatement } from './gap-statement';

export interface YearOfCounts extends BySex {
  readonly year: number;
}

export interface GapTrend {
  /** ΔΔ = gap now − gap then, in percentage points; the sign is that of women − men. */
  readonly change: number | null;
  readonly from: number;
  readonly to: number;
  /** Changes of both rates in points: a gap can close because the better group falls, so both are always shown. */
  readonly rateChanges: { readonly w: number; readonly m: number } | null;
  readonly course: 'narrowing' | 'widening' | 'reversed' | 'unchanged' | null;
  readonly sentence: string;
}

const POINTS = 100;

/** Trend of the gap between two years; none across a break, and none where a rate is missing. */
export function gapTrend(before: YearOfCounts, after: YearOfCounts, breaks: readonly number[]): GapTrend {
  const ends = { from: before.year, to: after.year };
  const none = (sentence: string): GapTrend => ({ ...ends, change: null, rateChanges: null, course: null, sentence });
  if (!sameSide(before.year, after.year, breaks)) {
    return none('Dazwischen hat sich die Definition geändert; die Abstände sind nicht vergleichbar.');
  }
  const [then, now] = [gapMeasures(before), gapMeasures(after)];
  if (then.gapPoints === null || now.gapPoints === null) return none('In einem der beiden Jahre fehlt eine Quote.');
  const course = courseOf(then.gapPoints, now.gapPoints);
  return {
    ...ends,
    change: exactDifference(now.gapPoints, then.gapPoints),
    rateChanges: {
      w: POINTS * ((now.rateW ?? 0) - (then.rateW ?? 0)),
      m: POINTS * ((now.rateM ?? 0) - (then.rateM ?? 0)),
    },
    course,
    sentence: SENTENCES[course],
  };
}

const SENTENCES = {
  narrowing: 'Der Abstand zwischen Frauen und Männern ist kleiner geworden.',
  widening: 'Der Abstand zwischen Frauen und Männern ist größer geworden.',
  reversed: 'Der Abstand zwischen Frauen und Männern hat sich umgekehrt.',
  unchanged: 'Der Abstand zwischen Frauen und Männern ist gleich geblieben.',
} as const;

/** Gaps of rates are equal within the noise of the machine only. */
const NOISE = 1e-9;

function courseOf(then: number, now: number): keyof typeof SENTENCES {
  if (Math.abs(now - then) <= NOISE) return 'unchanged';
  if (then * now < 0 && Math.abs(then) > NOISE && Math.abs(now) > NOISE) return 'reversed';
  return Math.abs(now) < Math.abs(then) ? 'narrowing' : 'widening';
}

/**
 * The Destatis rule on |Δ| with the target 0, lower is better (growth rates cannot do this). Not assessed where the
 * latest gap cannot be told from chance because the cases are too few.
 */
export function assessGap(
  years: readonly YearOfCounts[],
  breaks: readonly number[],
  given: { readonly assessedYear: number; readonly targetYear: number | null; readonly threshold: number },
): DestatisResult {
  const { assessedYear, targetYear, threshold } = given;
  const comparable = segmentUpTo(years, breaks, assessedYear);
  const latest = comparable.find(({ year }) => year === assessedYear);
  const series = comparable.map((one) => {
    const { gapPoints } = gapMeasures(one);
    return { year: one.year, value: gapPoints === null ? null : Math.abs(gapPoints) };
  });
  const result = assessDestatis({ series, breaks, assessedYear, targetYear, target: 0, direction: 'decrease' });
  const statement = latest === undefined ? null : gapStatement(latest, threshold);
  if (statement === null || statement.reliable || statement.rule === 'no-reliable-difference') return result;
  const nothing = {
    rule: null,
    avg: null,
    last: null,
    proj: null,
    shortfallShare: null,
    targetMet: null,
    window: null,
  };
  return { ...nothing, symbol: 'NA', points: result.points, reason: statement.sentence };
}
