import { securePublication } from '@teilziel/disclosure/server';
import { compileRelease, protectPublication } from '@teilziel/releases/model';
import type { CompileInput, FigureInput, ReleaseBlock, SeriesBlock } from '@teilziel/releases/model';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { type Constraint, solve } from 'yalps';
import { patternOf } from './publication-protector.service';
import { inputOf } from './random-releases.fixture';

const THRESHOLD = 5;
const YEARS = 3;
const [STOCK, INFLOW, OUTFLOW] = ['R1', 'R2', 'R3'];
const SEXES = ['F', 'M'];
const IDENTITY = { stock: STOCK, inflow: INFLOW, outflow: OUTFLOW };

type Counts = Readonly<Record<string, readonly number[]>>;

/** Persons there at the beginning, and how many came and went in each year; by sex. */
const courses = fc
  .record({
    start: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 2 }),
    moves: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ start, moves }): Counts => {
    const counts: Record<string, number[]> = {};
    SEXES.forEach((sex, s) => {
      let stock = start[s] ?? 0;
      for (let year = 0; year < YEARS; year += 1) {
        const came = moves[s * 6 + year] ?? 0;
        const went = Math.min(moves[s * 6 + 3 + year] ?? 0, stock + came);
        if (year > 0) stock += came - went;
        for (const [code, count] of Object.entries({ [STOCK]: stock, [INFLOW]: came, [OUTFLOW]: went })) {
          (counts[`${code} ${sex}`] ??= []).push(count);
        }
      }
    });
    return counts;
  });

const countOf = (counts: Counts, code: string, cell: string, year: number): number =>
  SEXES.filter((sex) => cell === '' || cell === `sex=${sex}`).reduce(
    (sum, sex) => sum + (counts[`${code} ${sex}`]?.[year] ?? 0),
    0,
  );

async function released(counts: Counts, isDeclared: boolean): Promise<readonly SeriesBlock[]> {
  const figuresOf = (code: string): FigureInput[] =>
    Array.from({ length: YEARS }, (_, year) => year).flatMap((year) =>
      ['', ...SEXES.map((sex) => `sex=${sex}`)].map((cell) => ({
        ...{ period: 4 * (2020 + year) + 3, cell, numerator: countOf(counts, code, cell, year) },
        ...{ denominator: null, value: null, status: 'A' as const },
      })),
    );
  const inputs = [STOCK, INFLOW, OUTFLOW].map((code) =>
    inputOf({ code, asRate: false, threshold: THRESHOLD, periods: [], printed: [] }, { figures: figuresOf(code) }),
  );
  const [first] = inputs;
  if (first === undefined) throw new Error('no input');
  const indicators = inputs.flatMap((one) => one.indicators);
  const input: CompileInput = { ...first, indicators, identities: isDeclared ? [IDENTITY] : [] };
  const publication = await protectPublication(input, async (problem) => patternOf(await securePublication(problem)));
  return compileRelease(input, (text) => createHash('sha256').update(text).digest('hex'), publication)
    .blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock)
    .filter((block): block is SeriesBlock => block.kind === 'series');
}

/** Small counts that somebody who knows the identity can narrow to less than the threshold. */
function told(counts: Counts, blocks: readonly SeriesBlock[]): readonly string[] {
  const names = [STOCK, INFLOW, OUTFLOW].flatMap((code) =>
    SEXES.flatMap((sex) => Array.from({ length: YEARS }, (_, year) => `${code} ${sex} ${year}`)),
  );
  const columns = new Map(names.map((name) => [name, new Map<string, number>()]));
  const constraints = new Map<string, Constraint>();
  for (const block of blocks) {
    block.cells.forEach((cell, c) => {
      for (let year = 0; year < YEARS; year += 1) {
        const shown = block.numerator[c]?.[year] ?? null;
        if (shown === null) continue;
        const row = `${block.indicator} ${cell} ${year}`;
        constraints.set(row, { equal: shown });
        for (const sex of SEXES)
          if (cell === '' || cell === `sex=${sex}`) columns.get(`${block.indicator} ${sex} ${year}`)?.set(row, 1);
      }
    });
  }
  for (const sex of SEXES) {
    for (let year = 1; year < YEARS; year += 1) {
      const row = `identity ${sex} ${year}`;
      constraints.set(row, { equal: 0 });
      columns.get(`${STOCK} ${sex} ${year}`)?.set(row, 1);
      columns.get(`${STOCK} ${sex} ${year - 1}`)?.set(row, -1);
      columns.get(`${INFLOW} ${sex} ${year}`)?.set(row, -1);
      columns.get(`${OUTFLOW} ${sex} ${year}`)?.set(row, 1);
    }
  }
  return names.flatMap((name) => {
    const [code = '', sex = '', year = ''] = name.split(' ');
    const count = countOf(counts, code, `sex=${sex}`, Number(year));
    if (count === 0 || count >= THRESHOLD) return [];
    const variables = new Map(
      [...columns].map(([other, column]) => [other, new Map([...column, ['sought', other === name ? 1 : 0]])]),
    );
    const [low, high] = (['minimize', 'maximize'] as const).map((direction) => {
      const { status, result } = solve({ direction, objective: 'sought', constraints, variables });
      return status === 'unbounded' ? Infinity : result;
    });
    return (high ?? 0) - (low ?? 0) < THRESHOLD - 1e-6 ? [`${name}: ${low} to ${high}`] : [];
  });
}

describe('an attacker who knows Bestand, Zugang and Abgang', () => {
  const course: Counts = {
    ...{ 'R1 F': [20, 23, 23], 'R2 F': [9, 8, 9], 'R3 F': [9, 5, 9], 'R1 M': [30, 33, 33], 'R2 M': [9, 6, 9] },
    'R3 M': [9, 3, 9],
  };

  it('computes a small Abgang where nobody has declared the identity', async () => {
    expect(told(course, await released(course, false))).toEqual(['R3 M 1: 3 to 3']);
  });

  it(
    'learns nothing from it where it is declared',
    () =>
      fc.assert(
        fc.asyncProperty(fc.oneof(fc.constant(course), courses), async (counts) => {
          expect(told(counts, await released(counts, true))).toEqual([]);
        }),
        { numRuns: 8 },
      ),
    120_000,
  );
});
