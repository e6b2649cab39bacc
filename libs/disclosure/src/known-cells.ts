import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import { NOISE } from './primary-rules';

/** Code of "everybody whom no listed code covers" in a dimension. */
export const REST = '_REST';

/** A whole and its parts along one dimension; with the rest the parts are complete. */
export interface Line {
  readonly dimension: string;
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Every line of the cube that the listed codes span; the rest is a code like any other. */
export function linesOf(coordinates: readonly string[]): readonly Line[] {
  const codesOf = new Map<string, Set<string>>();
  for (const coordinate of coordinates) {
    for (const [dimension, code] of Object.entries(parseCoordinate(coordinate))) {
      codesOf.set(dimension, (codesOf.get(dimension) ?? new Set([REST])).add(code));
    }
  }
  let wholes: Record<string, string>[] = [{}];
  for (const [dimension, codes] of codesOf) {
    wholes = wholes.flatMap((whole) => [whole, ...[...codes].map((code) => ({ ...whole, [dimension]: code }))]);
  }
  return wholes.flatMap((whole) =>
    [...codesOf]
      .filter(([dimension]) => !(dimension in whole))
      .map(([dimension, codes]) => ({
        dimension,
        whole: formatCoordinate(whole),
        parts: [...codes].map((code) => formatCoordinate({ ...whole, [dimension]: code })),
      })),
  );
}

/**
 * Everything that follows from the printed counts along one line at a time, again and again: a single unknown is what is
 * missing to the whole (total − women = men; then men − German men = the other men), and where nothing is missing all
 * unknown parts are zero, because counts are never negative. Works on a copy.
 */
export function derivable(lines: readonly Line[], printed: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const known = new Map(printed);
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const line of lines) {
      for (const [cell, count] of learnedFrom(line, known)) {
        known.set(cell, count);
      }
    }
  }
  return known;
}

function learnedFrom(
  { whole, parts }: Line,
  known: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  const all = known.get(whole);
  const sum = parts.reduce((total, part) => total + (known.get(part) ?? 0), 0);
  const unknown = parts.filter((part) => !known.has(part));
  if (all === undefined) {
    return unknown.length === 0 ? [[whole, sum]] : [];
  }
  const rest = all - sum;
  return unknown.length === 1 || Math.abs(rest) <= NOISE ? unknown.map((part) => [part, rest]) : [];
}

/** What the parts that nobody knows have in common: whole − known parts; null where the whole is not known. */
export function unknownRest({ whole, parts }: Line, known: ReadonlyMap<string, number>): number | null {
  const all = known.get(whole);
  if (all === undefined || parts.every((part) => known.has(part))) {
    return null;
  }
  return all - parts.reduce((total, part) => total + (known.get(part) ?? 0), 0);
}

export function overlaps(line: Line, known: ReadonlyMap<string, number>): boolean {
  const rest = unknownRest(line, known);
  return (rest !== null && rest < -NOISE) || line.parts.some((part) => (known.get(part) ?? 0) < -NOISE);
}
