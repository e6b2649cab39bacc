import { gapMeasures, gapStatement } from '@teilziel/statistics';
import type { GapSeries, YearOfCounts } from '@teilziel/statistics';
import type { StoredBreak } from '../stored-period';
import type { IndicatorInput } from '../compile-input';
import type { SeriesTable } from '../series-table';
import { codeOfStored } from '../stored-period';
import { decompositionsOf } from './decompositions';
import { gapFigures } from './gap-figures';
import { originGaps, partGaps } from './gaps-in-parts';
import { latestWithoutInterval } from './gap-words';
import { securedSince, trendOf } from './gap-course';
import type { GapFigures, GenderBlock, LatestGap } from './gender.types';
import { residualSentence } from './residual-sentence';
import { bySexAt, sexColumns } from './sex-columns';
import { shareOf } from './share-of-women';

export interface GenderFacts {
  readonly indicator: Pick<
    IndicatorInput,
    'unit' | 'factor' | 'decimals' | 'aggregation' | 'source' | 'disclosureThreshold'
  >;
  /** As it is shown: what is withheld has no figure in it. */
  readonly table: SeriesTable;
  readonly breaks: readonly StoredBreak[];
  readonly threshold: number;
}

export interface Gender {
  readonly block: GenderBlock;
  /** For the list of conspicuous gaps; null unless the latest gap is one of rates. */
  readonly series: Pick<GapSeries, 'years' | 'breaks'> | null;
}

const A_YEAR = 4;

function measureOf(
  { factor, decimals, aggregation }: GenderFacts['indicator'],
  hasBase: boolean,
): GenderBlock['measure'] {
  if (hasBase && factor === 100) return 'rate';
  const additive = aggregation === 'stock' || aggregation === 'average-stock' || aggregation === 'flow';
  return !hasBase && decimals === 0 && factor === 1 && additive ? 'count' : 'plain';
}

/** What an office has published already it has published; the threshold is ours. */
function thresholdOf({ indicator, threshold }: GenderFacts): number {
  return indicator.source.alreadyPublished ? 1 : Math.max(indicator.disclosureThreshold ?? 0, threshold);
}

/** Women and men of an indicator; null where it is not split by sex. */
export function genderOf(facts: GenderFacts): Gender | null {
  const { indicator, table } = facts;
  const columns = sexColumns(table);
  if (columns === null) return null;
  const threshold = thresholdOf(facts);
  const hasBase = [...columns.women, ...columns.men].some(({ denominator }) => denominator !== null);
  const measure = measureOf(indicator, hasBase);
  const counted = table.periods.map((_, at) => (measure === 'rate' ? bySexAt(columns, at) : null));
  const gaps = table.periods.map((_, at): GapFigures | null => {
    if (measure === 'count') return null;
    return gapFigures({ one: columns.women[at], other: columns.men[at], counts: counted[at] ?? null }, threshold);
  });
  const at = gaps.findLastIndex((gap) => gap !== null);
  const years = table.periods.map((year, index): YearOfCounts | null => {
    const counts = counted[index] ?? null;
    return counts && { year, ...counts };
  });
  const breaks = facts.breaks.map(({ period }) => period);
  const course = { table, gaps, years, breaks, at };
  const latestCounts = counted[at] ?? null;
  const parts = measure === 'rate' ? partGaps(table, at, threshold) : [];
  const block: GenderBlock = {
    method: 'newcombe-10 1',
    measure,
    gaps,
    latest: latestOf(facts, gaps[at] ?? null, years[at] ?? null, at),
    securedSince: securedSince(course),
    trend: trendOf(course),
    share: shareOf(table, columns, measure),
    residual: residualSentence(table, threshold),
    parts,
    origins: measure === 'rate' ? originGaps(table, parts, at, threshold) : [],
    decompositions: latestCounts && gaps[at]?.rule === 'difference' ? decompositionsOf(table, latestCounts, at) : [],
  };
  const [now, before] = [years[at], years[table.periods.indexOf((table.periods[at] ?? 0) - A_YEAR)]];
  const series = now ? { years: before ? [before, now] : [now], breaks } : null;
  return { block, series };
}

function latestOf(
  facts: GenderFacts,
  gap: GapFigures | null,
  counts: YearOfCounts | null,
  at: number,
): LatestGap | null {
  const stored = facts.table.periods[at];
  if (gap === null || stored === undefined) return null;
  const period = codeOfStored(stored, facts.table.frequency);
  if (gap.rule === 'no-counts') return { period, ...latestWithoutInterval(gap, facts.indicator), ratio: null };
  const empty = { w: { x: 1, n: 1 }, m: { x: 1, n: 1 } };
  const statement = gapStatement(counts ?? empty, thresholdOf(facts), { hidden: counts === null });
  const ratio = counts === null || gap.rule === 'withheld' ? null : gapMeasures(counts).gpi;
  return { period, wording: statement.wording, sentence: statement.sentence, ratio };
}
