import fc from 'fast-check';
import type { IndicatorBlock, ReleaseBlock, RootBlock, SeriesBlock } from '../blocks';
import type { CompileInput, IndicatorInput } from '../compile-input';
import { compileRelease } from '../compile-release';
import { compileInput, count, indicator, kommune, plain, rate, sha256, target, year } from '../release.fixture';
import { protectPublication } from './protect-publication';
import type { SecuredPattern } from './secure.types';

const SAFE: SecuredPattern = { suppressed: [], optimal: true, gap: 0, isSafe: true, unsafe: [], intervals: {} };

async function blocksOf(one: IndicatorInput): Promise<readonly ReleaseBlock[]> {
  const input: CompileInput = compileInput({ indicators: [one], kommune: kommune({ roundToFive: true }) });
  const publication = await protectPublication(input, () => Promise.resolve(SAFE));
  return compileRelease(input, sha256, publication).blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
}

function find<Kind extends ReleaseBlock['kind']>(
  blocks: readonly ReleaseBlock[],
  kind: Kind,
): Extract<ReleaseBlock, { kind: Kind }> {
  const found = blocks.find((block): block is Extract<ReleaseBlock, { kind: Kind }> => block.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

const PLAIN = { unit: 'Personen', factor: 1, decimals: 0, aggregation: 'stock', targets: [] } as const;

describe('a release rounded to 5', () => {
  it('rounds every count from its own value and says so', async () => {
    const figures = [count(year(2025), '', 43), count(year(2025), 'sex=F', 22), count(year(2025), 'sex=M', 21)];
    const blocks = await blocksOf(indicator({ code: 'A1', ...PLAIN, figures }));
    const series: SeriesBlock = find(blocks, 'series');
    expect(series.numerator).toEqual([[45], [20], [20]]);
    expect(series.value).toEqual([[45], [20], [20]]);
    expect(series.rounded).toBe(true);
    const block: IndicatorBlock = find(blocks, 'indicator');
    expect(block.disclosureNote).toContain('auf 5 gerundet, Summen können abweichen');
    const root: RootBlock = find(blocks, 'root');
    expect(root.methods.disclosure).toBe('rounding-to-5 1');
  });

  it('computes shares from rounded counts, and none on fewer than ten', async () => {
    const figures = [rate(year(2025), '', 31, 58), rate(year(2025), 'sex=F', 28, 51), rate(year(2025), 'sex=M', 3, 7)];
    const series = find(await blocksOf(indicator({ code: 'A1', figures })), 'series');
    expect(series.numerator).toEqual([[30], [30], [5]]);
    expect(series.denominator).toEqual([[60], [50], [5]]);
    expect(series.value).toEqual([[50], [60], [null]]);
    expect(series.status).toEqual(['A', 'A', 'U']);
  });

  it('shows no breakdown that has no counts to round, and what no persons are as it is', async () => {
    const figures = [plain(year(2025), '', 15.2), plain(year(2025), 'sex=F', 14.3), plain(year(2025), 'sex=M', 16.1)];
    const series = find(await blocksOf(indicator({ code: 'A1', figures, aggregation: 'not-additive' })), 'series');
    expect(series.value).toEqual([[15.2], [null], [null]]);
    const things = { ...PLAIN, aboutPersons: false, figures: [count(year(2025), '', 43)] };
    expect(find(await blocksOf(indicator({ code: 'A1', ...things })), 'series').value).toEqual([[43]]);
  });

  it('has no unrounded figure in any block: not in assessments, gaps, sentences or targets', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 201, max: 399 }), { minLength: 12, maxLength: 12 }), async (of) => {
        const exact = of.map((one) => (one % 5 === 0 ? one + 1 : one));
        const figures = exact.slice(0, 6).flatMap((women, at) => {
          const men = exact[at + 6] ?? 0;
          return [
            rate(year(2020 + at), '', women + men, 1777 + at * 10),
            rate(year(2020 + at), 'sex=F', women, 887 + at * 5),
            rate(year(2020 + at), 'sex=M', men, 890 + at * 5),
          ];
        });
        const share = ((exact[0] ?? 0) + (exact[6] ?? 0)) / 17.77;
        const targets = [{ ...target(60, 2030), baselinePeriod: year(2020), baselineValue: share }];
        const text = JSON.stringify(await blocksOf(indicator({ code: 'A1', figures, targets })));
        const numbers = new Set(text.replaceAll(/[0-9a-f]{64}/g, '').match(/\d+(?:\.\d+)?/g));
        const told = exact.filter((one, at) => numbers.has(String(one)) || numbers.has(String(one / (887 + at * 5))));
        expect(told).toEqual([]);
        expect(text).not.toContain(`"baselineValue":${Math.round(share * 10) / 10},`);
      }),
      { numRuns: 20 },
    ));
});
