import type { SeriesBlock } from '../blocks';
import { mergedCoordinate } from './merge-divers';

/** A series as an earlier release showed it. */
export interface ShownSeries {
  readonly block: SeriesBlock;
  /** Every reader of the new release has seen it; false: only some, as the council. */
  readonly byAll: boolean;
  /** What its hidden cells held, release by release, by `hiddenKey`; empty where no audit was kept. */
  readonly hidden?: readonly ReadonlyMap<string, HiddenCounts>[];
}

export interface HiddenCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export function hiddenKey(period: string, cell: string): string {
  return `${period}|${cell}`;
}

/** Everything earlier releases showed: known for ever (METHODS 2.3, V5). By indicator code. */
export interface ShownBefore {
  readonly releases: number;
  readonly series: ReadonlyMap<string, readonly ShownSeries[]>;
}

export const NOTHING_SHOWN: ShownBefore = { releases: 0, series: new Map() };

export interface ShownCell {
  readonly code: string;
  /** SDMX code. */
  readonly period: string;
  readonly coordinate: string;
  readonly part: 'numerator' | 'denominator';
}

/** Who has seen exactly this count. A figure that was revised since is another figure. */
export function seenBy(shown: ShownBefore, cell: ShownCell, count: number): 'all' | 'some' | null {
  let seen: 'some' | null = null;
  for (const { block, byAll } of shown.series.get(cell.code) ?? []) {
    if (block.rounded) continue;
    const [c, p] = [block.cells.indexOf(cell.coordinate), block.periods.indexOf(cell.period)];
    // A plain value may be the count itself.
    const figure = block[cell.part][c]?.[p] ?? (cell.part === 'numerator' ? (block.value[c]?.[p] ?? null) : null);
    if (figure !== count) continue;
    if (byAll) return 'all';
    seen = 'some';
  }
  return seen;
}

/** A count as an earlier release had it. */
export interface VintageCount {
  readonly isShown: boolean;
  /** Null: hidden, and what it held is not on record. */
  readonly count: number | null;
}

export type Vintage = ReadonlyMap<string, VintageCount>;

/** Every earlier appearance of a table; `all`: only those that every reader has seen. */
export function vintagesOf(
  shown: ShownBefore,
  { code, period, part }: Omit<ShownCell, 'coordinate'>,
  all: boolean,
): readonly Vintage[] {
  return (shown.series.get(code) ?? []).flatMap(({ block, byAll, hidden = [] }) => {
    const p = block.periods.indexOf(period);
    if (p < 0 || block.rounded || (all && !byAll)) return [];
    const records = hidden.length > 0 ? hidden : [new Map<string, HiddenCounts>()];
    return records.map((record) => {
      const counts = block.cells.flatMap((cell, c): (readonly [string, VintageCount])[] => {
        if (block.status[c]?.[p] === 'Q') {
          return [[cell, { isShown: false, count: record.get(hiddenKey(period, cell))?.[part] ?? null }]];
        }
        const count = block[part][c]?.[p] ?? (part === 'numerator' ? (block.value[c]?.[p] ?? null) : null);
        return count === null ? [] : [[cell, { isShown: true, count }]];
      });
      return new Map([...apartOf(record, period, part), ...counts]);
    });
  });
}

/** What stands on record without a column of its own: "divers" and "ohne Angabe" behind a merged one. */
function apartOf(
  record: ReadonlyMap<string, HiddenCounts>,
  period: string,
  part: 'numerator' | 'denominator',
): readonly (readonly [string, VintageCount])[] {
  const start = hiddenKey(period, '');
  return [...record].flatMap(([key, counts]): (readonly [string, VintageCount])[] => {
    const cell = key.slice(start.length);
    const isApart = key.startsWith(start) && mergedCoordinate(cell) !== null;
    return isApart ? [[cell, { isShown: false, count: counts[part] }]] : [];
  });
}
