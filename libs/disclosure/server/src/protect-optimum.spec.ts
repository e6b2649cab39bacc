import {
  attack,
  judged,
  protect,
  readTables,
  withPrimaries,
  type ProtectionProblem,
  type Solver,
} from '@teilziel/disclosure';
import fc from 'fast-check';
import { loadHighs } from './highs-solver';
import { attackWithYalps } from './yalps-attack';

const RUNS = 20;

interface Count {
  readonly id: string;
  readonly value: number;
  readonly published?: boolean;
}

const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 40 }));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const isSum = (total: string, parts: readonly string[]): object => ({
  coefficients: { ...Object.fromEntries(parts.map((part) => [part, 1])), [total]: -1 },
});

/** A Verbund of two with women and men. */
const verbund = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 2 }).map((members) => {
  const names = members.map((_, at) => `G${at}`);
  const cells: Count[] = members.flatMap(([w, m], at) => [
    { id: `G${at}|w`, value: w },
    { id: `G${at}|m`, value: m },
    { id: `G${at}|T`, value: w + m },
  ]);
  const totals = [sum(members.map(([w]) => w)), sum(members.map(([, m]) => m))];
  [...totals, sum(totals)].forEach((value, at) => cells.push({ id: `V|${'wmT'[at] ?? ''}`, value }));
  const relations = [
    ...['w', 'm', 'T'].map((sex) =>
      isSum(
        `V|${sex}`,
        names.map((name) => `${name}|${sex}`),
      ),
    ),
    ...[...names, 'V'].map((name) => isSum(`${name}|T`, [`${name}|w`, `${name}|m`])),
  ];
  return { cells, relations };
});

/** Stocks, who came and who left. */
const flows = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 3 }).map((moves) => {
  const cells: Count[] = [{ id: 'B0', value: 120 }];
  const relations = moves.map(([came, left], at) => {
    const stock = (cells.at(-1)?.value ?? 0) + came - left;
    cells.push({ id: `Z${at}`, value: came }, { id: `A${at}`, value: left }, { id: `B${at + 1}`, value: stock });
    return { coefficients: { [`B${at}`]: 1, [`Z${at}`]: 1, [`A${at}`]: -1, [`B${at + 1}`]: -1 }, rhs: 0 };
  });
  return { cells, relations };
});

/** The same members in two groupings. */
const linked = fc.array(fc.tuple(count, fc.boolean(), fc.boolean()), { minLength: 4, maxLength: 6 }).map((members) => {
  const cells: Count[] = members.map(([value], at) => ({ id: `M${at}`, value }));
  const relations = [1, 2].flatMap((which) =>
    [true, false].flatMap((side) => {
      const of = members.flatMap((member, at) => (member[which] === side ? [at] : []));
      if (of.length === 0) return [];
      const id = `${which}${String(side)}`;
      cells.push({ id, value: sum(of.map((at) => members[at]?.[0] ?? 0)) });
      return [
        isSum(
          id,
          of.map((at) => `M${at}`),
        ),
      ];
    }),
  );
  return { cells, relations };
});

/** A total, "darunter" a part, and what nobody prints. */
const implicit = fc.tuple(count, count, count).map(([w, m, d]) => ({
  cells: [
    { id: 'w', value: w },
    { id: 'm', value: m },
    { id: 'Rest', value: d, published: false },
    { id: 'T', value: w + m + d },
  ],
  relations: [isSum('T', ['w', 'm', 'Rest'])],
}));

function problemOf(table: object, threshold: number): ProtectionProblem {
  const [read] = readTables({ ...table, threshold });
  if (read === undefined) throw new Error('no table');
  return withPrimaries(read.problem, read);
}

/** Every choice of so many of the cells. */
function choices<T>(of: readonly T[], many: number): readonly (readonly T[])[] {
  if (many === 0) return [[]];
  return of.flatMap((one, at) => choices(of.slice(at + 1), many - 1).map((rest) => [one, ...rest]));
}

describe('the number of hidden cells is the least', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadHighs();
  });

  it.each([
    ['a Verbund and its members', verbund],
    ['stocks and flows', flows],
    ['linked tables', linked],
    ['a part and what it leaves', implicit],
  ] as const)('%s: no smaller choice is safe', (_, tables) => {
    fc.assert(
      fc.property(tables as fc.Arbitrary<object>, fc.constantFrom(3, 5, 10), (table, threshold) => {
        const problem = problemOf(table, threshold);
        const found = protect(problem, solver);
        if (!found.isSafe) return;
        expect([found.optimal, found.gap]).toEqual([true, 0]);
        const secret = problem.cells.filter(({ primary, status }) => primary && status === 'published');
        const open = problem.cells.filter(({ primary, status }) => !primary && status === 'published');
        const isSafe = (more: readonly { readonly id: string }[]): boolean => {
          const hidden = new Set([...secret, ...more].map(({ id }) => id));
          return judged(problem, hidden, attack(problem, hidden, solver)).isSafe;
        };
        if (found.nSecondary > 0) expect(choices(open, found.nSecondary - 1).some(isSafe)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('both attackers tell the same intervals of any pattern', () => {
    fc.assert(
      fc.property(
        fc.oneof(verbund, flows, linked, implicit),
        fc.array(fc.boolean(), { minLength: 12 }),
        (table, marks) => {
          const problem = problemOf(table, 3);
          const hidden = new Set(problem.cells.filter((__, at) => marks[at % marks.length]).map(({ id }) => id));
          const [one, other] = [attack(problem, hidden, solver), attackWithYalps(problem, hidden)];
          expect(new Map([...one.lp].sort())).toEqual(new Map([...other.lp].sort()));
          expect(new Map([...one.integer].sort())).toEqual(new Map([...other.integer].sort()));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('of equal patterns the one that hides again what was hidden before, and never a cell more for that', () => {
    const cells = ['w', 'm', 'x'].map((id, at) => ({ id, value: 20 + at }));
    const relations = [isSum('T', ['w', 'm', 'x', 'd'])];
    const hiding = (...before: readonly string[]): readonly string[] => {
      const all = [...cells, { id: 'd', value: 2 }, { id: 'T', value: 65 }];
      const marked = all.map((cell) => ({ ...cell, hiddenBefore: before.includes(cell.id) }));
      return protect(problemOf({ cells: marked, relations }, 3), solver).suppressed;
    };
    expect(hiding()).toEqual(['w', 'd']);
    expect(hiding('x')).toEqual(['x', 'd']);
    expect(hiding('T')).toEqual(['d', 'T']);
    expect(hiding('m', 'x', 'T')).toHaveLength(2);
  });

  it('a lower end between whole numbers', () => {
    const cells = [
      { id: 'a', value: 2, lower: 1.5 },
      { id: 'b', value: 4 },
      { id: 'T', value: 6 },
    ];
    const problem = problemOf({ cells, relations: [isSum('T', ['a', 'b'])] }, 3);
    const { lp, integer } = attackWithYalps(problem, new Set(['a', 'b']));
    expect([lp.get('a'), integer.get('a')]).toEqual([
      { lower: 1.5, upper: 6 },
      { lower: 2, upper: 6 },
    ]);
  });
});
