import { NOTHING_WITHHELD, PART_OF_BREAKDOWN_SECRET, PART_OF_SUM_SECRET } from './reasons';
import type { Withholding } from './types';

/**
 * A sum of which a part is withheld: sum − other parts would give the part away, so what is withheld of any part
 * (breakdown, total) is withheld of the sum too. With several secret parts this is more than needed, never less.
 */
function withholdSum(parts: readonly Pick<Withholding, 'withholdBreakdown' | 'withholdTotal'>[]): Withholding {
  const withholdTotal = parts.some((part) => part.withholdTotal);
  const withholdBreakdown = withholdTotal || parts.some((part) => part.withholdBreakdown);
  if (!withholdBreakdown) {
    return NOTHING_WITHHELD;
  }
  return {
    hits: [],
    withholdBreakdown,
    withholdTotal,
    reason: withholdTotal ? PART_OF_SUM_SECRET : PART_OF_BREAKDOWN_SECRET,
  };
}

/** A year one of whose quarters is withheld is withheld. */
export function withholdYear(
  quarters: readonly Pick<Withholding, 'withholdBreakdown' | 'withholdTotal'>[],
): Withholding {
  return withholdSum(quarters);
}

/** The figures of a Verbund are withheld where those of a member are. */
export function withholdVerbund(
  members: readonly Pick<Withholding, 'withholdBreakdown' | 'withholdTotal'>[],
): Withholding {
  return withholdSum(members);
}
