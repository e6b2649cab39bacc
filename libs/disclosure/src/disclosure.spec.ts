import fc from 'fast-check';
import type { DisclosureCell, DisclosurePolicy, DisclosureRule, Withholding } from './types';
import { withholdFirstForm as withholdPeriods } from './withhold-first-form';

const POLICY: DisclosurePolicy = { threshold: 5, sensitive: false, alreadyPublished: false, aboutPersons: true };

function withholdFirstForm(cells: readonly DisclosureCell[], policy: DisclosurePolicy): Withholding {
  const [decision] = withholdPeriods([cells], policy);
  if (decision === undefined) throw new Error('no decision');
  return decision;
}

type Given = number | readonly [numerator: number, denominator: number];

function table(cells: Readonly<Record<string, Given>>): DisclosureCell[] {
  return Object.entries(cells).map(([coordinate, given]) => {
    const [numerator, denominator] = typeof given === 'number' ? [given, null] : given;
    return { coordinate, numerator, denominator, value: null, status: 'A' };
  });
}

function decide(cells: Readonly<Record<string, Given>>, policy: Partial<DisclosurePolicy> = {}): Withholding {
  return withholdFirstForm(table(cells), { ...POLICY, ...policy });
}

const rulesOf = ({ hits }: Withholding): DisclosureRule[] => [...new Set(hits.map(({ rule }) => rule))];

describe('primary rules', () => {
  it('publishes a harmless table', () => {
    expect(decide({ '': 40, 'sex=F': 22, 'sex=M': 18 })).toEqual({
      hits: [],
      withholdBreakdown: false,
      withholdTotal: false,
      reason: null,
    });
  });

  it.each<[string, Record<string, Given>, DisclosureRule, boolean]>([
    ['a count below k', { '': 40, 'sex=F': 4, 'sex=M': 36 }, 'small-count', false],
    ['a total below k', { '': 4 }, 'small-count', true],
    ['a rest below k that nobody prints', { '': 40, 'sex=F': 36 }, 'small-count', false],
    ['a complement below k', { '': [90, 200], 'sex=F': [97, 100], 'sex=M': [0, 100] }, 'overlap', false],
    ['everybody but three', { '': [97, 200], 'sex=F': [97, 100], 'sex=M': [0, 100] }, 'small-complement', false],
    ['nine persons as the base', { '': [10, 40], 'sex=F': [5, 9], 'sex=M': [5, 31] }, 'small-denominator', false],
    ['few persons "divers"', { '': 60, 'sex=F': 26, 'sex=M': 26, 'sex=D': 8 }, 'small-count', false],
    ['few persons beside women and men', { '': 60, 'sex=F': 26, 'sex=M': 26 }, 'small-count', false],
  ])('%s', (_, cells, rule, withholdTotal) => {
    const decision = decide(cells);
    expect(rulesOf(decision)).toContain(rule);
    expect(decision.withholdTotal).toBe(withholdTotal);
    expect(decision.withholdBreakdown).toBe(Object.keys(cells).length > 1);
  });

  it('zero, k and ten are free', () => {
    expect(decide({ '': [5, 20], 'sex=F': [5, 10], 'sex=M': [0, 10] }).hits).toEqual([]);
    expect(decide({ '': 60, 'sex=F': 25, 'sex=M': 25, 'sex=D': 10 }).hits).toEqual([]);
    expect(decide({ '': 60, 'sex=F': 30, 'sex=M': 30, 'sex=D': 0 }).hits).toEqual([]);
  });

  it('sensitive subjects: nobody and everybody tell about all', () => {
    const cells = { '': [20, 40], 'sex=F': [20, 20], 'sex=M': [0, 20] } as const;
    expect(decide(cells).hits).toEqual([]);
    expect(rulesOf(decide(cells, { sensitive: true }))).toEqual(['group-disclosure']);
    expect(decide({ '': [0, 40] }, { sensitive: true }).withholdTotal).toBe(true);
    expect(decide({ '': 40, 'sex=F': 20, 'sex=M': 20 }, { sensitive: true }).hits).toEqual([]);
    expect(rulesOf(decide({ '': 40, 'sex=F': 40, 'sex=M': 0 }, { sensitive: true }))).toEqual(['group-disclosure']);
  });

  it('follows what is implied by what is implied', () => {
    const decision = decide({ '': 40, 'sex=F': 20, 'sex=M': 20, 'origin=DE': 30, 'origin=DE;sex=F': 12 });
    expect(decision.hits).toContainEqual({ coordinate: 'origin=_REST;sex=M', rule: 'small-count', implied: true });
  });

  it('sees what two unknown cells have in common', () => {
    const cells = [...table({ '': 40, 'sex=F': 20, 'sex=D': 0 }), ...table({ 'sex=M': 18 })];
    expect(withholdFirstForm(cells, POLICY).hits).toContainEqual({
      coordinate: 'sex=_REST',
      rule: 'small-count',
      implied: true,
    });
  });

  it('shares of one base do not add up and imply nothing', () => {
    expect(decide({ '': [60, 100], 'origin=DE': [30, 100], 'origin=EU': [30, 100] }).hits).toEqual([]);
  });
});

describe('what cannot be checked or need not be', () => {
  const values: DisclosureCell[] = ['', 'sex=F', 'sex=M'].map((coordinate) => ({
    coordinate,
    numerator: null,
    denominator: null,
    value: 46.2,
    status: 'A',
  }));

  it('figures about persons without counts show the total only, and say so', () => {
    const decision = withholdFirstForm(values, POLICY);
    expect(decision).toMatchObject({ withholdBreakdown: true, withholdTotal: false });
    expect(decision.reason).toBe(
      'Die Aufteilung wird nicht gezeigt: Ohne Fallzahlen lässt sich nicht prüfen, ob sie Rückschlüsse auf einzelne Personen zuließe.',
    );
    expect(withholdFirstForm(values.slice(0, 1), POLICY)).toMatchObject({ withholdBreakdown: false, reason: null });
  });

  it('plain values that are counts are checked as counts', () => {
    const counts = values.map((cell, i) => ({ ...cell, value: [40, 20, 20][i] ?? null }));
    expect(withholdFirstForm(counts, { ...POLICY, valuesAreCounts: true }).hits).toEqual([]);
    const few = counts.map((cell, i) => ({ ...cell, value: [40, 2, 38][i] ?? null }));
    expect(withholdFirstForm(few, { ...POLICY, valuesAreCounts: true }).withholdBreakdown).toBe(true);
  });

  it('a cell the source keeps secret keeps the breakdown secret', () => {
    const cells: DisclosureCell[] = [
      ...table({ '': 40, 'sex=F': 20 }),
      { coordinate: 'sex=M', numerator: null, denominator: null, value: null, status: 'Q' },
    ];
    expect(rulesOf(withholdFirstForm(cells, POLICY))).toContain('secret-in-source');
  });

  it('nothing is withheld if published by its office or not about persons', () => {
    expect(decide({ '': 1, 'sex=F': 1 }, { alreadyPublished: true }).hits).toEqual([]);
    expect(decide({ '': 1, 'sex=F': 1 }, { aboutPersons: false }).hits).toEqual([]);
  });

  it('the sentences are plain and name no cell', () => {
    expect(decide({ '': 40, 'sex=F': 4, 'sex=M': 36 }).reason).toBe(
      'Die Aufteilung ist geheim, weil sie Rückschlüsse auf einzelne Personen zuließe.',
    );
    expect(decide({ '': 4 }).reason).toBe('Der Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.');
    expect(decide({ '': 40, 'age=A': 30, 'age=B': 30 }).reason).toContain('mehr als das Ganze');
  });

  it.each([2, 0, Number.NaN])('refuses a threshold of %d', (threshold) => {
    expect(() => decide({}, { threshold })).toThrow('mindestens 3');
  });
});

describe('no published table gives a small count away', () => {
  const few = fc.oneof(fc.nat(12), fc.nat(60));
  const microdata = fc.record({
    F: few,
    M: few,
    D: fc.oneof(fc.constant(0), fc.nat(14)),
    N: fc.oneof(fc.constant(0), fc.nat(14)),
  });
  const thresholds = fc.integer({ min: 3, max: 12 });
  /** Which sexes the table lists; the others are in the total only. */
  const listing = fc.subarray(['F', 'M', 'D', 'N'] as const, { minLength: 1 });

  it('by itself or by subtraction from the total', () => {
    fc.assert(
      fc.property(microdata, listing, thresholds, (counts, listed, threshold) => {
        const total = counts.F + counts.M + counts.D + counts.N;
        const cells = { '': total, ...Object.fromEntries(listed.map((sex) => [`sex=${sex}`, counts[sex]])) };
        const decision = decide(cells, { threshold });
        const printed = [
          ...(decision.withholdTotal ? [] : [total]),
          ...(decision.withholdBreakdown ? [] : listed.map((sex) => counts[sex])),
        ];
        const combinations = decision.withholdBreakdown
          ? []
          : listed
              .reduce<readonly (typeof listed)[]>((sets, sex) => [...sets, ...sets.map((set) => [...set, sex])], [[]])
              .map((set) => total - set.reduce((sum, sex) => sum + counts[sex], 0));
        expect([...printed, ...combinations].filter((n) => n > 0 && n < threshold)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('to an attacker who solves all equations of a crossed table, whichever cells are listed', () => {
    const person = fc.record({ n: few, others: few });
    const listings = fc.subarray(CROSSED_CELLS, { minLength: 1 });
    fc.assert(
      fc.property(fc.tuple(...GROUPS.map(() => person)), thresholds, listings, (people, threshold, listed) => {
        const counted = (members: readonly number[]): readonly [number, number] => [
          members.reduce((sum, member, i) => sum + member * (people[i]?.n ?? 0), 0),
          members.reduce((sum, member, i) => sum + member * ((people[i]?.n ?? 0) + (people[i]?.others ?? 0)), 0),
        ];
        const printed = ['', ...listed];
        const decision = decide(Object.fromEntries(printed.map((cell) => [cell, counted(membersOf(cell))])), {
          threshold,
        });
        const basis = decision.withholdBreakdown ? [] : rowEchelon(printed.map(membersOf));
        const found = RECTANGLES.filter(
          (members) => basis.length > 0 && reduce(members, basis).every((x) => Math.abs(x) < 1e-9),
        )
          .map(counted)
          .filter(([n, all]) => (n > 0 && n < threshold) || (all > 0 && all < 10) || (all > n && all - n < threshold));
        expect(found).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a larger k never publishes more, nor does a sensitive subject', () => {
    const rates = fc.dictionary(fc.constantFrom('', 'sex=F', 'sex=M', 'sex=D'), fc.tuple(few, few), { minKeys: 1 });
    fc.assert(
      fc.property(rates, thresholds, fc.nat(8), fc.boolean(), (given, threshold, more, sensitive) => {
        const cells = Object.fromEntries(
          Object.entries(given).map(([key, [n, rest]]) => [key, [n, n + rest] as const]),
        );
        const open = decide(cells, { threshold });
        const strict = decide(cells, { threshold: threshold + more, sensitive });
        expect(strict.withholdTotal || !open.withholdTotal).toBe(true);
        expect(strict.withholdBreakdown || !open.withholdBreakdown).toBe(true);
      }),
    );
  });
});

const SEXES = ['F', 'M'];
const ORIGINS = ['DE', 'EU', 'XX'];
const GROUPS = SEXES.flatMap((sex) => ORIGINS.map((origin) => ({ sex, origin })));
/** "XX" is never printed: it is what others leave over. */
const CROSSED_CELLS = ['origin=DE', 'origin=EU', 'sex=F', 'sex=M'].concat(
  SEXES.flatMap((sex) => ['DE', 'EU'].map((origin) => `origin=${origin};sex=${sex}`)),
);
const subsets = (codes: readonly string[]): readonly (readonly string[])[] =>
  codes.reduce<readonly (readonly string[])[]>((sets, code) => [...sets, ...sets.map((set) => [...set, code])], [[]]);
/** Every group of people that a table could name: some sexes crossed with some origins. */
const RECTANGLES = subsets(SEXES).flatMap((sexes) =>
  subsets(ORIGINS).map((origins) =>
    GROUPS.map(({ sex, origin }) => (sexes.includes(sex) && origins.includes(origin) ? 1 : 0)),
  ),
);

/** 1 for each group the cell counts. */
function membersOf(cell: string): readonly number[] {
  return GROUPS.map(({ sex, origin }) =>
    cell.split(';').every((part) => part === '' || part === `sex=${sex}` || part === `origin=${origin}`) ? 1 : 0,
  );
}

function reduce(vector: readonly number[], basis: readonly (readonly number[])[]): readonly number[] {
  return basis.reduce((rest, row) => {
    const pivot = row.findIndex((x) => Math.abs(x) > 1e-9);
    const factor = (rest[pivot] ?? 0) / (row[pivot] ?? 1);
    return rest.map((x, i) => x - factor * (row[i] ?? 0));
  }, vector);
}

function rowEchelon(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return rows.reduce<readonly (readonly number[])[]>((basis, row) => {
    const rest = reduce(row, basis);
    return rest.some((x) => Math.abs(x) > 1e-9) ? [...basis, rest] : basis;
  }, []);
}
