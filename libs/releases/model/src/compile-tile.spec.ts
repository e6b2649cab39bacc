import { compileTile } from './compile-tile';
import type { IndicatorInput } from './compile-input';
import { indicator, rate, year } from './release.fixture';
import { seriesTableOf } from './series-table';
import type { TileBlock } from './blocks';

function tileOf(given: IndicatorInput): TileBlock {
  return compileTile({ indicator: given, table: seriesTableOf(given, given.figures), breaks: [], target: null });
}

describe('tile', () => {
  it('rounds the gap after subtracting, as the table of the indicator does', () => {
    const figures = [rate(year(2025), 'sex=F', 50040, 100000), rate(year(2025), 'sex=M', 46060, 100000)];
    const tile = tileOf(indicator({ code: 'G1', figures }));
    expect(tile).toMatchObject({ women: [50], men: [46.1], gap: 4, totalStatus: '', womenStatus: 'A' });
  });

  it('takes the last period that shows both and says why the others do not', () => {
    const secret = { period: year(2025), cell: 'sex=F', numerator: null, denominator: null, value: null } as const;
    const figures = [
      rate(year(2024), 'sex=F', 60, 100),
      rate(year(2024), 'sex=M', 50, 100),
      { ...secret, status: 'Q' as const },
      rate(year(2025), 'sex=M', 50, 100),
    ];
    expect(tileOf(indicator({ code: 'G2', figures }))).toMatchObject({ gap: 10, womenStatus: 'AQ', menStatus: 'AA' });
    expect(tileOf(indicator({ code: 'G3', figures: figures.slice(2) }))).toMatchObject({ gap: null });
  });
});
