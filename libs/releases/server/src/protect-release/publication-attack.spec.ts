import { createHash } from 'node:crypto';
import { securePublication } from '@teilziel/disclosure/server';
import { compileRelease, hiddenKey, NOTHING_SHOWN, protectPublication } from '@teilziel/releases/model';
import type { CompileInput, ReleaseBlock, SeriesBlock, ShownBefore } from '@teilziel/releases/model';
import fc from 'fast-check';
import { patternOf } from './publication-protector.service';
import {
  attackBlocks,
  figuresOf,
  inputOf,
  revised,
  secretsOf,
  shownIn,
  sumAt,
  type Truth,
  truths,
} from './random-releases.fixture';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** 10,000 for the long mode. */
const RUNS = Number(process.env['TEILZIEL_DISCLOSURE_RUNS'] ?? '200');

const change = fc.record({ at: fc.nat(40), to: fc.oneof(fc.nat(8), fc.nat(90)) });

/** As the database keeps it: the blocks, and beside them what they hide. */
function shownBy({ truth, series }: Release): ShownBefore {
  const figures = figuresOf(truth).map(({ period, cell, numerator, denominator }) => {
    return [hiddenKey(String((period - 3) / 4), cell), { numerator, denominator }] as const;
  });
  const hidden = [new Map(figures)];
  return { releases: 1, series: new Map([[truth.code, series.map((block) => ({ block, byAll: true, hidden }))]]) };
}

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

interface Release {
  readonly truth: Truth;
  readonly series: readonly SeriesBlock[];
}

function broken(releases: readonly Release[]): readonly string[] {
  const newest = releases.at(-1);
  if (newest === undefined) return [];
  // What an earlier release showed cannot be taken back.
  const secrets = secretsOf(newest.truth).filter(
    ({ period, part, coordinate }) =>
      part === 'without' ||
      !releases.slice(0, -1).some(({ truth, series }) => {
        const isSame = valueOf(truth, period, part, coordinate) === valueOf(newest.truth, period, part, coordinate);
        return isSame && series.some((block) => shownIn(block, String(2020 + period), coordinate, part) !== null);
      }),
  );
  return [...attackBlocks(releases, secrets)].flatMap(([secret, found]) => {
    const name = `${secret.part} of ${secret.coordinate} in ${2020 + secret.period}`;
    if (found === null) return [`${name} was not attacked`];
    const isNarrow = found.high - found.low < secret.width - 1e-6 || found.wholeHigh - found.wholeLow < 0.5;
    return isNarrow ? [`${name} lies within ${found.low} and ${found.high}`] : [];
  });
}

function valueOf({ periods }: Truth, period: number, part: 'with' | 'all', coordinate: string): number {
  const base = periods[period] ?? [];
  return sumAt(base, coordinate, 'with') + (part === 'all' ? sumAt(base, coordinate, 'without') : 0);
}

describe('an attacker who reads the published blocks', () => {
  it(
    'recovers no protected cell, and none within k',
    () =>
      fc.assert(
        fc.asyncProperty(truths, async (truth) => {
          expect(broken([{ truth, series: await seriesOf(inputOf(truth)) }])).toEqual([]);
        }),
        { numRuns: RUNS },
      ),
    RUNS * 500 + 20_000,
  );

  it(
    'does not recover more from a second release in which figures were revised',
    () =>
      fc.assert(
        fc.asyncProperty(truths, fc.array(change, { minLength: 1, maxLength: 2 }), async (truth, changes) => {
          const first = { truth, series: await seriesOf(inputOf(truth)) };
          const later = revised(truth, changes);
          const shown = shownBy(first);
          const second = { truth: later, series: await seriesOf(inputOf(later), shown) };
          expect(broken([first, second])).toEqual([]);
        }),
        { numRuns: Math.ceil(RUNS / 4) },
      ),
    RUNS * 500 + 20_000,
  );
});
