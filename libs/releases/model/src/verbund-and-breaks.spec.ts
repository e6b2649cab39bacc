import type { IndicatorBlock, ReleaseBlock, SeriesBlock } from './blocks';
import { canonicalJson } from './canonical-json';
import type { CompileInput } from './compile-input';
import { byNumber } from './compile-konzept';
import { compileRelease } from './compile-release';
import {
  compileInput,
  indicator,
  kommune,
  member,
  plain,
  quarter,
  rate,
  sha256,
  target,
  year,
} from './release.fixture';

function blocksOf(input: CompileInput): readonly ReleaseBlock[] {
  return compileRelease(input, sha256).blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
}

const seriesOf = (input: CompileInput): SeriesBlock | undefined =>
  blocksOf(input).find((block): block is SeriesBlock => block.kind === 'series');
const indicatorOf = (input: CompileInput): IndicatorBlock | undefined =>
  blocksOf(input).find((block): block is IndicatorBlock => block.kind === 'indicator');

describe('Verbund', () => {
  const members = [member('1'), member('2'), member('3', '2023-01-01'), member('4', '2000-01-01', '2021-12-31')];
  const verbund = kommune({ art: 'Verbund', members });
  const all = [
    { ags: '1', alreadyPublished: false, figures: [2021, 2022, 2023, 2024].map((y) => rate(year(y), '', 20, 100)) },
    { ags: '2', alreadyPublished: false, figures: [2021, 2022, 2023].map((y) => rate(year(y), '', 60, 300)) },
    { ags: '3', alreadyPublished: false, figures: [2022, 2023, 2024].map((y) => rate(year(y), '', 50, 200)) },
    { ags: '4', alreadyPublished: false, figures: [2021, 2022].map((y) => rate(year(y), '', 10, 100)) },
  ];
  const given = (memberFigures = all): CompileInput =>
    compileInput({
      kommune: verbund,
      konzept: null,
      indicators: [indicator({ code: 'V1', fromMembers: true, memberFigures })],
    });

  it('sums numerators and denominators of the members valid in the period, and leaves a gap for a missing one', () => {
    const series = seriesOf(given());
    expect(series?.periods).toEqual(['2021', '2022', '2023', '2024']);
    expect(series?.numerator).toEqual([[90, 80, 130, null]]);
    expect(series?.denominator).toEqual([[500, 400, 600, null]]);
    expect(series?.value[0]?.[1]).toBe(20);
    expect(series?.status).toEqual(['AAAO']);
  });

  it('withholds a sum that is itself too small', () => {
    const small = all.map((one) => ({ ...one, figures: one.figures.map((figure) => ({ ...figure, numerator: 1 })) }));
    expect(seriesOf(given(small))?.status).toEqual(['QQQO']);
  });

  it('withholds a sum from which published members leave too few', () => {
    const of = (ags: string, numerator: number, alreadyPublished: boolean): (typeof all)[number] => ({
      ags,
      alreadyPublished,
      figures: [2022, 2023].map((y) => rate(year(y), '', y === 2022 ? numerator : 40, 200)),
    });
    const two = kommune({ art: 'Verbund', members: [member('1'), member('2')] });
    const statusOf = (published: boolean): readonly string[] | undefined =>
      seriesOf({ ...given([of('1', 3, false), of('2', 90, published)]), kommune: two })?.status;
    expect(statusOf(true)).toEqual(['QA']);
    expect(statusOf(false)).toEqual(['AA']);
  });

  it('refuses to sum what cannot be added up', () => {
    const medians = indicator({ code: 'M1', fromMembers: true, aggregation: 'not-additive' });
    const input = compileInput({ kommune: verbund, konzept: null, indicators: [medians] });
    expect(() => compileRelease(input, sha256)).toThrow(/M1: Mediane.*lassen sich nicht aus Mitgliedern summieren/);
  });
});

describe('breaks and targets', () => {
  it('names breaks of definitions that are not comparable and those the source reports', () => {
    const definitions = [
      ...indicator({ code: 'B1' }).definitions,
      { validFrom: quarter(2023, 2), text: 'neu', comparable: false, reason: 'Neue Abgrenzung' },
      { validFrom: quarter(2024, 1), text: 'klarer', comparable: true, reason: 'Redaktionell' },
    ];
    const figures = [
      ...[2020, 2021, 2022, 2023, 2024].map((y) => rate(year(y), '', 500, 1000)),
      { ...rate(year(2025), '', 500, 1000), status: 'B' as const },
    ];
    const block = indicatorOf(compileInput({ indicators: [indicator({ code: 'B1', definitions, figures })] }));
    expect(block?.breaks).toEqual([
      { period: '2023', reason: 'Neue Abgrenzung' },
      { period: '2025', reason: 'Die Quelle meldet hier einen Bruch in der Zeitreihe.' },
    ]);
    expect(block?.definitions.map(({ validFrom }) => validFrom)).toEqual(['2015', '2023-Q2', '2024-Q1']);
  });

  it('does not tell a withheld baseline by the target', () => {
    const figures = [2021, 2022, 2023, 2024, 2025].map((y) => rate(year(y), '', y === 2021 ? 2 : 50, 100));
    const set = { ...target(60, 2030), baselinePeriod: year(2021), baselineValue: 2 };
    const block = indicatorOf(compileInput({ indicators: [indicator({ code: 'T1', figures, targets: [set] })] }));
    expect(block?.target).toMatchObject({ baselinePeriod: '2021', baselineValue: null, value: 60, period: '2030' });
  });

  it('withholds a breakdown of values without counts, as nobody can check it', () => {
    const figures = [plain(year(2024), '', 71.2), plain(year(2024), 'sex=F', 70.1), plain(year(2024), 'sex=M', 72.3)];
    const input = compileInput({ indicators: [indicator({ code: 'S1', figures, aggregation: 'not-additive' })] });
    expect(seriesOf(input)?.status).toEqual(['A', 'Q', 'Q']);
    expect(indicatorOf(input)?.disclosureNote).toMatch(/Ohne Fallzahlen/);
  });
});

describe('order and canonical JSON', () => {
  it('sorts numbers part by part', () => {
    const numbers = ['1.10', '1.9', '2.1', '1.9.1', 'A', '10.1'].map((number) => ({ number }));
    expect(numbers.sort(byNumber).map(({ number }) => number)).toEqual(['1.9', '1.9.1', '1.10', '2.1', '10.1', 'A']);
  });

  it('writes one text for one content and refuses what JSON cannot say', () => {
    expect(canonicalJson({ b: [1.5, -0, null], a: 'ä"', c: undefined })).toBe('{"a":"ä\\"","b":[1.5,0,null]}');
    expect(() => canonicalJson({ a: Number.NaN })).toThrow('Keine endliche Zahl');
  });
});
