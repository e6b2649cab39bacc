import type { DisclosureRule, Interval } from '@teilziel/disclosure';
import type { Coordinate } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';
import type { PreparedIndicator } from './prepared-indicator';

export interface HiddenCell {
  readonly kind: 'primary' | 'secondary';
  /** Internal only. */
  readonly rules: readonly DisclosureRule[];
  readonly interval: Interval | null;
}

/** What must not be shown of one indicator in one period. */
export interface HiddenPeriod {
  /** False: the whole breakdown is withheld. */
  readonly cellwise: boolean;
  readonly cells: ReadonlyMap<Coordinate, HiddenCell>;
  /** German sentence of the first form; null where single cells are hidden. */
  readonly reason: string | null;
  /** Internal only: the Verbund or members of it have published figures of their own, which bear on these. */
  readonly besideOthers?: boolean;
}

export interface ProtectedSeries {
  readonly table: SeriesTable;
  /** Stored periods in which something may not be shown. */
  readonly withheld: readonly number[];
  readonly note: string | null;
  /** Counts are shown rounded to 5. */
  readonly rounded?: true;
}

export interface ProtectedIndicator {
  readonly prepared: PreparedIndicator;
  readonly series: ProtectedSeries;
  /** By stored period. */
  readonly hidden: ReadonlyMap<number, HiddenPeriod>;
}

/** Everything one release will show, after protection as a whole. */
export interface ProtectedPublication {
  /** Name and version, frozen in the release. */
  readonly method: string;
  /** Sorted by code. */
  readonly indicators: ReadonlyMap<string, ProtectedIndicator>;
  readonly optimal: boolean;
  readonly gap: number | null;
  readonly earlierReleases: number;
  readonly mergedDn: number;
}
