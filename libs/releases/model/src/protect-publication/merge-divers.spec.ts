import type { IndicatorBlock, ReleaseBlock, RootBlock, SeriesBlock } from '../blocks';
import type { CompileInput, FigureInput } from '../compile-input';
import { compileRelease } from '../compile-release';
import { compileInput, count, indicator, kommune, rate, sha256, year } from '../release.fixture';
import { coarsened } from './coarsen';
import { prepareIndicators } from './prepared-indicator';
import { NOTHING_SHOWN } from './shown-before';

const ALONE = { shown: NOTHING_SHOWN, isInVerbund: false };
const MERGING = kommune({ mergeDivers: true });

function persons(y: number, counts: Readonly<Record<string, number>>): FigureInput[] {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return [count(year(y), '', all), ...Object.entries(counts).map(([sex, one]) => count(year(y), `sex=${sex}`, one))];
}

function inputOf(figures: readonly FigureInput[], over: Partial<CompileInput> = {}): CompileInput {
  const plain = { unit: 'Personen', factor: 1, decimals: 0, aggregation: 'stock', targets: [] } as const;
  const codes = ['F', 'M', 'D', 'N'].map((code) => ({ code, label: code }));
  return compileInput({
    indicators: [indicator({ code: 'A1', ...plain, figures })],
    dimensions: [{ code: 'sex', label: 'Geschlecht', codes }],
    kommune: MERGING,
    ...over,
  });
}

function blocksOf(input: CompileInput): readonly ReleaseBlock[] {
  return compileRelease(input, sha256).blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
}

const seriesOf = (input: CompileInput): SeriesBlock | undefined =>
  blocksOf(input).find((block): block is SeriesBlock => block.kind === 'series');

const TWO_YEARS = [...persons(2024, { F: 80, M: 70, D: 12, N: 40 }), ...persons(2025, { F: 81, M: 72, D: 3, N: 30 })];

describe('divers and ohne Angabe', () => {
  it('are one category through the whole series where one of them is small in any period', () => {
    const series = seriesOf(inputOf(TWO_YEARS));
    expect(series?.cells).toEqual(['', 'sex=DN', 'sex=F', 'sex=M']);
    expect(series?.numerator[1]).toEqual([52, 33]);
    expect(series?.numerator[0]).toEqual([202, 186]);
    expect(series?.status[1]).toBe('AA');
  });

  it('stay apart where both are large, or where the Kommune wants it so', () => {
    expect(seriesOf(inputOf(persons(2024, { F: 80, M: 70, D: 12, N: 40 })))?.cells).toContain('sex=D');
    expect(seriesOf(inputOf(TWO_YEARS, { kommune: kommune({ mergeDivers: false }) }))?.cells).toContain('sex=D');
  });

  it('are hidden like any other cell where both together are still fewer than ten', () => {
    const series = seriesOf(inputOf(persons(2024, { F: 80, M: 70, D: 2, N: 7 })));
    expect(series?.cells).toContain('sex=DN');
    expect(series?.status[1]).toBe('Q');
  });

  it('add counts and bases in every crossing, and keep the base that all shares have in common', () => {
    const crossed = ['F', 'M', 'D', 'N'].flatMap((sex, at) => [
      rate(year(2024), `sex=${sex}`, 30 + at, 90 + at),
      rate(year(2024), `origin=A;sex=${sex}`, 15 + at, 40 + at),
    ]);
    const small = rate(year(2023), 'sex=D', 4, 60);
    const [prepared] = coarsened(prepareIndicators(inputOf([...crossed, small])), { kommune: MERGING }, ALONE);
    const { table } = prepared ?? {};
    const at = (cell: string): object | undefined => table?.columns[table.cells.indexOf(cell)]?.[1];
    expect(at('origin=A;sex=DN')).toMatchObject({ numerator: 35, denominator: 85 });
    expect(at('sex=DN')).toMatchObject({ numerator: 65, denominator: 185 });
    const shares = ['F', 'M', 'D', 'N'].map((sex) => rate(year(2024), `sex=${sex}`, 5, 200));
    const [shared] = coarsened(prepareIndicators(inputOf(shares)), { kommune: MERGING }, ALONE);
    expect(shared?.table.columns[0]?.[0]).toMatchObject({ numerator: 10, denominator: 200 });
  });

  it('have a name, take their notes along, and no words may tell them apart', () => {
    const [first, ...others] = inputOf(TWO_YEARS).indicators;
    if (first === undefined) throw new Error('no indicator');
    const note = { period: year(2025), cell: 'sex=N', kind: 'comment', text: 'Formular ohne Feld.' } as const;
    const notes = [note, { ...note, cell: '', text: 'Darunter 3 divers.' }];
    const input = { ...inputOf(TWO_YEARS), indicators: [{ ...first, notes }, ...others] };
    const blocks = blocksOf(input);
    const root = blocks.find((block): block is RootBlock => block.kind === 'root');
    expect(root?.dimensions[0]?.codes).toContainEqual({ code: 'DN', label: 'divers/ohne Angabe' });
    const block = blocks.find((one): one is IndicatorBlock => one.kind === 'indicator');
    expect(block?.notes).toEqual([{ period: '2025', cell: 'sex=DN', kind: 'comment', text: 'Formular ohne Feld.' }]);
    expect(block?.gender?.residual).toContain('zusammengefasst');
  });

  it('are merged in all indicators that show the same number', () => {
    const own = inputOf(TWO_YEARS).indicators[0];
    const large = { ...indicator({ code: 'A2', figures: persons(2030, { F: 90, M: 90, D: 90, N: 90 }) }) };
    if (own === undefined) throw new Error('no indicator');
    const both = { ...inputOf([]), indicators: [own, { ...own, code: 'A2', figures: large.figures }] };
    expect(coarsened(prepareIndicators(both), both, ALONE).map(({ table }) => table.cells[1])).toEqual([
      'sex=DN',
      'sex=DN',
    ]);
  });
});
