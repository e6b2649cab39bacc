import { readTables, TableError, type Solver } from '@teilziel/disclosure';
import { attackWithYalps, loadHighs } from '@teilziel/disclosure/server';
import { attackAnswer, protectAnswer } from './protect-answer';

/** Invented: courses by sex, one office, two quarters. */
const COURSES = {
  id: 'Kurse',
  threshold: 3,
  cells: [
    { id: 'w', value: 21 },
    { id: 'm', value: 17 },
    { id: 'd', value: 2 },
    { id: 'T', value: 40 },
  ],
  relations: [{ coefficients: { w: 1, m: 1, d: 1, T: -1 } }],
};

const GRANTS = {
  tags: ['magnitude'],
  pPercent: 10,
  cells: [
    { id: 'a', value: 5000, contributions: [4800, 100, 100] },
    { id: 'b', value: 9000, contributions: [3000, 3000, 3000] },
    { id: 'T', value: 14000 },
  ],
  relations: [{ coefficients: { a: 1, b: 1, T: -1 }, rhs: 0 }],
};

describe('teilziel attack and protect', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadHighs();
  });
  const protectedBy = (raw: unknown): object => protectAnswer(readTables(raw)[0] as never, solver, {});

  it('decides what is primary and attacks the bare primary cells where nothing is given', () => {
    expect(attackAnswer(readTables(COURSES)[0] as never, attackWithYalps)).toMatchObject({
      primary: ['d'],
      patterns: [{ name: 'primary-only', intervalsLP: { d: [2, 2] }, primaryExposed: { d: 2 }, validExact: false }],
    });
  });

  it('protects with one more cell', () => {
    expect(protectedBy(COURSES)).toMatchObject({ nSecondary: 1, optimal: true, gap: 0, safe: true, validStrict: true });
  });

  it('protects amounts by their contributions, as far as the p%-rule asks', () => {
    expect(protectedBy(GRANTS)).toMatchObject({ primary: ['a'], nSecondary: 1, safe: true });
  });

  it('says that nothing helps where an earlier release showed the cell', () => {
    const cells = COURSES.cells.map((cell) => (cell.id === 'd' ? { ...cell, known: true } : cell));
    expect(protectedBy({ ...COURSES, cells })).toMatchObject({ safe: false, unsafe: ['d'], verdict: { V5: false } });
  });

  it('answers with a gap where time runs out at once', () => {
    const answer = protectAnswer(readTables(COURSES)[0] as never, solver, { secondsLeft: () => 0 });
    expect(answer).toMatchObject({ safe: true, suppressed: ['m', 'd'], optimal: true });
  });

  it('uses a rate shown beside the pattern', () => {
    const table = {
      cells: [
        { id: 'n', value: 2 },
        { id: 'r', value: 41 },
        { id: 'N', value: 43 },
      ],
      relations: [{ coefficients: { n: 1, r: 1, N: -1 } }],
      rates: [{ numerator: 'n', denominator: 'N', decimals: 1 }],
      patterns: [{ name: 'mit Quote', suppressed: ['n', 'r'], publishedRates: true }],
    };
    expect(attackAnswer(readTables(table)[0] as never, attackWithYalps)).toMatchObject({
      patterns: [{ intervalsInteger: { n: [2, 2] }, validExact: false }],
    });
  });

  it.each([
    [{}, /cells: Diese Liste fehlt/],
    [{ tables: [] }, /keine Tabelle/],
    [{ cells: [{ id: 'a', value: 'x' }] }, /„x“ ist keine Zahl/],
    [
      {
        cells: [
          { id: 'a', value: 1 },
          { id: 'a', value: 2 },
        ],
      },
      /„a“ steht zweimal/,
    ],
    [{ cells: [{ id: 'a', value: 1 }], relations: [{ coefficients: { b: 1 } }] }, /„b“ gibt es in der Tabelle nicht/],
    [{ cells: [{ id: 'a', value: 1 }], relations: [{ coefficients: { a: 1 } }] }, /geht nicht auf/],
    [{ cells: [{ id: 'a', value: -1 }] }, /außerhalb/],
    ['x', /Objekt/],
    [{ cells: [{ id: 'a', value: 1e300 }] }, /zu groß/],
    [{ cells: [{ id: 'a', value: 1, cost: -1 }] }, /mindestens 0/],
    [{ cells: [{ id: 'a', value: 1, status: 'x' }] }, /„published“ und „implicit“/],
    [{ cells: [{ id: 'constructor', value: 1 }] }, /als Name einer Zelle nicht möglich/],
    [{ cells: [{ id: 'a', value: 1 }], relations: [{ coefficients: { a: 1e-9 } }] }, /Koeffizient ist zu klein/],
    [{ cells: [{ id: 'a', value: [[[]]] }] }, /„\[…\]“ ist keine Zahl/],
    [{ cells: [{ id: 'a', value: 1 }], relations: [null] }, /Objekt/],
  ])('%j is refused with a sentence', (raw, sentence) => {
    expect(() => readTables(raw)).toThrow(TableError);
    expect(() => readTables(raw)).toThrow(sentence);
  });
});
