import { securePublication } from '@teilziel/disclosure/server';
import { compileRelease, hiddenKey, NOTHING_SHOWN, protectPublication } from '@teilziel/releases/model';
import type { CompileInput, FigureInput, ReleaseBlock, SeriesBlock, ShownBefore } from '@teilziel/releases/model';
import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { type Constraint, solve } from 'yalps';
import { patternOf } from './publication-protector.service';
import { inputOf } from './random-releases.fixture';

/** Persons of one sex and place: counted, and not counted. */
export interface Group {
  readonly sex: string;
  readonly place: string | null;
  readonly with: number;
  readonly without: number;
}

export interface Situation {
  readonly groups: readonly Group[];
  readonly asRate: boolean;
}

export interface Policy {
  readonly mergeDivers: boolean;
  readonly roundToFive: boolean;
}

export interface Shown {
  readonly situation: Situation;
  readonly series: SeriesBlock;
}

const THRESHOLD = 5;
const CODE = 'R1';
const few = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 }));

export const situations: fc.Arbitrary<Situation> = fc
  .record({ asRate: fc.boolean(), places: fc.boolean(), counts: fc.array(few, { minLength: 16, maxLength: 16 }) })
  .map(({ asRate, places, counts }) => ({
    asRate,
    groups: (places ? ['x', 'y'] : [null]).flatMap((place, p) =>
      ['F', 'M', 'D', 'N'].map((sex, s) => ({
        ...{ sex, place },
        with: counts[p * 8 + s] ?? 0,
        without: asRate ? (counts[p * 8 + s + 4] ?? 0) : 0,
      })),
    ),
  }));

/** The same persons some time later: one group was counted anew. */
export function recounted({ groups, asRate }: Situation, at: number, to: number): Situation {
  return { asRate, groups: groups.map((one, g) => (g === at % groups.length ? { ...one, with: to } : one)) };
}

function cellsOf({ groups }: Situation): readonly string[] {
  const sexes = [undefined, ...new Set(groups.map(({ sex }) => sex))];
  const places = [undefined, ...new Set(groups.flatMap(({ place }) => place ?? []))];
  return sexes.flatMap((sex) =>
    places.map((place) => formatCoordinate({ ...(sex ? { sex } : {}), ...(place ? { place } : {}) })),
  );
}

function isIn(cell: string, group: Group): boolean {
  const { sex, place } = parseCoordinate(cell);
  const sexes = sex === 'DN' ? ['D', 'N'] : [sex ?? group.sex];
  return sexes.includes(group.sex) && (place === undefined || place === group.place);
}

function countOf({ groups }: Situation, cell: string, parts: readonly ('with' | 'without')[]): number {
  return groups
    .filter((group) => isIn(cell, group))
    .reduce((sum, group) => sum + parts.reduce((all, part) => all + group[part], 0), 0);
}

export async function released(situation: Situation, policy: Policy, earlier: readonly Shown[] = []): Promise<Shown> {
  const figures = cellsOf(situation).map((cell): FigureInput => {
    const numerator = countOf(situation, cell, ['with']);
    const denominator = situation.asRate ? countOf(situation, cell, ['with', 'without']) : null;
    return { period: 4 * 2020 + 3, cell, numerator, denominator, value: null, status: 'A' };
  });
  const { asRate } = situation;
  const base = inputOf({ code: CODE, asRate, threshold: THRESHOLD, periods: [], printed: [] }, { figures });
  const input: CompileInput = { ...base, kommune: { ...base.kommune, ...policy } };
  const secure: Parameters<typeof protectPublication>[1] = async (problem) =>
    patternOf(await securePublication(problem));
  const publication = await protectPublication(input, secure, shownBy(earlier));
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const series = compileRelease(input, sha256, publication)
    .blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock)
    .find((block): block is SeriesBlock => block.kind === 'series');
  if (series === undefined) throw new Error('no series');
  return { situation, series };
}

/** As the database keeps it: the blocks, and beside them what they hide. */
function shownBy(earlier: readonly Shown[]): ShownBefore {
  if (earlier.length === 0) return NOTHING_SHOWN;
  const series = earlier.map(({ situation, series: block }) => ({
    ...{ block, byAll: true },
    hidden: [
      new Map(
        [...new Set([...block.cells, ...cellsOf(situation)])].map((cell) => [
          hiddenKey('2020', cell),
          {
            numerator: countOf(situation, cell, ['with']),
            denominator: situation.asRate ? countOf(situation, cell, ['with', 'without']) : null,
          },
        ]),
      ),
    ],
  }));
  return { releases: earlier.length, series: new Map([[CODE, series]]) };
}

export interface Secret {
  readonly cell: string;
  readonly parts: readonly ('with' | 'without')[];
  readonly count: number;
  readonly width: number;
}

/** Small counts of every cell, both forms of divers; and what is left of small bases. */
export function secretsOf(situation: Situation): readonly Secret[] {
  const cells = [
    ...new Set([...cellsOf(situation), ...cellsOf(situation).map((cell) => cell.replace(/sex=[DN]$/, 'sex=DN'))]),
  ];
  const asked = situation.asRate ? ([['with'], ['without'], ['with', 'without']] as const) : ([['with']] as const);
  return cells.flatMap((cell) =>
    asked.flatMap((parts): Secret[] => {
      const width = /sex=(D|N|DN)$/.test(cell) ? 10 : THRESHOLD;
      const count = countOf(situation, cell, parts);
      return count > 0 && count < width ? [{ cell, parts, count, width }] : [];
    }),
  );
}

export const isShown = ({ series }: Shown, { cell, parts }: Pick<Secret, 'cell' | 'parts'>): boolean => {
  if (parts.length === 1 && parts[0] === 'without') return false;
  return figureOf(series, cell, parts.length === 1 ? 'numerator' : 'denominator') !== null;
};

function figureOf(series: SeriesBlock, cell: string, part: 'numerator' | 'denominator'): number | null {
  return series[part][series.cells.indexOf(cell)]?.[0] ?? null;
}

/** Least and greatest count, for fractions of persons and for whole ones; null: nobody can say. */
export function attacked(releases: readonly Shown[], secret: Secret): readonly [number, number] | null {
  const constraints = new Map<string, Constraint>();
  const columns = new Map<string, Map<string, number>>();
  const nameOf = (group: Group, part: 'with' | 'without'): string =>
    `${group.sex} ${group.place} ${part} = ${group[part]}`;
  releases.forEach(({ situation, series }, release) => {
    const parts = situation.asRate ? (['with', 'without'] as const) : (['with'] as const);
    for (const group of situation.groups)
      for (const part of parts) columns.set(nameOf(group, part), columns.get(nameOf(group, part)) ?? new Map());
    for (const cell of series.cells) {
      for (const column of ['numerator', 'denominator'] as const) {
        const shown = figureOf(series, cell, column);
        if (shown === null) continue;
        const row = `${release} ${column} ${cell}`;
        const isRounded = series.rounded === true;
        constraints.set(row, isRounded ? { min: Math.max(0, shown - 2), max: shown + 2 } : { equal: shown });
        for (const group of situation.groups.filter((one) => isIn(cell, one))) {
          for (const part of column === 'denominator' ? parts : (['with'] as const)) {
            columns.get(nameOf(group, part))?.set(row, 1);
          }
        }
      }
    }
  });
  const newest = releases.at(-1)?.situation.groups ?? [];
  const sought = new Set(
    newest.filter((one) => isIn(secret.cell, one)).flatMap((one) => secret.parts.map((part) => nameOf(one, part))),
  );
  const variables = new Map(
    [...columns].map(([name, column]) => [name, new Map([...column, ['sought', sought.has(name) ? 1 : 0]])]),
  );
  const [low, high] = (['minimize', 'maximize'] as const).map((direction) => {
    const { status, result } = solve({
      direction,
      objective: 'sought',
      constraints,
      variables,
      integers: [...columns.keys()],
    });
    return status === 'unbounded' ? Infinity : status === 'optimal' ? result : null;
  });
  return low === null || low === undefined || high === null || high === undefined ? null : [low, high];
}
