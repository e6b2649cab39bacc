import { gapStatement, type GapStatement } from './gap-statement';
import { PARITY } from './gap-measures';
import { gapMeasures } from './gap-measures';
import { gapTrend, type YearOfCounts } from './gap-trend';

export interface GapSeries {
  readonly code: string;
  readonly handlungsfeld: string;
  /** Published figures only, ascending; hidden years are left out. */
  readonly years: readonly YearOfCounts[];
  readonly breaks: readonly number[];
}

export interface ConspicuousGap {
  readonly code: string;
  readonly handlungsfeld: string;
  readonly year: number;
  readonly statement: GapStatement;
  readonly gpi: number | null;
  readonly why: readonly ('large' | 'widening' | 'outside-parity')[];
}

/** From how many points a reliable gap is listed even where it does not grow; policy, not statistics. */
export const LARGE_GAP_POINTS = 5;

/**
 * Reliable gaps worth a second look: at least five points, wider than the year before, or (of these sizes) outside the
 * band of parity. The largest first. Gaps that may be chance are never listed.
 */
export function conspicuousGaps(series: readonly GapSeries[], threshold: number): readonly ConspicuousGap[] {
  return series
    .flatMap((one) => judged(one, threshold))
    .sort((a, b) => Math.abs(b.statement.gapPoints ?? 0) - Math.abs(a.statement.gapPoints ?? 0));
}

function judged({ code, handlungsfeld, years, breaks }: GapSeries, threshold: number): readonly ConspicuousGap[] {
  const [before, latest] = [years.at(-2), years.at(-1)];
  if (latest === undefined) return [];
  const statement = gapStatement(latest, threshold);
  if (!statement.reliable) return [];
  const { gpi } = gapMeasures(latest);
  const large = Math.abs(statement.gapPoints ?? 0) >= LARGE_GAP_POINTS;
  const widening = before !== undefined && gapTrend(before, latest, breaks).course === 'widening';
  const outside = gpi !== null && (gpi < PARITY.lower || gpi > PARITY.upper);
  if (!large && !widening) return [];
  const why = [
    ...(large ? (['large'] as const) : []),
    ...(widening ? (['widening'] as const) : []),
    ...(outside ? (['outside-parity'] as const) : []),
  ];
  return [{ code, handlungsfeld, year: latest.year, statement, gpi, why }];
}
