import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessAll } from './assess.command';

const FOLDER = join(__dirname, '../../../../../shared/reference');
const describeReference = existsSync(FOLDER) ? describe : describe.skip;

interface Case {
  readonly id: string;
  readonly expected?: Readonly<Record<string, unknown>>;
  readonly cases?: readonly unknown[];
}

function casesOf(file: string): readonly Case[] {
  return (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { readonly cases: readonly Case[] }).cases;
}

describeReference('teilziel assess (needs the folder of reference cases beside the repository)', () => {
  it('answers the whole file of edge cases, every method, name and figure of it', () => {
    const given = casesOf('progress_edge_cases.json');
    const { cases } = assessAll({ cases: given }) as { readonly cases: readonly Record<string, unknown>[] };
    const compared = given.flatMap(({ id, expected }, at) => (expected ? [{ id, expected, found: cases[at] }] : []));
    expect(compared.length).toBeGreaterThan(20);
    for (const { id, expected, found } of compared) {
      // The file keeps what the published program does here, a division by zero, and asks for `not_available`.
      const zeroDivision = (expected.openSdg as { readonly status?: string } | undefined)?.status === 'error';
      const openSdg = { progress_value: null, status: 'not_available', score: null, coefficient: 1 };
      expect({ ...found, reasons: undefined }).toEqual({ id, ...expected, ...(zeroDivision ? { openSdg } : {}) });
    }
  });

  it('gives the published Open SDG results to every place', () => {
    const given = casesOf('progress_opensdg_cases.json');
    const { cases } = assessAll({ cases: given }) as { readonly cases: readonly { openSdg: Figures }[] };
    const differing = given.filter(
      ({ expected }, at) => !sameFigures(expected as unknown as Figures, cases[at]?.openSdg),
    );
    expect([given.length, differing]).toEqual([374, []]);
  });

  it('gives the published weather symbols that today’s series still give', () => {
    const given = casesOf('progress_destatis_wetter_cases.json') as readonly Published[];
    const { cases } = assessAll({ cases: given }) as { readonly cases: readonly { dns: object }[] };
    const hard = given.flatMap((one, at) => (one.match ? [{ ...one, found: cases[at]?.dns }] : []));
    expect(hard.length).toBe(349);
    for (const { id, published, detail, found } of hard)
      expect([id, found]).toEqual([id, { symbol: published, ...detail }]);
  });
});

interface Published extends Case {
  readonly published: string;
  readonly match: boolean;
  readonly detail: object;
}

interface Figures {
  readonly progress_value: number | null;
  readonly status: string;
  readonly score: number | null;
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

function sameFigures(expected: Figures, found: Figures | undefined): boolean {
  return (
    found !== undefined &&
    expected.status === found.status &&
    near(expected.progress_value, found.progress_value) &&
    near(expected.score, found.score)
  );
}

describe('what assess refuses, in a sentence', () => {
  const series = { '2024': 56, '2025': 58 };
  it.each([
    [{}, 'Fall 1: Es fehlt „series“'],
    [3, 'Fall 1: Ein Fall ist ein Objekt'],
    [{ id: 'X', series }, 'Fall X: Bei „direction“ ist nur möglich: increase'],
    [{ cases: [{ direction: 'increase', series, target: '70' }] }, 'Fall 1: Bei „target“ wird eine Zahl erwartet.'],
    [[{ direction: 'increase', series: { heute: 1 } }], 'Bei „series.heute“ stehen die Jahre vierstellig'],
    [{ direction: 'increase', series: { '2024': 'viel' } }, 'Bei „series.2024“ wird eine Zahl erwartet.'],
  ])('%j', (given, sentence) => expect(() => assessAll(given)).toThrow(sentence));

  it('an empty field is no field', () => {
    const plain = {
      direction: 'increase',
      target: 70,
      targetYear: 2031,
      series: { '2022': 50, '2023': 52, '2024': 55 },
    };
    const nulls = { id: null, limit: null, breaks: null, baseYear: null, progress_thresholds: null, role: null };
    expect(assessAll({ ...plain, ...nulls })).toEqual({ id: null, ...(assessAll(plain) as object) });
  });

  it('a series without values is not assessable, not an error', () => {
    expect(assessAll({ direction: 'increase', target: 70, targetYear: 2031, series: {} })).toMatchObject({
      dns: { symbol: 'NA', points: 0 },
    });
  });
});
