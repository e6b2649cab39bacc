import type { SeriesBlock } from '../blocks';

/** A series as an earlier release showed it. */
export interface ShownSeries {
  readonly block: SeriesBlock;
  /** Every reader of the new release has seen it; false: only some, as the council. */
  readonly byAll: boolean;
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
    const [c, p] = [block.cells.indexOf(cell.coordinate), block.periods.indexOf(cell.period)];
    // A plain value may be the count itself.
    const figure = block[cell.part][c]?.[p] ?? (cell.part === 'numerator' ? (block.value[c]?.[p] ?? null) : null);
    if (figure !== count) continue;
    if (byAll) return 'all';
    seen = 'some';
  }
  return seen;
}
