import { createHash } from 'node:crypto';
import { securePublication } from '@teilziel/disclosure/server';
import {
  compileRelease,
  hiddenKey,
  protectPublication,
  ReleaseError,
  type ReleaseBlock,
} from '@teilziel/releases/model';
import type {
  CompileInput,
  FamilyInput,
  FigureInput,
  IndicatorInput,
  MemberInput,
  SeriesBlock,
  ShownBefore,
} from '@teilziel/releases/model';
import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import { type Constraint, solve } from 'yalps';
import { patternOf } from './publication-protector.service';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const PERIOD = 4 * 2025 + 3;
const CODE = 'V1';
export const VERBUND = 'V';

/** Persons of one member with and without the feature, by sex and origin. */
interface Group {
  readonly codes: Readonly<Record<string, string>>;
  readonly with: number;
  readonly without: number;
}

export interface VerbundWorld {
  readonly asRate: boolean;
  readonly threshold: number;
  readonly printed: readonly string[];
  /** By AGS. */
  readonly members: ReadonlyMap<string, readonly Group[]>;
  readonly membership?: readonly MemberInput[];
}

/** What a Kommune had to tell when it released, and what it showed. */
export interface MadeRelease {
  readonly ags: string;
  readonly world: VerbundWorld;
  readonly series: readonly SeriesBlock[];
  readonly input: CompileInput;
}

function sumAt(groups: readonly Group[], coordinate: string, part: 'with' | 'without'): number {
  const wanted = Object.entries(parseCoordinate(coordinate));
  return groups
    .filter(({ codes }) => wanted.every(([name, code]) => codes[name] === code))
    .reduce((sum, one) => sum + one[part], 0);
}

function figuresOf({ printed, asRate }: VerbundWorld, groups: readonly Group[]): readonly FigureInput[] {
  return printed.map((cell) => {
    const numerator = sumAt(groups, cell, 'with');
    const denominator = asRate ? numerator + sumAt(groups, cell, 'without') : null;
    return { period: PERIOD, cell, numerator, denominator, value: null, status: 'A' as const };
  });
}

function indicatorOf(world: VerbundWorld, over: Partial<IndicatorInput>): IndicatorInput {
  const { asRate } = world;
  return {
    ...{ code: CODE, name: 'Probe', role: 'context', frequency: 'A', direction: 'neutral' },
    ...{ aggregation: asRate ? 'rate-of-stocks' : 'stock', unit: asRate ? '%' : 'Personen' },
    ...{ factor: asRate ? 100 : 1, decimals: asRate ? 1 : 0 },
    ...{ numeratorLabel: 'Beschäftigte', denominatorLabel: null, reference: '31.12.', aboutPersons: true },
    ...{ noSexSplitReason: null, sensitive: false, disclosureThreshold: null, fromMembers: false, limits: null },
    ...{ readingAid: null, fachamt: null, definitions: [], targets: [], memberFigures: [], notes: [], stand: null },
    ...{ overrides: [], progressMethod: 'dns', missingMembers: 'missing', figures: [] },
    source: { name: 'Probe', office: 'Probe', licence: null, url: null, alreadyPublished: false },
    ...over,
  } as IndicatorInput;
}

function inputOf(world: VerbundWorld, ags: string): CompileInput {
  const membership = [...world.members.keys()].map((one) => {
    return { ags: one, name: `Gemeinde ${one}`, validFrom: '2000-01-01', validTo: null };
  });
  const ofVerbund = ags === VERBUND;
  const indicator = ofVerbund
    ? {
        fromMembers: true,
        memberFigures: [...world.members].map(([one, groups]) => {
          return { ags: one, alreadyPublished: false, figures: figuresOf(world, groups) };
        }),
      }
    : { figures: figuresOf(world, world.members.get(ags) ?? []) };
  return {
    ...{ scope: 'oeffentlich', konzept: null, dimensions: [], day: '2026-01-01' },
    kommune: {
      ...{
        ags,
        name: ofVerbund ? 'Verbund' : `Gemeinde ${ags}`,
        art: ofVerbund ? 'Verbund' : 'Gemeinde',
        invented: true,
      },
      ...{ disclosureThreshold: world.threshold, members: ofVerbund ? (world.membership ?? membership) : [] },
    },
    indicators: [indicatorOf(world, indicator)],
  } as CompileInput;
}

/** As the database keeps it: the blocks, and beside them what they hide. */
function shownOf(releases: readonly MadeRelease[], ags: string): ShownBefore {
  const own = releases.filter((one) => one.ags === ags);
  const series = own.flatMap((one) => {
    const groups = ags === VERBUND ? [...one.world.members.values()].flat() : (one.world.members.get(ags) ?? []);
    const hidden = figuresOf(one.world, groups).map(
      ({ cell, numerator, denominator }) => [hiddenKey('2025', cell), { numerator, denominator }] as const,
    );
    return one.series.map((block) => ({ block, byAll: true, hidden: [new Map(hidden)] }));
  });
  return { releases: own.length, series: new Map(series.length === 0 ? [] : [[CODE, series]]) };
}

/** Null: the release does not come into being. */
export async function releasedBy(
  world: VerbundWorld,
  ags: string,
  earlier: readonly MadeRelease[],
): Promise<MadeRelease | null> {
  const input = inputOf(world, ags);
  const others = [VERBUND, ...world.members.keys()].filter((one) => one !== ags);
  const family: FamilyInput = {
    verbund: inputOf(world, VERBUND),
    policies: [...world.members.keys()].map((one) => {
      return { ags: one, code: CODE, threshold: world.threshold, sensitive: false };
    }),
    shown: new Map(others.map((one) => [one, shownOf(earlier, one)])),
  };
  try {
    const publication = await protectPublication(
      input,
      async (problem) => patternOf(await securePublication(problem)),
      shownOf(earlier, ags),
      [family],
    );
    const series = compileRelease(input, sha256, publication)
      .blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock)
      .filter((block): block is SeriesBlock => block.kind === 'series');
    return { ags, world, series, input };
  } catch (error) {
    if (error instanceof ReleaseError && /PROTECTABLE|VERBUND/.test(error.code)) return null;
    throw error;
  }
}

const PARTS = ['with', 'without', 'all'] as const;
type Part = (typeof PARTS)[number];

function shownIn({ series }: MadeRelease, coordinate: string, part: Part): number | null {
  for (const block of series) {
    const [c, p] = [block.cells.indexOf(coordinate), block.periods.indexOf('2025')];
    const [counted, all] = [block.numerator[c]?.[p] ?? null, block.denominator[c]?.[p] ?? null];
    const shown =
      part === 'with' ? counted : part === 'all' ? all : counted === null || all === null ? null : all - counted;
    if (shown !== null) return shown;
  }
  return null;
}

/** A group of a member that was not revised is the same unknown in every release. */
function unknownsOf(world: VerbundWorld, ags: string, part: Part, coordinate: string): readonly string[] {
  const wanted = Object.entries(parseCoordinate(coordinate));
  const members = ags === VERBUND ? [...world.members.keys()] : [ags];
  const parts = part === 'all' ? (['with', 'without'] as const) : [part];
  return members.flatMap((member) =>
    (world.members.get(member) ?? []).flatMap((group, at) =>
      wanted.every(([name, code]) => group.codes[name] === code)
        ? parts.map((one) => `${member} ${one} ${at} = ${group[one]}`)
        : [],
    ),
  );
}

/** Secrets of the last world that somebody can find out who reads everything every Kommune has published. Own code on purpose. */
export function foundOut(releases: readonly MadeRelease[]): readonly string[] {
  const newest = releases.at(-1)?.world;
  if (newest === undefined) return [];
  const constraints = new Map<string, Constraint>();
  const columns = new Map<string, Map<string, number>>();
  releases.forEach((release, at) => {
    for (const coordinate of release.world.printed) {
      for (const part of ['with', 'all'] as const) {
        const shown = shownIn(release, coordinate, part);
        if (shown === null) continue;
        const row = `${at} ${part} ${coordinate}`;
        constraints.set(row, { equal: shown });
        for (const one of unknownsOf(release.world, release.ags, part, coordinate)) {
          columns.set(one, (columns.get(one) ?? new Map<string, number>()).set(row, 1));
        }
      }
    }
  });
  return secretsOf(newest, releases).flatMap(({ ags, part, coordinate }) => {
    const sought = new Set(unknownsOf(newest, ags, part, coordinate));
    for (const one of sought) if (!columns.has(one)) columns.set(one, new Map());
    const variables = new Map(
      [...columns].map(([name, column]) => [name, new Map([...column, ['sought', sought.has(name) ? 1 : 0]])]),
    );
    const [low, high] = (['minimize', 'maximize'] as const).map((direction) => {
      const { status, result } = solve({ direction, objective: 'sought', constraints, variables });
      return status === 'unbounded' ? Infinity : status === 'optimal' ? result : NaN;
    });
    const width = (high ?? NaN) - (low ?? NaN);
    return width >= newest.threshold - 1e-6
      ? []
      : [`${ags}: ${part} of "${coordinate}" lies within ${low} and ${high}`];
  });
}

function secretsOf(
  world: VerbundWorld,
  releases: readonly MadeRelease[],
): readonly { readonly ags: string; readonly part: Part; readonly coordinate: string }[] {
  return [VERBUND, ...world.members.keys()].flatMap((ags) => {
    const groups = ags === VERBUND ? [...world.members.values()].flat() : (world.members.get(ags) ?? []);
    return world.printed.flatMap((coordinate) => {
      const counts = { with: sumAt(groups, coordinate, 'with'), without: sumAt(groups, coordinate, 'without') };
      const parts = { ...counts, all: counts.with + counts.without };
      return PARTS.filter((part) => part === 'with' || world.asRate)
        .filter((part) => parts[part] > 0 && parts[part] < world.threshold)
        .filter((part) => releases.every((one) => one.ags !== ags || shownIn(one, coordinate, part) !== parts[part]))
        .map((part) => ({ ags, part, coordinate }));
    });
  });
}

export const CROSSED = ['F', 'M'].flatMap((sex) => ['A', 'B'].map((origin) => ({ sex, origin })));
export const MARGINS = ['', 'sex=F', 'sex=M', 'origin=A', 'origin=B'];
export const ALL_CELLS = [...MARGINS, ...CROSSED.map((codes) => formatCoordinate(codes))];
