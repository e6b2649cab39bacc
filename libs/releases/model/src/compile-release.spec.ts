import fc from 'fast-check';
import type { KonzeptBlock, IndicatorBlock, ReleaseBlock, RootBlock, SeriesBlock } from './blocks';
import type { CompiledRelease } from './blocks';
import type { CompileInput, FigureInput, IndicatorInput } from './compile-input';
import { compileRelease } from './compile-release';
import { compileInput, count, employment, indicator, konzept, rate, sha256, teilziel, year } from './release.fixture';

function blocksOf<Kind extends ReleaseBlock['kind']>(
  release: CompiledRelease,
  kind: Kind,
): Extract<ReleaseBlock, { kind: Kind }>[] {
  const all = release.blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
  return all.filter((block): block is Extract<ReleaseBlock, { kind: Kind }> => block.kind === kind);
}

const figureCounts = fc.record({ women: fc.nat(60), men: fc.nat(60), womenOf: fc.nat(60), menOf: fc.nat(60) });

function figuresOf(years: readonly { women: number; men: number; womenOf: number; menOf: number }[]): FigureInput[] {
  return years.flatMap(({ women, men, womenOf, menOf }, at) => [
    rate(year(2018 + at), '', women + men, women + men + womenOf + menOf),
    rate(year(2018 + at), 'sex=F', women, women + womenOf),
    rate(year(2018 + at), 'sex=M', men, men + menOf),
  ]);
}

const rates = fc.array(figureCounts, { minLength: 1, maxLength: 8 }).map(figuresOf);
const input = fc.tuple(rates, rates).map(([a, b]): CompileInput => {
  const counts = b.map(({ period, cell, numerator }) => count(period, cell, numerator ?? 0));
  const indicators: IndicatorInput[] = [
    indicator({ code: 'A1', figures: a }),
    indicator({
      code: 'A2',
      figures: counts,
      unit: 'Personen',
      factor: 1,
      decimals: 0,
      aggregation: 'flow',
      targets: [],
    }),
    employment(),
  ];
  return compileInput({ indicators, konzept: konzept([teilziel('1.1.1', ['A1']), teilziel('1.1.2', ['A2'])]) });
});

describe('compileRelease', () => {
  it('gives the same root for the same content, however the rows were ordered', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.double({ noNaN: true })), (given, order) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: order.next().value as number }))
            .sort((x, y) => x.at - y.at)
            .map(({ item }) => item);
        const shuffled: CompileInput = {
          ...given,
          indicators: shuffle(given.indicators).map((one) => ({ ...one, figures: shuffle(one.figures) })),
          konzept: konzept(shuffle([teilziel('1.1.1', ['A1']), teilziel('1.1.2', ['A2'])])),
        };
        const compiled = compileRelease(given, sha256);
        expect(compileRelease(given, sha256)).toEqual(compiled);
        expect(compileRelease(shuffled, sha256)).toEqual(compiled);
      }),
      { numRuns: 30 },
    );
  });

  it('publishes no count from 1 to k − 1 and no rate on fewer than ten, in no block', () => {
    const isSafe = (figure: number | null, least: number): boolean =>
      figure === null || figure === 0 || figure >= least;
    fc.assert(
      fc.property(input, (given) => {
        const release = compileRelease(given, sha256);
        for (const series of blocksOf(release, 'series')) {
          expect(series.numerator.flat().every((figure) => isSafe(figure, 5))).toBe(true);
          expect(series.denominator.flat().every((figure) => isSafe(figure, 10))).toBe(true);
          expect(series.indicator !== 'A2' || series.value.flat().every((figure) => isSafe(figure, 5))).toBe(true);
        }
        // A2 counts persons: neither its tile nor any sentence in any block may name one to four of them.
        const tiles = blocksOf(release, 'konzept').flatMap((konzeptBlock) =>
          konzeptBlock.handlungsfelder.flatMap(({ leitziele }) =>
            leitziele.flatMap(({ teilziele }) => teilziele.flatMap(({ tile }) => (tile === null ? [] : [tile]))),
          ),
        );
        const counts = tiles.filter((tile) => tile.indicator === 'A2');
        expect(counts).toHaveLength(1);
        for (const { total, women, men } of counts) {
          expect([...total, ...women, ...men].every((figure) => isSafe(figure, 5))).toBe(true);
        }
        // A signed figure is the difference of two that are shown.
        for (const { json } of release.blocks) expect(json).not.toMatch(/(?<![\d.,+−])[1-4]\u00A0Person/);
      }),
      { numRuns: 60 },
    );
  });

  it('withholds alike in the tile, the sentence and the series', () => {
    const years = [2020, 2021, 2022, 2023, 2024, 2025];
    const figures = years.flatMap((y) => [
      count(year(y), '', 40),
      count(year(y), 'sex=F', y === 2025 ? 3 : 20),
      count(year(y), 'sex=M', y === 2025 ? 37 : 20),
    ]);
    const given = indicator({ code: 'C1', figures, unit: 'Personen', factor: 1, decimals: 0, aggregation: 'flow' });
    const release = compileRelease(compileInput({ indicators: [given] }), sha256);
    const [series] = blocksOf(release, 'series') as SeriesBlock[];
    expect(series?.withheld).toEqual(['2025']);
    expect(series?.status).toEqual(['AAAAAA', 'AAAAAQ', 'AAAAAQ']);
    expect(series?.value[1]?.at(-1)).toBeNull();
    const [tree] = blocksOf(release, 'konzept') as KonzeptBlock[];
    const tile = tree?.handlungsfelder[0]?.leitziele[0]?.teilziele[0]?.tile;
    expect(tile?.women.at(-1)).toBeNull();
    expect(tile?.total.at(-1)).toBe(40);
    const [block] = blocksOf(release, 'indicator') as IndicatorBlock[];
    expect(block?.disclosureNote).toMatch(/geheim.*\(1 Zeitraum\)\.$/);
  });

  it('shows what its office has published as it is, and keeps a status of absence', () => {
    const source = { name: 'Amt', office: 'Amt', licence: null, url: null, alreadyPublished: true };
    const absent: FigureInput = {
      period: year(2024),
      cell: '',
      numerator: null,
      denominator: null,
      value: null,
      status: 'L',
    };
    const given = indicator({ code: 'P1', source, figures: [rate(year(2023), '', 2, 9), absent] });
    const [series] = blocksOf(compileRelease(compileInput({ indicators: [given] }), sha256), 'series');
    expect(series?.numerator).toEqual([[2, null]]);
    expect(series?.status).toEqual(['AL']);
    expect(series?.withheld).toEqual([]);
  });

  it('changes only the series and the way to the root when one figure changes', () => {
    const other = indicator({ code: 'B1', figures: employment().figures });
    const tree = konzept([teilziel('1.1.1', ['A401']), teilziel('1.1.2', ['B1'])]);
    const before = compileInput({ indicators: [employment(), other], konzept: tree });
    const changed = employment().figures.map((one, at) => (at === 0 ? { ...one, numerator: 1000 } : one));
    const after = compileInput({ indicators: [{ ...employment(), figures: changed }, other], konzept: tree });
    const [old, renewed] = [compileRelease(before, sha256), compileRelease(after, sha256)];
    const known = new Set(old.blocks.map(({ hash }) => hash));
    const kinds = renewed.blocks
      .filter(({ hash }) => !known.has(hash))
      .map(({ json }) => (JSON.parse(json) as ReleaseBlock).kind)
      .sort();
    expect(kinds).toEqual(['indicator', 'konzept', 'root', 'series', 'teilziel']);
  });

  it('names every block by the hash of its bytes and lists what belongs to no Teilziel', () => {
    const release = compileRelease(compileInput({ konzept: null }), sha256);
    for (const { hash, json } of release.blocks) expect(sha256(json)).toBe(hash);
    const [root] = blocksOf(release, 'root') as RootBlock[];
    expect(root?.kontext.map(({ code }) => code)).toEqual(['A401']);
    expect(root?.lastPeriod).toBe('2025');
  });
});
