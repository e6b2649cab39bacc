import type { Scope } from '@teilziel/releases/model';
import { formatCoordinate } from '@teilziel/statistics';
import type { Base, Change, Truth } from './random-releases.fixture';

/** Less: without the deepest breakdown. */
export type Prints = 'all' | 'less';

/** A release of a sequence: what was revised before it, what it prints, and for whom. */
export interface Later {
  readonly changes: readonly Change[];
  readonly prints: Prints;
  readonly scope: Scope;
}

interface FoundSequence {
  readonly world: readonly Truth[];
  readonly first: Omit<Later, 'changes'>;
  readonly later: readonly Later[];
}

const RAT_ALL = { scope: 'rat', prints: 'all' } as const;
const RAT_LESS = { scope: 'rat', prints: 'less' } as const;
const PUBLIC_ALL = { scope: 'oeffentlich', prints: 'all' } as const;

const CROSSED = ['F', 'M'].flatMap((sex) => ['A', 'B'].map((origin) => ({ sex, origin })));
const NEVER_PRINTED: Truth = {
  ...{ code: 'R1', asRate: false, threshold: 3, printed: ['', 'origin=A', 'origin=B', 'sex=F', 'sex=M'] },
  periods: [[2, 2, 2, 1].map((counted, b) => ({ codes: CROSSED[b] ?? {}, with: counted, without: 0 }))],
};

type Counts = readonly (readonly [number, number])[];

function bySex(counts: Counts): readonly Base[] {
  return counts.map(([counted, without], b) => ({ codes: { sex: 'FMN'[b] ?? '' }, with: counted, without }));
}

const SHARES_BY_SEX = { asRate: true, threshold: 3, printed: ['', 'sex=F', 'sex=M', 'sex=N'] };

function withSameBase(counts: Counts, others: Counts): readonly Truth[] {
  return [counts, others].map((one, at) => ({
    ...{ ...SHARES_BY_SEX, code: `R${at + 1}`, periods: [bySex(one)], denominatorLabel: 'Personen' },
  }));
}

/** A second indicator counts the base of the first. */
function withPersons(counts: Counts): readonly Truth[] {
  const all = counts.map(([counted, without]) => [counted + without, 0] as const);
  return [
    { ...SHARES_BY_SEX, code: 'R1', periods: [bySex(counts)], denominatorLabel: 'Personen' },
    { ...SHARES_BY_SEX, code: 'R2', asRate: false, periods: [bySex(all)], numeratorLabel: 'Personen' },
  ];
}

/** Sex × origin × age, two codes each, crossed by at most as many dimensions. */
function crossedByThree(counts: readonly number[], most: number): readonly Truth[] {
  const codes = CROSSED.flatMap((one) => ['1', '2'].map((age) => ({ ...one, age })));
  let printed: Record<string, string>[] = [{}];
  for (const [name, all] of [
    ['sex', 'FM'],
    ['origin', 'AB'],
    ['age', '12'],
  ] as const) {
    printed = printed.flatMap((one) => [one, ...[...all].map((code) => ({ ...one, [name]: code }))]);
  }
  const shown = printed.filter((one) => Object.keys(one).length <= most);
  return [
    {
      ...{ code: 'R1', asRate: false, threshold: 3, printed: shown.map((one) => formatCoordinate(one)) },
      periods: [codes.map((one, b) => ({ codes: one, with: counts[b] ?? 0, without: 0 }))],
    },
  ];
}

/** Found by the long mode or by chance. */
export const FOUND: readonly FoundSequence[] = [
  {
    // The base one indicator hid was shown by another one, and both were revised.
    world: withSameBase(
      [
        [0, 0],
        [0, 4],
        [1, 5],
      ],
      [
        [0, 0],
        [0, 4],
        [0, 6],
      ],
    ),
    first: RAT_LESS,
    later: [{ ...RAT_LESS, changes: [{ at: 0, to: 2 }] }],
  },
  {
    // Two cells of a cross table of which only the margins are printed were revised against each other.
    world: [NEVER_PRINTED],
    first: PUBLIC_ALL,
    later: [
      {
        ...PUBLIC_ALL,
        changes: [
          { at: 1, to: 3 },
          { at: 2, to: 1 },
        ],
      },
    ],
  },
  {
    // What one indicator counts is the base of the other, of which a count and with it the base was revised.
    world: withPersons([
      [0, 0],
      [0, 3],
      [1, 9],
    ]),
    first: RAT_ALL,
    later: [
      {
        ...RAT_ALL,
        changes: [
          { at: 1, to: 1 },
          { at: 0, to: 8 },
        ],
      },
    ],
  },
  {
    // The same, in a period that has no such cell, and then in one that has.
    world: withPersons([
      [0, 0],
      [1, 3],
      [4, 6],
    ]),
    first: RAT_ALL,
    later: [
      { ...RAT_ALL, changes: [{ at: 19, to: 7 }] },
      { ...RAT_ALL, changes: [{ at: 0, to: 0 }] },
    ],
  },
  {
    world: withPersons([
      [1, 3],
      [0, 0],
      [0, 0],
    ]),
    first: RAT_ALL,
    later: [{ ...RAT_ALL, changes: [{ at: 0, to: 7 }] }],
  },
  {
    // Margins that hang together by a base nobody knows are withheld: the revised total would have told what was revised.
    world: crossedByThree([13, 0, 12, 12, 12, 12, 12, 12], 2),
    first: RAT_ALL,
    later: [
      { ...RAT_ALL, changes: [{ at: 0, to: 1 }] },
      { ...RAT_ALL, changes: [{ at: 0, to: 0 }] },
    ],
  },
  {
    // The same after releases that printed the base too.
    world: crossedByThree([16, 12, 12, 12, 0, 12, 12, 12], 3),
    first: RAT_ALL,
    later: [
      { ...RAT_ALL, changes: [{ at: 0, to: 1 }] },
      { ...RAT_LESS, changes: [] },
    ],
  },
  {
    // The same where a release after that prints its single margins only: they tell what the one before had hidden.
    world: crossedByThree([16, 12, 12, 12, 0, 12, 12, 12], 2),
    first: RAT_ALL,
    later: [
      { ...RAT_ALL, changes: [{ at: 0, to: 1 }] },
      { ...RAT_LESS, changes: [{ at: 1, to: 0 }] },
    ],
  },
  {
    // Of two tables with the same base one prints its cells no longer: what it showed of them is known as before.
    world: [1, 0].map((asRate) => ({
      ...{ code: asRate ? 'R1' : 'R2', asRate: asRate === 1, threshold: 3 },
      ...(asRate ? { denominatorLabel: 'Personen' } : { numeratorLabel: 'Personen' }),
      printed: ['', 'origin=A', 'origin=B', 'sex=F', 'sex=M'].concat(
        asRate ? ['origin=A;sex=F', 'origin=B;sex=F', 'origin=A;sex=M', 'origin=B;sex=M'] : [],
      ),
      periods: [
        [
          [1, 0],
          [0, 7],
          [0, 0],
          [1, 2],
        ].map(([counted = 0, others = 0], b) => ({
          ...{ codes: CROSSED[b] ?? {}, with: asRate ? counted : counted + others, without: asRate ? others : 0 },
        })),
      ],
    })),
    first: RAT_ALL,
    later: [
      {
        ...RAT_LESS,
        changes: [
          { at: 10, to: 1 },
          { at: 25, to: 2 },
        ],
      },
    ],
  },
];
