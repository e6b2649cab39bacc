import type { Coordinate, ObsStatus } from '@teilziel/statistics';

/** One cell of the table of one indicator and one period. A count of persons is a numerator without a denominator. */
export interface DisclosureCell {
  readonly coordinate: Coordinate;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: ObsStatus;
}

export interface DisclosurePolicy {
  /** k: counts from 1 to k − 1 are secret. At least 3. */
  readonly threshold: number;
  /** Health, discrimination, asylum …: also zero and full cells tell something about everybody in the group. */
  readonly sensitive: boolean;
  /** Its office has published the figures; they are shown with the office's own signs. */
  readonly alreadyPublished: boolean;
  readonly aboutPersons: boolean;
  /** The plain `value` of the indicator is itself a count of persons (unit "Personen"); false where nothing is said. */
  readonly valuesAreCounts?: boolean;
}

/** Internal only: which rule struck must never be published, it would tell primary from secondary cells. */
export type DisclosureRule =
  /** 0 < n < k */
  | 'small-count'
  /** 0 < denominator − numerator < k */
  | 'small-complement'
  /** 0 < denominator < 10 (or k) */
  | 'small-denominator'
  /** Nobody or everybody in a sensitive group */
  | 'group-disclosure'
  /** The source itself keeps a figure of the table secret */
  | 'secret-in-source'
  /** Figures about persons without the counts behind them */
  | 'no-counts'
  /** Parts add up to more than their whole: codes overlap, differences cannot be checked */
  | 'overlap'
  /** A crossed cell without the margins it belongs to: what it leaves over cannot be checked */
  | 'no-margin';

export interface DisclosureHit {
  /** The cell, or the whole whose unlisted rest was struck. */
  readonly coordinate: Coordinate;
  readonly rule: DisclosureRule;
  /** True: nobody prints the cell, but it follows from what is printed. */
  readonly implied: boolean;
}

export interface Withholding {
  readonly hits: readonly DisclosureHit[];
  readonly withholdBreakdown: boolean;
  readonly withholdTotal: boolean;
  /** German sentence for the reader; null where nothing is withheld. */
  readonly reason: string | null;
}
