/** What an indicator prints of the persons of its group: the parts it counts, and of which parts it says the share. */
export interface Printed {
  readonly code: string;
  readonly counted: readonly number[];
  /** Null: a count without a base. */
  readonly among: readonly number[] | null;
  readonly teilziel: string | null;
}

/** Persons told apart by codes; several indicators may print sums of the same ones. */
export interface Group {
  readonly name: string;
  readonly dimensions: readonly (readonly [dimension: string, codes: readonly string[]])[];
  readonly parts: number;
  readonly frequency: 'A' | 'Q';
  /** Oldest first; the last `small` of them have groups of a few persons. */
  readonly periods: readonly string[];
  readonly small: number;
  /** A period, counted from the end, in which this part is a handful altogether: totals are hidden there. */
  readonly few?: { readonly back: number; readonly part: number };
  readonly printed: readonly Printed[];
}

/** Persons by period, combination of codes and part. */
export type Counts = readonly (readonly (readonly number[])[])[];

export interface Table {
  readonly group: Group;
  /** As first released, and as revised later. */
  readonly first: Counts;
  readonly later: Counts;
}

export type State = 'first' | 'later';

const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];
const QUARTERS = ['2023', '2024', '2025'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const SEX = ['sex', ['F', 'M']] as const;
const ORIGIN = ['origin', ['A', 'B', 'C']] as const;
const AGE = ['age', ['U25', 'O25']] as const;

/** One to three dimensions, counts and shares, numbers that several indicators print, years and quarters. */
const GROUPS: readonly Group[] = [
  {
    ...{ name: 'Kurse', dimensions: [SEX], parts: 1, frequency: 'A', periods: YEARS, small: 2 },
    printed: [{ code: 'KURS', counted: [0], among: null, teilziel: '1.1.1' }],
  },
  {
    ...{ name: 'Arbeit', dimensions: [SEX, ORIGIN], parts: 2, frequency: 'A', periods: YEARS, small: 2 },
    printed: [{ code: 'ARBEIT', counted: [0], among: [0, 1], teilziel: '1.1.2' }],
  },
  {
    ...{ name: 'Beratung', dimensions: [['sex', ['F', 'M', 'D', 'N']]], parts: 1, frequency: 'Q', periods: QUARTERS },
    small: 6,
    printed: [{ code: 'RAT', counted: [0], among: null, teilziel: '1.1.1' }],
  },
  {
    ...{ name: 'Schule', dimensions: [ORIGIN, AGE], parts: 4, frequency: 'A', periods: YEARS.slice(-2), small: 2 },
    // Both at once is possible: that two counts exclude each other is nowhere said, so nothing protects against it.
    printed: [
      { code: 'ABITUR', counted: [0, 1], among: [0, 1, 2, 3], teilziel: '1.1.3' },
      { code: 'SPORT', counted: [0, 2], among: [0, 1, 2, 3], teilziel: '1.1.3' },
    ],
  },
  {
    ...{ name: 'Zuzug', dimensions: [SEX, ['origin', ['A', 'B']], AGE], parts: 1, frequency: 'A' },
    ...{ periods: YEARS.slice(-2), small: 2 },
    printed: [{ code: 'ZUZUG', counted: [0], among: null, teilziel: null }],
  },
  {
    ...{ name: 'Ehrenamt', dimensions: [SEX], parts: 2, frequency: 'A', periods: YEARS, small: 2 },
    printed: [{ code: 'EHRE', counted: [0], among: [0, 1], teilziel: '1.1.2' }],
  },
  {
    ...{ name: 'Schutz', dimensions: [SEX], parts: 1, frequency: 'A', periods: YEARS, small: 1 },
    few: { back: 2, part: 0 },
    printed: [{ code: 'SCHUTZ', counted: [0], among: null, teilziel: '1.1.1' }],
  },
  {
    ...{ name: 'Impfung', dimensions: [SEX], parts: 2, frequency: 'A', periods: YEARS, small: 1 },
    few: { back: 1, part: 1 },
    printed: [{ code: 'IMPF', counted: [0], among: [0, 1], teilziel: '1.1.2' }],
  },
];

/** The same numbers for the same seed, everywhere (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function tablesOf(seed: number): readonly Table[] {
  const random = randomOf(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return GROUPS.map((group) => {
    const first = group.periods.map((_, at) => {
      const isSmall = at >= group.periods.length - group.small;
      // Few persons in a third of the places; enough in the others that something may be shown beside them.
      const persons = (): number => (isSmall && random() < 0.33 ? whole(0, 7) : whole(12, 80));
      const isFew = (part: number): boolean => group.few?.part === part && at === group.periods.length - group.few.back;
      return combinationsOf(group).map((_, c) =>
        Array.from({ length: group.parts }, (__, part) => (isFew(part) ? 1 + (c % 2) : persons())),
      );
    });
    const revised = [whole(0, group.small - 1), whole(0, 99), whole(1, 6)] as const;
    return { group, first, later: revise(group, first, revised) };
  });
}

/** One count of a late period was corrected upwards. */
function revise(
  { periods, small }: Group,
  counts: Counts,
  [back, place, by]: readonly [number, number, number],
): Counts {
  const period = periods.length - 1 - Math.min(back, small - 1);
  return counts.map((combinations, at) =>
    at !== period
      ? combinations
      : combinations.map((parts, c) =>
          c === place % combinations.length ? parts.map((count, part) => (part === 0 ? count + by : count)) : parts,
        ),
  );
}

export function combinationsOf({ dimensions }: Group): readonly Readonly<Record<string, string>>[] {
  return dimensions.reduce<Record<string, string>[]>(
    (all, [dimension, codes]) => all.flatMap((one) => codes.map((code) => ({ ...one, [dimension]: code }))),
    [{}],
  );
}

/** Every combination of codes and totals, as they are printed: "", "sex=F", "origin=A;sex=F". */
export function coordinatesOf({ dimensions }: Pick<Group, 'dimensions'>): readonly string[] {
  return dimensions
    .reduce<string[][]>(
      (all, [dimension, codes]) =>
        all.flatMap((one) => [one, ...codes.map((code) => [...one, `${dimension}=${code}`])]),
      [[]],
    )
    .map((pairs) => [...pairs].sort().join(';'));
}

/** What the compiler of a release may merge: both codes are known to everybody who reads it. */
const MERGED: Readonly<Record<string, readonly string[]>> = { DN: ['D', 'N'] };

/** Places of the combinations that a coordinate adds up. */
export function membersOf(group: Group, coordinate: string): readonly number[] {
  const wanted = coordinate === '' ? [] : coordinate.split(';').map((pair) => pair.split('=') as [string, string]);
  return combinationsOf(group).flatMap((codes, at) =>
    wanted.every(([dimension, code]) => (MERGED[code] ?? [code]).includes(codes[dimension] ?? '')) ? [at] : [],
  );
}

export function sumOf(
  { group, ...states }: Table,
  { state, period, coordinate, parts }: { state: State; period: number; coordinate: string; parts: readonly number[] },
): number {
  const combinations = states[state][period] ?? [];
  return membersOf(group, coordinate).reduce(
    (sum, at) => sum + parts.reduce((part, one) => part + (combinations[at]?.[one] ?? 0), 0),
    0,
  );
}
