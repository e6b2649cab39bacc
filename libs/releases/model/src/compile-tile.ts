import { exactDifference, roundHalfAwayFromZero } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { TileBlock } from './blocks';
import type { IndicatorInput, TargetInput } from './compile-input';
import { targetPhrase } from './progress-sentence.rules';
import type { SeriesTable } from './series-table';
import { codeOfStored } from './stored-period';
import type { StoredBreak } from './stored-period';

/** Six years of quarters: what a tile of the overview has room for. */
const LONGEST = 24;

export interface TileFacts {
  readonly indicator: IndicatorInput;
  readonly table: SeriesTable;
  readonly breaks: readonly StoredBreak[];
  readonly target: TargetInput | null;
}

/** Rounded as the table prints them: a tile is drawn, never computed with, and the overview stays small. */
export function compileTile({ indicator, table, breaks, target }: TileFacts): TileBlock {
  const periods = table.periods.slice(-LONGEST);
  const codes = periods.map((period) => codeOfStored(period, table.frequency));
  const [total, women, men] = [column(''), column('sex=F'), column('sex=M')];
  return {
    indicator: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    decimals: indicator.decimals,
    periods: codes,
    total: values(total),
    women: values(women),
    men: values(men),
    totalStatus: statuses(total),
    womenStatus: statuses(women),
    menStatus: statuses(men),
    gap: gapOf(women, men, indicator.decimals),
    breaks: breaks.map(({ period }) => codeOfStored(period, table.frequency)).filter((code) => codes.includes(code)),
    targetText:
      target === null || target.kind === 'direction' ? null : `Ziel: ${targetPhrase(indicator, target).brief}`,
  };

  function column(cell: string): readonly Observation[] {
    return table.columns[table.cells.indexOf(cell)]?.slice(-LONGEST) ?? [];
  }

  function values(observations: readonly Observation[]): readonly (number | null)[] {
    return observations.map(({ value }) => (value === null ? null : roundHalfAwayFromZero(value, indicator.decimals)));
  }
}

function statuses(observations: readonly Observation[]): string {
  return observations.map(({ status }) => status).join('');
}

/** The difference is rounded once, after subtracting: 50.04 − 46.06 is 4.0, though 50.0 − 46.1 were 3.9. */
function gapOf(women: readonly Observation[], men: readonly Observation[], decimals: number): number | null {
  for (let at = women.length - 1; at >= 0; at -= 1) {
    const [one, other] = [women[at]?.value ?? null, men[at]?.value ?? null];
    if (one !== null && other !== null) return roundHalfAwayFromZero(exactDifference(one, other), decimals);
  }
  return null;
}
