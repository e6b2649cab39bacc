import { createHash } from 'node:crypto';
import { securePublication } from '@teilziel/disclosure/server';
import { compileRelease, NOTHING_SHOWN, protectPublication } from '@teilziel/releases/model';
import type { CompileInput, ReleaseBlock, SeriesBlock, ShownBefore } from '@teilziel/releases/model';
import fc from 'fast-check';
import { patternOf } from './publication-protector.service';
import { attackBlocks, inputOf, secretsOf, type Truth, truths } from './random-releases.fixture';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** 10,000 for the long mode. */
const RUNS = Number(process.env['TEILZIEL_DISCLOSURE_RUNS'] ?? '200');

async function seriesOf(input: CompileInput, shown: ShownBefore = NOTHING_SHOWN): Promise<readonly SeriesBlock[]> {
  const publication = await protectPublication(
    input,
    async (problem) => patternOf(await securePublication(problem)),
    shown,
  );
  return compileRelease(input, sha256, publication)
    .blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock)
    .filter((block): block is SeriesBlock => block.kind === 'series');
}

function broken(truth: Truth, series: readonly SeriesBlock[]): readonly string[] {
  return [...attackBlocks(truth, series, secretsOf(truth))].flatMap(([secret, found]) => {
    const name = `${secret.part} of ${secret.coordinate} in ${2020 + secret.period}`;
    if (found === null) return [`${name} was not attacked`];
    const isNarrow = found.high - found.low < secret.width - 1e-6 || found.wholeHigh - found.wholeLow < 0.5;
    return isNarrow ? [`${name} lies within ${found.low} and ${found.high}`] : [];
  });
}

describe('an attacker who reads the published blocks', () => {
  it(
    'recovers no protected cell, and none within k',
    () =>
      fc.assert(
        fc.asyncProperty(truths, async (truth) => {
          expect(broken(truth, await seriesOf(inputOf(truth)))).toEqual([]);
        }),
        { numRuns: RUNS },
      ),
    RUNS * 500 + 20_000,
  );
});
