import type { Counts } from './primary-rules';
import type { DisclosureCell, DisclosurePolicy } from './types';

/** The counts of persons behind a cell; a plain value only where the indicator says that it is one. */
export function countsOf(cell: DisclosureCell, policy: DisclosurePolicy): Counts {
  const count = policy.valuesAreCounts === true && cell.denominator === null ? cell.value : null;
  return { numerator: cell.numerator ?? count, denominator: cell.denominator };
}
