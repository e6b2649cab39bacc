import { countHits } from './count-hits';
import { countsOf } from './counts';
import { breakdownReason, NOTHING_WITHHELD, UNCHECKED, VALUE_SECRET } from './reasons';
import { rememberedShapes, type TableShape } from './table-shape';
import type { DisclosureCell, DisclosureHit, DisclosurePolicy, DisclosureRule, Withholding } from './types';

const TOTAL = '';

/**
 * First form of disclosure control for ONE indicator: one decision for each of its periods, each for itself. Primary rules on every cell that is printed or
 * follows from the printed ones; any hit withholds the whole breakdown, a hit in the total the total too. It withholds
 * more than the least possible, never less. Rules, with k = threshold:
 * counts 1 … k−1; for shares the same on the complement; denominators 1 … 9; sensitive subjects: nobody or everybody;
 * cells of "divers"/"ohne Angabe" with k = 10; figures about persons without counts; cells the source keeps secret;
 * parts that add up to more than the whole, crossed cells without their margins. Nothing is withheld for what is not about persons or already published.
 * Throws RangeError for k < 3, CoordinateError for a coordinate that cannot be read.
 */
export function withholdFirstForm(
  tables: readonly (readonly DisclosureCell[])[],
  policy: DisclosurePolicy,
): readonly Withholding[] {
  if (!(policy.threshold >= 3)) {
    throw new RangeError('Die Mindestfallzahl für die Geheimhaltung muss mindestens 3 sein.');
  }
  if (!policy.aboutPersons || policy.alreadyPublished) {
    return tables.map(() => NOTHING_WITHHELD);
  }
  const shapeOf = rememberedShapes();
  return tables.map((table) => withholdPeriod(table, shapeOf(table.map(({ coordinate }) => coordinate)), policy));
}

function withholdPeriod(table: readonly DisclosureCell[], shape: TableShape, policy: DisclosurePolicy): Withholding {
  const isBrokenDown = table.some(({ coordinate }) => coordinate !== TOTAL);
  const hits = [...sourceHits(table, policy), ...countHits(table, shape, policy)];
  const withholdTotal = hits.some(
    ({ coordinate, rule, implied }) => coordinate === TOTAL && !implied && isOfCounts(rule),
  );
  const withholdBreakdown = isBrokenDown && hits.length > 0;
  if (!withholdTotal && !withholdBreakdown) {
    return NOTHING_WITHHELD;
  }
  return { hits, withholdBreakdown, withholdTotal, reason: withholdTotal ? VALUE_SECRET : breakdownReason(hits) };
}

/** A secret or unchecked total stays as it came; only counts that are too small make it secret. */
function isOfCounts(rule: DisclosureRule): boolean {
  return !UNCHECKED.includes(rule) && rule !== 'secret-in-source';
}

function sourceHits(table: readonly DisclosureCell[], policy: DisclosurePolicy): readonly DisclosureHit[] {
  return table.flatMap((cell): DisclosureHit[] => {
    const { numerator } = countsOf(cell, policy);
    const rule =
      cell.status === 'Q' ? 'secret-in-source' : numerator === null && cell.value !== null ? 'no-counts' : null;
    return rule === null ? [] : [{ coordinate: cell.coordinate, rule, implied: false }];
  });
}
