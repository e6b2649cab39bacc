import { PROGRESS_METHODS } from '@teilziel/statistics';
import fc from 'fast-check';
import type { IndicatorBlock, ReleaseBlock } from './blocks';
import type { IndicatorInput } from './compile-input';
import { compileRelease } from './compile-release';
import { compileInput, indicator, quarter, rate, sha256, target, year } from './release.fixture';

const FIRST = 2014;
const LAST = 2025;

function compiled(given: IndicatorInput): IndicatorBlock {
  const release = compileRelease(compileInput({ indicators: [given], konzept: null }), sha256);
  const blocks = release.blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
  const found = blocks.find((block) => block.kind === 'indicator');
  if (found?.kind !== 'indicator') throw new Error('No indicator was compiled.');
  return found;
}

/** Everything a release says that compares, assesses or projects. */
function comparisons({ assessment, between, statusSentence, gender }: IndicatorBlock): object {
  return { assessment, between, statusSentence, trend: gender?.trend ?? null, since: gender?.securedSince ?? null };
}

const percent = fc.integer({ min: 20, max: 80 });
const methods = PROGRESS_METHODS.filter(({ id }) => id !== 'escap').map(({ id }) => id);

describe('a break', () => {
  it('lets nothing before it into an assessment, a change, a sentence, a plan or a trend', () => {
    const series = fc.record({
      yearly: fc.boolean(),
      breakYear: fc.integer({ min: FIRST + 1, max: LAST }),
      values: fc.array(fc.tuple(percent, percent, percent), {
        minLength: LAST - FIRST + 1,
        maxLength: LAST - FIRST + 1,
      }),
      others: fc.array(fc.tuple(percent, percent, percent), {
        minLength: LAST - FIRST + 1,
        maxLength: LAST - FIRST + 1,
      }),
      method: fc.constantFrom(...methods),
      direction: fc.constantFrom('increase' as const, 'decrease' as const),
      withTarget: fc.boolean(),
    });
    fc.assert(
      fc.property(series, ({ yearly, breakYear, values, others, method, direction, withTarget }) => {
        const base = { ...target(60, 2030), baselinePeriod: year(FIRST), baselineValue: 40 };
        const given = (before: typeof values): IndicatorInput => {
          const figures = values.flatMap((after, at) => {
            const of = FIRST + at;
            const [all, women, men] = of < breakYear ? (before[at] ?? after) : after;
            const periods = yearly ? [year(of)] : [1, 2, 3, 4].map((part) => quarter(of, part));
            return periods.flatMap((period) => [
              rate(period, '', all * 20, 2000),
              rate(period, 'sex=F', women * 10, 1000),
              rate(period, 'sex=M', men * 10, 1000),
            ]);
          });
          const definitions = [
            { validFrom: year(2000), text: 'alt', comparable: true, reason: null },
            {
              ...{ validFrom: yearly ? year(breakYear) : quarter(breakYear, 1), text: 'neu' },
              ...{ comparable: false, reason: 'Neue Abgrenzung' },
            },
          ];
          return indicator({
            ...{ code: 'B1', frequency: yearly ? ('A' as const) : ('Q' as const), progressMethod: method, direction },
            // Already published: protection would look at the old figures too, which is not what this is about.
            source: { name: 'Amt', office: 'Amt', licence: null, url: null, alreadyPublished: true },
            ...{ definitions, figures, targets: withTarget ? [base] : [] },
          });
        };
        expect(comparisons(compiled(given(others)))).toEqual(comparisons(compiled(given(values))));
      }),
      { numRuns: 120 },
    );
  });
});
