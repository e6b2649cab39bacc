import type { SeriesColumns } from '@teilziel/graphql-client';
import { statusHasValue } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';

/** Periods of a series in which something is secret, by what of them is. */
export interface SecretPeriods {
  /** Even the total. */
  readonly value: readonly string[];
  /** Nothing broken down is shown. */
  readonly breakdown: readonly string[];
  /** Part of what is broken down is shown. */
  readonly cells: readonly string[];
}

const SECRET = 'Q';
const MISSING = 'O';

export function secretPeriods({
  periods,
  cells,
  status,
  withheld,
}: Pick<SeriesColumns, 'periods' | 'cells' | 'status' | 'withheld'>): SecretPeriods {
  const found = { value: [] as string[], breakdown: [] as string[], cells: [] as string[] };
  for (const period of withheld) {
    const at = periods.indexOf(period);
    const isTotalSecret = cells.some((cell, c) => cell === '' && status[c]?.[at] === SECRET);
    const isPartShown = cells.some((cell, c) => cell !== '' && hasValue(status[c]?.[at] ?? MISSING));
    if (isTotalSecret) found.value.push(period);
    else if (isPartShown) found.cells.push(period);
    else found.breakdown.push(period);
  }
  return found;
}

function hasValue(letter: string): boolean {
  return statusHasValue(letter as ObsStatus);
}
