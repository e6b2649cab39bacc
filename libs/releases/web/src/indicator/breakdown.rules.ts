import type { IndicatorFiguresFragment, IndicatorPageQuery } from '@teilziel/graphql-client';
import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';

export type Columns = IndicatorFiguresFragment['series']['columns'];
export type Dimensions = NonNullable<IndicatorPageQuery['release']>['dimensions'];

export interface SexLabels {
  readonly total: string;
  readonly bySex: string;
  readonly F: string;
  readonly M: string;
  readonly D: string;
  readonly N: string;
  readonly DN: string;
  /** "Frauen und Männer, je Land" */
  readonly within: (own: string, others: readonly string[]) => string;
}

/** A way to take the figures apart; `key` stands in the address. */
export interface Breakdown {
  readonly key: string;
  readonly label: string;
  /** First the total of what is taken apart, then its parts. */
  readonly cells: readonly string[];
  /** Coordinate of that total; it need not have a figure. */
  readonly base: string;
  /** Breakdowns within the parts of another stand together: "Frauen und Männer, je Land". */
  readonly group: string | null;
  /** What tells it from the others of its group: "Albanien". */
  readonly option: string;
}

export const SEX = 'sex';
export const SEX_ORDER = ['F', 'M', 'D', 'N', 'DN'] as const;

export function labelOf(dimensions: Dimensions, dimension: string, code?: string): string {
  const known = dimensions.find((one) => one.code === dimension);
  if (code === undefined) return known?.label ?? dimension;
  return known?.codes.find((one) => one.code === code)?.label ?? code;
}

interface Parts {
  readonly fixed: Readonly<Record<string, string>>;
  readonly dimension: string;
  readonly cells: { readonly cell: string; readonly place: number }[];
  /** Breakdowns stand in the order of these numbers and names. */
  readonly rank: readonly (number | string)[];
}

/** Sexes as statistics list them, everything else as the code list does. */
function placeOf(dimensions: Dimensions, dimension: string, code: string): number {
  const listed = dimensions.find((one) => one.code === dimension)?.codes.map((one) => one.code) ?? [];
  const at = (dimension === SEX ? [...SEX_ORDER] : listed).findIndex((one) => one === code);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

function compareRanks(one: Parts, other: Parts): number {
  const at = one.rank.findIndex((value, index) => value !== other.rank[index]);
  const [left, right] = [one.rank[at], other.rank[at]];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left ?? '').localeCompare(String(right ?? ''), 'de');
}

/** Every cell is one part of something in each of its dimensions; sexes are parts, never what is taken apart. */
function partsOf(columns: Columns, dimensions: Dimensions): readonly Parts[] {
  const found = new Map<string, Parts>();
  for (const cell of columns.cells) {
    const codes = Object.entries(parseCoordinate(cell));
    for (const [dimension, code] of codes) {
      const others = codes.filter(([name]) => name !== dimension);
      if (others.some(([name]) => name === SEX)) continue;
      const fixed = Object.fromEntries(others);
      const key = `${formatCoordinate(fixed)};${dimension}`;
      const names = others.map(([name]) => name).join();
      const places = others.map(([name, other]) => placeOf(dimensions, name, other));
      const rank = [others.length, dimension === SEX ? 0 : 1, names, dimension, ...places];
      const parts = found.get(key) ?? { fixed, dimension, cells: [], rank };
      parts.cells.push({ cell, place: placeOf(dimensions, dimension, code) });
      found.set(key, parts);
    }
  }
  return [...found.values()].toSorted(compareRanks);
}

/** The key of a breakdown by sex within one part is that part: such addresses are in use. */
function keyOf(base: string, dimension: string): string {
  if (base === '') return dimension;
  return dimension === SEX ? base : `${base};${dimension}`;
}

/** By sex first; then each other dimension; then what stands within their parts. A figure without parts has its total. */
export function breakdownsOf(columns: Columns, dimensions: Dimensions, labels: SexLabels): readonly Breakdown[] {
  const found = partsOf(columns, dimensions).flatMap(({ fixed, dimension, cells }): readonly Breakdown[] => {
    const base = formatCoordinate(fixed);
    const parts = cells.toSorted((one, other) => one.place - other.place).map(({ cell }) => cell);
    const all = columns.cells.includes(base) ? [base, ...parts] : parts;
    const within = Object.entries(fixed);
    if (within.length > 0 && all.length < 2) return [];
    const own = dimension === SEX ? labels.bySex : labelOf(dimensions, dimension);
    const key = keyOf(base, dimension);
    if (within.length === 0) return [{ key, label: own, cells: all, base, group: null, option: own }];
    const option = within.map(([name, code]) => labelOf(dimensions, name, code)).join(', ');
    const names = within.map(([name]) => labelOf(dimensions, name));
    return [{ key, label: `${option}: ${own}`, cells: all, base, group: labels.within(own, names), option }];
  });
  const { total } = labels;
  return found.length > 0
    ? found
    : [{ key: SEX, label: total, cells: columns.cells, base: '', group: null, option: total }];
}
