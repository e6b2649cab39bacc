import { gapMeasures, SHARE_DENOMINATOR_TEXT, shareOfWomen, statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';
import { codeOfStored } from '../stored-period';
import type { GenderBlock, ShareOfWomenBlock } from './gender.types';
import { bySexAt } from './sex-columns';
import type { SexColumns } from './sex-columns';

/** A count, in whichever column it was entered. */
function countOf(observation: Observation | undefined): number | null {
  if (observation === undefined || !statusHasValue(observation.status)) return null;
  return observation.numerator ?? observation.value;
}

type Shares = Pick<ShareOfWomenBlock, 'cases' | 'population' | 'representation'>;

function sharesAt(columns: SexColumns, at: number, measure: GenderBlock['measure']): Shares | null {
  if (measure === 'rate') {
    const counts = bySexAt(columns, at);
    if (counts === null) return null;
    const { shareWomenAmongCases, shareWomenInPopulation, representationRatio } = gapMeasures(counts);
    if (shareWomenAmongCases === null) return null;
    return { cases: shareWomenAmongCases, population: shareWomenInPopulation, representation: representationRatio };
  }
  const [w, m] = [countOf(columns.women[at]), countOf(columns.men[at])];
  const cases = w === null || m === null ? null : shareOfWomen({ w, m });
  return cases === null ? null : { cases, population: null, representation: null };
}

/** Of the newest period that shows both; plain values (means, indices) are no persons and have no share. */
export function shareOf(
  table: SeriesTable,
  columns: SexColumns,
  measure: GenderBlock['measure'],
): ShareOfWomenBlock | null {
  if (measure === 'plain') return null;
  for (let at = table.periods.length - 1; at >= 0; at -= 1) {
    const shares = sharesAt(columns, at, measure);
    const stored = table.periods[at];
    if (shares === null || stored === undefined) continue;
    return { period: codeOfStored(stored, table.frequency), ...shares, denominator: SHARE_DENOMINATOR_TEXT.binary };
  }
  return null;
}
