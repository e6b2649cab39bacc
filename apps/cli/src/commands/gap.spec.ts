import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gapAll } from './gap.command';

const FILE = join(__dirname, '../../../../../shared/reference/gender_cases.json');
const describeReference = existsSync(FILE) ? describe : describe.skip;

describeReference('teilziel gap (needs the folder of reference cases beside the repository)', () => {
  it('answers the whole file: every figure of it at its place', () => {
    const given = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
    const found = gapAll(given) as Record<string, unknown>;
    expect(found.newcombeMethod10).toMatchObject(
      answers(given.newcombeMethod10, ['x1', 'n1', 'x2', 'n2', 'description']),
    );
    expect(found.measures).toMatchObject(answers(given.measures, ['w', 'm', 'description']));
    expect(found.wilson).toMatchObject(answers(given.wilson, ['x', 'n']) as object);
    expect(found.kitagawa).toMatchObject(answers(given.kitagawa, ['period0', 'period1', 'description']));
    expect(found.reliability).toMatchObject([{ sign: '.' }, { sign: '( )' }, { sign: '( )' }]);
  });
});

/** A section without what was asked. */
function answers(section: unknown, asked: readonly string[]): Record<string, unknown> {
  if (Array.isArray(section)) return section.map((one) => answers(one, asked)) as unknown as Record<string, unknown>;
  if (typeof section !== 'object' || section === null) return {};
  return Object.fromEntries(
    Object.entries(section)
      .filter(([name]) => !asked.includes(name))
      .map(([name, value]) => [name, name === 'cases' ? answers(value, asked) : value]),
  );
}

describe('teilziel gap', () => {
  const wording = (w: readonly [number, number], m: readonly [number, number]): unknown =>
    (gapAll({ w: { x: w[0], n: w[1] }, m: { x: m[0], n: m[1] } }) as { readonly wording: string }).wording;

  it('says what may be said', () => {
    expect(wording([2, 4], [30, 60])).toBe('.');
    expect(wording([4, 8], [6, 11])).toBe('zu kleine Fallzahl');
    expect(wording([0, 0], [6, 11])).toBe('keine Fälle');
    expect(wording([33, 50], [28, 50])).toBe('kein gesicherter Unterschied');
    expect(wording([210, 350], [252, 350])).toBe('−12,0 Prozentpunkte (−18,9 bis −5,0)');
  });

  it('takes an empty threshold for the usual one', () => {
    const counts = { w: { x: 2, n: 4 }, m: { x: 30, n: 60 } };
    expect(gapAll({ ...counts, k: null })).toEqual(gapAll(counts));
  });

  it.each([
    [{}, 'Fall 1: Es fehlen „w“ und „m“'],
    [{ w: { x: 1, n: 2 } }, 'Fall 1: Bei „m“ wird ein Objekt'],
    [{ cases: [{ id: 'A', w: { x: 3, n: 2 }, m: { x: 1, n: 2 } }] }, 'Fall A: Bei „w“ ist der Zähler 3 größer'],
    [{ w: { x: -1, n: 2 }, m: { x: 1, n: 2 } }, 'Fall 1: Die Angabe bei „w.x“ passt nicht.'],
    [[{ x: 3, n: 0 }], 'Fall 1: Zähler 3 und Nenner 0'],
  ])('%j', (given, sentence) => expect(() => gapAll(given)).toThrow(sentence));
});
