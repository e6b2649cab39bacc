import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attack, judge, readTables, type AttackIntervals, type Intervals, type Solver } from '@teilziel/disclosure';
import { loadHighs } from './highs-solver';
import { attackWithYalps } from './yalps-attack';

const FILE = join(process.cwd(), '../shared/reference/sdc_tables.json');
const hasReference = existsSync(FILE);

type Sides = Readonly<Record<string, readonly [number | null, number | null]>>;
interface Expected {
  readonly intervalsLP: Sides;
  readonly intervalsInteger: Sides;
  readonly [property: string]: unknown;
}

const PROPERTIES = [
  ...['exactlyDerivableLP', 'exactlyDerivableInteger', 'primaryExposed', 'primaryNotSuppressed'],
  ...['virtualCellViolations', 'primaryWidths', 'validExact', 'validWidth', 'validStrict'],
];

function expectIntervals(found: Intervals, expected: Sides): void {
  expect([...found.keys()].sort()).toEqual(Object.keys(expected).sort());
  for (const [id, sides] of Object.entries(expected)) {
    const interval = found.get(id);
    sides.forEach((side, index) => {
      const own = index === 0 ? interval?.lower : interval?.upper;
      if (side === null) expect([id, own]).toEqual([id, null]);
      else expect(Math.abs((own ?? Number.NaN) - side)).toBeLessThanOrEqual(1e-6);
    });
  }
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (one === 0 ? 0 : one)));

(hasReference ? describe : describe.skip)(
  'attack: every pattern of sdc_tables.json (skipped without ../shared)',
  () => {
    const raw = hasReference
      ? (JSON.parse(readFileSync(FILE, 'utf8')) as { tables: { patterns: Expected[] }[] })
      : null;
    const cases = (raw === null ? [] : readTables(raw)).flatMap((table, at) =>
      table.patterns.map(
        (pattern, index) =>
          [`${table.id} ${pattern.name}`, table, pattern, raw?.tables[at]?.patterns[index] as Expected] as const,
      ),
    );
    let solver: Solver;
    beforeAll(async () => {
      solver = await loadHighs();
    });

    const check = (found: AttackIntervals, [, { problem }, pattern, expected]: (typeof cases)[number]): void => {
      expectIntervals(found.lp, expected.intervalsLP);
      expectIntervals(found.integer, expected.intervalsInteger);
      const judgement = judge(problem, new Set(pattern.suppressed), found);
      for (const name of PROPERTIES) {
        expect([name, plain(judgement[name as keyof typeof judgement])]).toEqual([name, plain(expected[name])]);
      }
    };

    it.each(cases)('%s: HiGHS', (...one) =>
      check(attack(one[1].problem, new Set(one[2].suppressed), solver, one[2].told), one),
    );
    it.each(cases)('%s: yalps', (...one) =>
      check(attackWithYalps(one[1].problem, new Set(one[2].suppressed), one[2].told), one),
    );
  },
);
