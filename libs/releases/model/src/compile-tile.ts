import { roundHalfAwayFromZero } from '@teilziel/statistics';
import type { TileBlock } from './blocks';
import type { StoredBreak } from './compile-breaks';
import type { IndicatorInput, TargetInput } from './compile-input';
import { targetPhrase } from './progress-sentence.rules';
import type { SeriesTable } from './series-table';
import { codeOfStored } from './stored-period';

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
  return {
    indicator: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    decimals: indicator.decimals,
    periods: codes,
    total: column(''),
    women: column('sex=F'),
    men: column('sex=M'),
    breaks: breaks.map(({ period }) => codeOfStored(period, table.frequency)).filter((code) => codes.includes(code)),
    targetText:
      target === null || target.kind === 'direction' ? null : `Ziel: ${targetPhrase(indicator, target).brief}`,
  };

  function column(cell: string): readonly (number | null)[] {
    const observations = table.columns[table.cells.indexOf(cell)]?.slice(-LONGEST) ?? [];
    return observations.map(({ value }) => (value === null ? null : roundHalfAwayFromZero(value, indicator.decimals)));
  }
}
