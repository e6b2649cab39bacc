import { createHash } from 'node:crypto';
import { securePublication } from '@teilziel/disclosure/server';
import { compileRelease, hiddenKey, protectPublication, ReleaseError } from '@teilziel/releases/model';
import type { ReleaseBlock, Scope, SeriesBlock, ShownBefore, ShownSeries } from '@teilziel/releases/model';
import { parseCoordinate } from '@teilziel/statistics';
import fc from 'fast-check';
import { attackBlocks, type PublishedWorld, shownBy } from './block-attacker.fixture';
import { FOUND, type Later, type Prints } from './found-sequences.fixture';
import { patternOf } from './publication-protector.service';
import {
  figuresOf,
  periodCode,
  publicationOf,
  revised,
  type Secret,
  secretsOf,
  sumAt,
  type Truth,
  worlds,
} from './random-releases.fixture';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** The long mode: as many runs as asked for. */
const ASKED = process.env['TEILZIEL_DISCLOSURE_RUNS'];
const RUNS = Number(ASKED ?? '200');
/**
 * A gate that says no today and yes tomorrow for the same code teaches nobody anything: here always the same worlds. New
 * ones are drawn in the long mode; what it finds becomes an example below.
 */
const SEED = ASKED === undefined ? 20261122 : Number(process.env['TEILZIEL_DISCLOSURE_SEED'] ?? Date.now() % 2 ** 31);

interface Release extends PublishedWorld {
  readonly scope: Scope;
}

/** As the database keeps it for a release of this scope: the blocks, and beside them what they hide. */
function shownBefore(releases: readonly Release[], scope: Scope): ShownBefore {
  const series = new Map<string, ShownSeries[]>();
  for (const release of releases) {
    for (const truth of release.truths) {
      const figures = figuresOf(truth).map(({ cell, numerator, denominator }, at) => {
        const period = periodCode(truth, Math.floor(at / truth.printed.length));
        return [hiddenKey(period, cell), { numerator, denominator }] as const;
      });
      const byAll = scope === 'rat' || release.scope === 'oeffentlich';
      for (const block of release.series.filter(({ indicator }) => indicator === truth.code)) {
        const shown = { block, byAll, hidden: [new Map(figures)] };
        series.set(truth.code, [...(series.get(truth.code) ?? []), shown]);
      }
    }
  }
  return { releases: releases.length, series };
}

/** Null: it does not come into being. */
async function released(
  truths: readonly Truth[],
  earlier: readonly Release[],
  scope: Scope = 'oeffentlich',
): Promise<Release | null> {
  const input = publicationOf(truths, scope);
  try {
    const secure = async (problem: Parameters<typeof securePublication>[0]): Promise<ReturnType<typeof patternOf>> =>
      patternOf(await securePublication(problem));
    const publication = await protectPublication(input, secure, shownBefore(earlier, scope));
    const series = compileRelease(input, sha256, publication)
      .blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock)
      .filter((block): block is SeriesBlock => block.kind === 'series');
    return { truths, series, scope };
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'NOT_PROTECTABLE') return null;
    throw error;
  }
}

const tally = { worlds: 0, withSecrets: 0, refused: 0, cells: 0, hidden: 0, secrets: 0 };

/** Secrets of the newest state that these readers can recover, and of earlier states that were revised since. */
function broken(releases: readonly Release[]): readonly string[] {
  return releases.flatMap((release, at) => {
    const later = releases.slice(at + 1);
    const secrets = release.truths.flatMap((truth) =>
      secretsOf(truth).filter(
        (secret) => !wasShown(releases.slice(0, at), secret) && !later.some((one) => isTrueIn(one, secret)),
      ),
    );
    tally.secrets += secrets.length;
    return [...attackBlocks(releases, secrets, at)].flatMap(([secret, found]) => {
      const state = later.length === 0 ? '' : ` before its revision`;
      const name = `${secret.code}: ${secret.part} of ${secret.coordinate} in period ${secret.period}${state}`;
      if (found === null) return [`${name} was not attacked`];
      const isNarrow = found.high - found.low < secret.width - 1e-6 || !found.isWholeOpen;
      return isNarrow ? [`${name} lies within ${found.low} and ${found.high}`] : [];
    });
  });
}

function isTrueIn({ truths }: Release, { code, period, coordinate, part, value }: Secret): boolean {
  const truth = truths.find((one) => one.code === code);
  return truth?.printed.includes(coordinate) === true && sumAt(truth.periods[period] ?? [], coordinate, part) === value;
}

/** What an earlier release showed cannot be taken back. */
function wasShown(releases: readonly Release[], { value, ...secret }: Secret): boolean {
  return releases.some((release) =>
    release.truths.some((truth) => truth.code === secret.code && shownBy(release, truth, secret) === value),
  );
}

function count(release: Release | null): void {
  tally.worlds++;
  if (release === null) tally.refused++;
  if (release?.truths.some((truth) => secretsOf(truth).length > 0)) tally.withSecrets++;
  for (const letter of release?.series.flatMap(({ status }) => [...status.join('')]) ?? []) {
    tally.cells++;
    if (letter === 'Q') tally.hidden++;
  }
}

const change = fc.record({ at: fc.nat(40), to: fc.oneof(fc.nat(8), fc.nat(90)) });
const changes = fc.array(change, { minLength: 1, maxLength: 2 });
const prints = fc.constantFrom<Prints>('all', 'all', 'less');
const scopes = fc.constantFrom<Scope>('rat', 'oeffentlich');
const laterReleases = fc.array(fc.record({ changes, prints, scope: scopes }), {
  minLength: 1,
  maxLength: 2,
});

/** What the council and the public can recover, release by release. */
async function brokenInSequence(
  world: readonly Truth[],
  first: Omit<Later, 'changes'>,
  later: readonly Later[],
): Promise<readonly string[]> {
  const releases: Release[] = [];
  const found: string[] = [];
  let truths = world;
  for (const { changes: made, scope, prints } of [{ ...first, changes: [] }, ...later]) {
    truths = revised(truths, made);
    const release = await released(prints === 'less' ? truths.map(shallower) : truths, releases, scope);
    count(release);
    if (release === null) continue;
    releases.push(release);
    found.push(...broken(releases).map((one) => `Release ${releases.length}, council: ${one}`));
    if (scope !== 'oeffentlich' || releases.every((one) => one.scope === 'oeffentlich')) continue;
    const seen = releases.filter((one) => one.scope === 'oeffentlich');
    found.push(...broken(seen).map((one) => `Release ${releases.length}, public: ${one}`));
  }
  return found;
}

function shallower(truth: Truth): Truth {
  const depthOf = (coordinate: string): number => Object.keys(parseCoordinate(coordinate)).length;
  const deepest = Math.max(...truth.printed.map(depthOf));
  return { ...truth, printed: truth.printed.filter((coordinate) => depthOf(coordinate) < deepest) };
}

describe('an attacker who reads the published blocks', () => {
  it(
    'recovers no protected cell, and none within k',
    () =>
      fc.assert(
        fc.asyncProperty(worlds, async (world) => {
          const release = await released(world, []);
          count(release);
          expect(release === null ? [] : broken([release])).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED },
      ),
    RUNS * 1000 + 20_000,
  );

  it(
    'does not recover more from later releases in which figures were revised, for the council or the public',
    () =>
      fc.assert(
        fc.asyncProperty(worlds, fc.record({ prints, scope: scopes }), laterReleases, async (world, first, later) => {
          expect(await brokenInSequence(world, first, later)).toEqual([]);
        }),
        {
          numRuns: Math.ceil(RUNS / 4) + FOUND.length,
          seed: SEED,
          examples: FOUND.map(({ world, first, later }) => [world, first, later]),
        },
      ),
    RUNS * 2000 + 20_000,
  );

  afterAll(() => {
    if (ASKED !== undefined) process.stdout.write(`seed ${SEED}, ${JSON.stringify(tally)}\n`);
  });
});
