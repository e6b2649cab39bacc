import type { Observation } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';
import { gapFigures } from './gap-figures';
import type { GapFigures, OriginGaps, PartGap } from './gender.types';
import { bySexAt, countsOf, crossedParts, sexColumns } from './sex-columns';

/** Women − men within every part of another breakdown, in the period of the latest gap. */
export function partGaps(table: SeriesTable, at: number, threshold: number): readonly PartGap[] {
  return crossedParts(table).flatMap((part) => {
    const columns = sexColumns(table, part);
    if (columns === null) return [];
    const pair = { one: columns.women[at], other: columns.men[at], counts: bySexAt(columns, at) };
    const figures = gapFigures(pair, threshold);
    return figures === null ? [] : [{ part, ...figures }];
  });
}

const dimensionOf = (part: string): string => part.slice(0, part.indexOf('='));

/**
 * With − without, among women and among men: not the smallest of the four cells, but both comparisons. Only where a
 * breakdown has exactly two parts; among many parts no pair is the one to compare.
 */
export function originGaps(
  table: SeriesTable,
  parts: readonly PartGap[],
  at: number,
  threshold: number,
): readonly OriginGaps[] {
  const dimensions = [...new Set(parts.map(({ part }) => dimensionOf(part)))];
  return dimensions.flatMap((dimension) => {
    const [one, other, ...more] = parts.filter(({ part }) => dimensionOf(part) === dimension);
    if (one === undefined || other === undefined || more.length > 0) return [];
    const [left, right] = [sexColumns(table, one.part), sexColumns(table, other.part)];
    const women = between(left?.women[at], right?.women[at], threshold);
    const men = between(left?.men[at], right?.men[at], threshold);
    return women === null || men === null ? [] : [{ one: one.part, other: other.part, women, men }];
  });
}

function between(one: Observation | undefined, other: Observation | undefined, threshold: number): GapFigures | null {
  const [w, m] = [countsOf(one), countsOf(other)];
  return gapFigures({ one, other, counts: w && m && { w, m } }, threshold);
}
