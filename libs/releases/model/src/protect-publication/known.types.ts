import type { Coordinate } from '@teilziel/statistics';
import type { PeriodTable } from './period-table';
import type { Vintage } from './shown-before';

/** Which counts an attacker knows from elsewhere: from earlier releases, or because an office publishes them too. */
export interface Known {
  readonly numerator: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
  readonly denominator: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
  /** What is left of a base: known where both were shown, even if both were revised alike since. */
  readonly complement: (table: PeriodTable, coordinate: Coordinate, value: number) => boolean;
  /** The table as earlier releases showed it. */
  readonly vintages: (table: PeriodTable, part: 'numerator' | 'denominator') => readonly Vintage[];
  /** Former secrets that earlier releases have given away already, by the id of their cell. */
  readonly told?: ReadonlySet<string>;
}
