import type { ProtectionCell, ProtectionProblem, Relation } from '@teilziel/disclosure';
import fc from 'fast-check';

/** Crossed dimensions with their totals, the last one with a middle level; several periods that make a year; revisions. */
interface Shape {
  readonly sizes: readonly number[];
  readonly hasMiddle: boolean;
  readonly counts: readonly number[];
  readonly threshold: number;
  /** Cells an earlier release showed, as places in the list. */
  readonly earlier: readonly number[];
  readonly hiddenBase: boolean;
}

const TOTAL = 'T';
const MIDDLE = 'M';

const crossed = (sizes: fc.Arbitrary<readonly number[]>): fc.Arbitrary<ProtectionProblem> =>
  fc
    .record({
      sizes,
      hasMiddle: fc.boolean(),
      counts: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.nat(60)), { minLength: 16, maxLength: 16 }),
      threshold: fc.integer({ min: 3, max: 5 }),
      earlier: fc.array(fc.nat(80), { maxLength: 2 }),
      hiddenBase: fc.boolean(),
    })
    .map(publicationOf);

const twoWay = (max: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 2, max }), { minLength: 2, maxLength: 2 });
const cube = fc.constant<readonly number[]>([2, 2, 2]);

/** Two to four dimensions with few categories each: the sizes in which mistakes show. */
export const publications: fc.Arbitrary<ProtectionProblem> = crossed(
  fc.oneof(
    { arbitrary: twoWay(4), weight: 12 },
    { arbitrary: cube, weight: 3 },
    { arbitrary: fc.constant<readonly number[]>([2, 2, 2, 2]), weight: 1 },
  ),
);

/** The same, as many as possible in a few seconds. */
export const smallPublications: fc.Arbitrary<ProtectionProblem> = crossed(
  fc.oneof({ arbitrary: twoWay(3), weight: 14 }, { arbitrary: cube, weight: 1 }),
);

function publicationOf({ sizes, hasMiddle, counts, threshold, earlier, hiddenBase }: Shape): ProtectionProblem {
  const codes = sizes.map((size, dim) => codesOf(size, hasMiddle && dim === sizes.length - 1));
  const values = new Map<string, number>();
  const base = product(sizes.map((size) => range(size).map(String)));
  base.forEach((parts, at) => {
    for (const cell of product(parts.map((part, dim) => above(part, codes[dim] ?? [])))) {
      const id = cell.join('|');
      values.set(id, (values.get(id) ?? 0) + (counts[at % counts.length] ?? 0));
    }
  });
  const relations = product(codes).flatMap((cell) => relationsOf(cell, codes, sizes));
  // A base nobody prints: only tables made of its sums are shown (linked tables).
  const isBase = (id: string): boolean => !id.includes(TOTAL) && !id.includes(MIDDLE);
  const cells = [...values].map(([id, value], at): ProtectionCell => ({
    ...{ id, value },
    status: hiddenBase && sizes.length > 2 && isBase(id) ? 'implicit' : 'published',
    ...(earlier.includes(at) && value >= threshold ? { known: true } : {}),
  }));
  return { threshold, cells, relations };
}

function codesOf(size: number, hasMiddle: boolean): readonly string[] {
  return [...range(size).map(String), ...(hasMiddle && size > 2 ? [MIDDLE] : []), TOTAL];
}

/** A category, the middle level it belongs to (the first two), the total. */
function above(part: string, codes: readonly string[]): readonly string[] {
  return [part, ...(codes.includes(MIDDLE) && Number(part) < 2 ? [MIDDLE] : []), TOTAL];
}

function relationsOf(
  cell: readonly string[],
  codes: readonly (readonly string[])[],
  sizes: readonly number[],
): Relation[] {
  return cell.flatMap((code, dim) => {
    const own = codes[dim] ?? [];
    const all = range(sizes[dim] ?? 0).map(String);
    const members =
      code === MIDDLE ? all.slice(0, 2) : code !== TOTAL ? [] : own.includes(MIDDLE) ? [MIDDLE, ...all.slice(2)] : all;
    if (members.length === 0) return [];
    const at = (member: string): string => cell.map((one, place) => (place === dim ? member : one)).join('|');
    return [
      { coefficients: { ...Object.fromEntries(members.map((one) => [at(one), 1])), [cell.join('|')]: -1 }, rhs: 0 },
    ];
  });
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (made, list) => made.flatMap((one) => list.map((next) => [...one, next])),
    [[]],
  );
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}
