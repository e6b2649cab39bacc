import type { Observation } from '@teilziel/statistics';

export interface ShownCells {
  readonly kommuneId: number;
  /** Code of the indicator. */
  readonly indicator: string;
  /** SDMX code of the period, as releases name it. */
  readonly period: string;
  readonly storedPeriod: number;
  /** Null: every cell of the indicator. */
  readonly cells: readonly number[] | null;
}

/** A figure a release shows, beside the one that stands there now. */
export interface ShownCell {
  readonly cell: number;
  readonly coordinate: string;
  /** The revision the release was made from. */
  readonly revision: number;
  readonly shown: Pick<Observation, 'numerator' | 'denominator' | 'value'>;
  /** The figure that stands there now is another one. */
  readonly outdated: boolean;
}

export interface ShowingRelease {
  /** Name of the Verbund that released a sum with the figure in it; null: the Kommune itself. */
  readonly verbund: string | null;
  readonly number: number;
  readonly scope: 'intern' | 'rat' | 'oeffentlich';
  readonly releasedAt: Date;
  /** No later release of the scope has taken its place. */
  readonly latest: boolean;
  /** At least one. */
  readonly cells: readonly ShownCell[];
}

/**
 * Releases that show figures of one indicator and period, highest number first, those of a Verbund last. Releases know it and the apps bind the
 * two, because observations know nothing of releases. One statement.
 */
export abstract class ReleasesShowing {
  abstract of(wanted: ShownCells): Promise<readonly ShowingRelease[]>;
}

/** Ratsberichte that were printed from releases; no statement. By number of the release: when it was printed first. */
export abstract class ReportsPrinted {
  abstract of(ags: string, releases: readonly number[]): Promise<ReadonlyMap<number, Date>>;
}
