import { PROGRESS_METHODS } from '@teilziel/statistics';
import fc from 'fast-check';
import type { IndicatorBlock, ReleaseBlock, SeriesBlock } from './blocks';
import type { CompileInput, FigureInput, IndicatorInput, MemberInput } from './compile-input';
import { compileRelease } from './compile-release';
import { compileInput, indicator, kommune, member, rate, sha256, year } from './release.fixture';

interface Compiled {
  readonly indicator: IndicatorBlock;
  readonly series: SeriesBlock;
  readonly rootHash: string;
}

function compiled(input: CompileInput): Compiled {
  const release = compileRelease(input, sha256);
  const blocks = release.blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
  const found = blocks.find((block) => block.kind === 'indicator');
  const series = blocks.find((block) => block.kind === 'series');
  if (found?.kind !== 'indicator' || series?.kind !== 'series') throw new Error('No indicator was compiled.');
  return { indicator: found, series, rootHash: release.rootHash };
}

type Figures = readonly (readonly [ags: string, figures: readonly FigureInput[]])[];

function verbund(members: readonly MemberInput[], figures: Figures, over: Partial<IndicatorInput> = {}): CompileInput {
  const memberFigures = figures.map(([ags, own]) => ({ ags, alreadyPublished: false, figures: own }));
  const given = indicator({ ...{ code: 'V1', fromMembers: true, aboutPersons: false }, memberFigures, ...over });
  return compileInput({ kommune: kommune({ art: 'Verbund', members }), konzept: null, indicators: [given] });
}

const years = (from: number, to: number, numerator: number, denominator = 100): readonly FigureInput[] =>
  Array.from({ length: to - from + 1 }, (_, at) => rate(year(from + at), '', numerator + at, denominator));

describe('members of a Verbund over time', () => {
  it('break the series where one joins or leaves, with its name and day', () => {
    const members = [member('1'), member('2', '2023-01-01'), member('3', '2000-01-01', '2021-12-31')];
    const figures: Figures = [
      ['1', years(2020, 2025, 40)],
      ['2', years(2023, 2025, 40)],
      ['3', years(2020, 2021, 40)],
    ];
    const { indicator: block } = compiled(verbund(members, figures));
    expect(block.breaks).toEqual([
      {
        period: '2022',
        reason: 'Die Mitglieder haben sich geändert: Gemeinde 3 gehörte bis zum 31. Dezember 2021 zum Verbund.',
      },
      {
        period: '2023',
        reason: 'Die Mitglieder haben sich geändert: Gemeinde 2 gehört seit dem 1. Januar 2023 zum Verbund.',
      },
    ]);
    expect(block.statusSentence).toMatch(/ausgesetzt: Seit dem Bruch der Reihe \(2023\) gibt es erst drei/);
  });

  it('go on where members merge, because the territory is the same', () => {
    const merged = { ...member('9', '2023-01-01'), continues: ['1', '2'] };
    const members = [member('1', '2000-01-01', '2022-12-31'), member('2', '2000-01-01', '2022-12-31'), merged];
    const figures: Figures = [
      ['1', years(2020, 2022, 40)],
      ['2', years(2020, 2022, 40)],
      ['9', years(2023, 2025, 86, 200)],
    ];
    const { indicator: block, series } = compiled(verbund(members, figures));
    expect(block.breaks).toEqual([]);
    expect(series.denominator).toEqual([[200, 200, 200, 200, 200, 200]]);
    expect(block.assessment?.window).toEqual([2020, 2025]);
    const unnamed = compiled(verbund([...members.slice(0, 2), member('9', '2023-01-01')], figures));
    expect(unnamed.indicator.breaks.map(({ period }) => period)).toEqual(['2023']);
  });

  it('may be split in two without a change of any figure, sentence or break', () => {
    const counts = fc.array(fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400)), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.constantFrom(...PROGRESS_METHODS.slice(0, 6)), (rows, { id }) => {
        const own = (numerator: number, at: number): FigureInput => rate(year(2020 + at), '', numerator, 500);
        const half = (numerator: number, at: number, part: 0 | 1): FigureInput => {
          const less = Math.floor(numerator / 3);
          return rate(year(2020 + at), '', part === 0 ? less : numerator - less, part === 0 ? 200 : 300);
        };
        const over = { progressMethod: id };
        const others: Figures = [['2', rows.map(([, second], at) => own(second, at))]];
        const whole = verbund(
          [member('1'), member('2')],
          [['1', rows.map(([one], at) => own(one, at))], ...others],
          over,
        );
        const always = verbund(
          [member('1a'), member('1b'), member('2')],
          [
            ['1a', rows.map(([one], at) => half(one, at, 0))],
            ['1b', rows.map(([one], at) => half(one, at, 1))],
            ...others,
          ],
          over,
        );
        const later = verbund(
          [
            member('1', '2000-01-01', '2022-12-31'),
            { ...member('1a', '2023-01-01'), continues: ['1'] },
            { ...member('1b', '2023-01-01'), continues: ['1'] },
            member('2'),
          ],
          [
            ['1', rows.flatMap(([one], at) => (at < 3 ? [own(one, at)] : []))],
            ['1a', rows.flatMap(([one], at) => (at < 3 ? [] : [half(one, at, 0)]))],
            ['1b', rows.flatMap(([one], at) => (at < 3 ? [] : [half(one, at, 1)]))],
            ...others,
          ],
          over,
        );
        const expected = compiled(whole);
        for (const split of [always, later].map((input) => compiled(input))) {
          expect(split.series).toEqual(expected.series);
          expect(split.indicator).toEqual(expected.indicator);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a missing member', () => {
  const members = ['1', '2', '3'].map((ags) => member(ags));
  const figures: Figures = [
    ['1', years(2020, 2025, 40)],
    ['2', years(2020, 2025, 40)],
    ['3', years(2020, 2024, 40)],
  ];

  it('leaves no value, unless the sum of the others is wanted: then with its coverage, and compared with nothing', () => {
    expect(compiled(verbund(members, figures)).series.status).toEqual(['AAAAAO']);
    const partial = compiled(verbund(members, figures, { missingMembers: 'partial' }));
    expect(partial.series.numerator[0]?.[5]).toBe(90);
    expect(partial.series.denominator[0]?.[5]).toBe(200);
    expect(partial.indicator.notes).toEqual([
      { period: '2025', cell: '', kind: 'qualified', text: '2 von 3 Gemeinden; es fehlt Gemeinde 3.' },
    ]);
    expect(partial.indicator.assessment?.assessedYear).toBe(2024);
    expect(partial.indicator.between?.change?.to).toBe('2024');
    expect(partial.indicator.statusSentence).toMatch(/^Der Wert für 2024/);
  });

  it('leaves no value of persons, whatever was chosen: later its figure could be computed', () => {
    const over = { missingMembers: 'partial' as const, aboutPersons: true };
    expect(compiled(verbund(members, figures, over)).series.status).toEqual(['AAAAAO']);
  });

  it('is named where it counts on another day', () => {
    const other = verbund(members, figures);
    const memberFigures = other.indicators[0]?.memberFigures.map((one) =>
      one.ags === '2' ? { ...one, reference: 'Stichtag 30.06.' } : { ...one, reference: 'Stichtag 31.12.' },
    );
    const block = compiled(verbund(members, figures, { memberFigures: memberFigures ?? [] })).indicator;
    expect(block.limits).toBe(
      'Nicht alle Mitglieder melden zum selben Stichtag oder Zeitraum; anders: Gemeinde 2 (Stichtag 30.06.).',
    );
  });
});
