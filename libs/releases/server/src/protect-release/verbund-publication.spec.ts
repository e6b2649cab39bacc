import { createHash } from 'node:crypto';
import { securePublication } from '@teilziel/disclosure/server';
import { compileRelease, protectPublication } from '@teilziel/releases/model';
import type { CompiledRelease, CompileInput, ReleaseBlock, SeriesBlock } from '@teilziel/releases/model';
import { attackBlocks } from './block-attacker.fixture';
import { patternOf } from './publication-protector.service';
import { figuresOf, inputOf, secretsOf, type Truth } from './random-releases.fixture';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const SEXES = ['F', 'M'];
const ORIGINS = ['DE', 'EU', 'X'];
const PRINTED = ['', ...SEXES.map((sex) => `sex=${sex}`), ...ORIGINS.map((origin) => `origin=${origin}`)].concat(
  ORIGINS.flatMap((origin) => SEXES.map((sex) => `origin=${origin};sex=${sex}`)),
);

type Base = Truth['periods'][number];

/** Five years of one member: persons by sex and origin; in every second year few women of one origin are counted. */
function memberPeriods(member: number): readonly Base[] {
  return [0, 1, 2, 3, 4].map((period) =>
    SEXES.flatMap((sex, s) =>
      ORIGINS.map((origin, o) => {
        const size = 60 + 11 * ((member * 5 + s * 3 + o) % 7);
        const few = member === 2 && period % 2 === 0 ? 3 : 0;
        const many = 8 + ((member * 3 + period + o * 5 + s) % 40);
        const counted = sex === 'F' && origin === 'X' ? few : many;
        return { codes: { sex, origin }, with: counted, without: size - counted };
      }),
    ),
  );
}

const sumOf = (parts: readonly (readonly Base[])[]): readonly Base[] =>
  (parts[0] ?? []).map((base, period) =>
    base.map((one, b) => ({
      ...one,
      with: parts.reduce((sum, part) => sum + (part[period]?.[b]?.with ?? 0), 0),
      without: parts.reduce((sum, part) => sum + (part[period]?.[b]?.without ?? 0), 0),
    })),
  );

/** A third of everybody, rounded down, and the others. */
function splitInTwo(periods: readonly Base[]): readonly (readonly Base[])[] {
  const third = (count: number): number => Math.floor(count / 3);
  return [
    periods.map((base) => base.map((one) => ({ ...one, with: third(one.with), without: third(one.without) }))),
    periods.map((base) =>
      base.map((one) => ({ ...one, with: one.with - third(one.with), without: one.without - third(one.without) })),
    ),
  ];
}

const truthOf = (periods: readonly Base[], asRate: boolean): Truth => ({
  ...{ code: 'V1', asRate, threshold: 5, printed: PRINTED, periods },
});

function verbund(members: readonly (readonly Base[])[], asRate: boolean): CompileInput {
  const input = inputOf(truthOf(sumOf(members), asRate), {
    fromMembers: true,
    missingMembers: 'missing',
    figures: [],
    memberFigures: members.map((periods, at) => ({
      ...{ ags: `0000001${at}`, alreadyPublished: false, figures: figuresOf(truthOf(periods, asRate)) },
    })),
  });
  const named = members.map((_, at) => ({ ags: `0000001${at}`, name: `Gemeinde ${at}` }));
  const valid = { validFrom: '2000-01-01', validTo: null };
  return {
    ...input,
    kommune: { ...input.kommune, art: 'Verbund', members: named.map((one) => ({ ...one, ...valid })) },
  };
}

async function released(input: CompileInput): Promise<CompiledRelease> {
  return compileRelease(
    input,
    sha256,
    await protectPublication(input, async (problem) => patternOf(await securePublication(problem))),
  );
}

function seriesOf({ blocks }: CompiledRelease): readonly SeriesBlock[] {
  return blocks
    .map(({ json }) => JSON.parse(json) as ReleaseBlock)
    .filter((block): block is SeriesBlock => block.kind === 'series');
}

/** The root names the members. */
function besideRoot({ blocks, rootHash }: CompiledRelease): CompiledRelease['blocks'] {
  return blocks.filter(({ hash }) => hash !== rootHash);
}

describe.each([
  ['counts', false],
  ['rates', true],
])('a Verbund of six with %s by sex and origin', (_, asRate) => {
  const members = [0, 1, 2, 3, 4, 5].map(memberPeriods);
  const truth = truthOf(sumOf(members), asRate);

  it('shows at least 60 % of its cells, and no secret can be recovered from them', async () => {
    const series = seriesOf(await released(verbund(members, asRate)));
    const letters = series.flatMap(({ status }) => [...status.join('')]);
    const secret = letters.filter((letter) => letter === 'Q').length;
    expect(secret).toBeGreaterThan(0);
    expect(1 - secret / letters.length).toBeGreaterThanOrEqual(0.6);
    const secrets = secretsOf(truth);
    expect(secrets.length).toBeGreaterThan(0);
    for (const [{ width, coordinate }, found] of attackBlocks([{ truths: [truth], series }], secrets)) {
      const name = `${coordinate} within ${found?.low} and ${found?.high}`;
      expect([name, found !== null && found.high - found.low >= width - 1e-6]).toEqual([name, true]);
    }
  }, 60_000);

  it('has the same blocks after one of its members is split in two', async () => {
    const [first = [], ...others] = members;
    const before = await released(verbund(members, asRate));
    const after = await released(verbund([...splitInTwo(first), ...others], asRate));
    expect(besideRoot(after)).toEqual(besideRoot(before));
  }, 60_000);
});
