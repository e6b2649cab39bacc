/**
 * Whether tables over these sets of dimensions fit together whatever they show: then what nobody prints (their common
 * base) tells nothing more than the tables themselves. Graham's reduction: take away what occurs in one set only, and
 * sets that are part of others, until nothing is left (acyclic hypergraph; Lauritzen, Graphical Models, 1996).
 */
export function isDecomposable(sets: readonly (readonly string[])[]): boolean {
  let left = sets.map((set) => new Set(set));
  for (;;) {
    const occurrences = new Map<string, number>();
    for (const set of left) for (const one of set) occurrences.set(one, (occurrences.get(one) ?? 0) + 1);
    const reduced = left.map((set) => new Set([...set].filter((one) => (occurrences.get(one) ?? 0) > 1)));
    const kept = maximal(reduced);
    const isSame = kept.length === left.length && kept.every((set, at) => set.size === left[at]?.size);
    if (kept.length <= 1) return true;
    if (isSame) return false;
    left = kept;
  }
}

/** Sets that are part of no other; of equal ones the first. */
export function maximal(sets: readonly ReadonlySet<string>[]): Set<string>[] {
  return sets
    .filter(
      (set, at) =>
        !sets.some((other, place) => {
          const isPart = place !== at && [...set].every((one) => other.has(one));
          return isPart && (other.size > set.size || place < at);
        }),
    )
    .map((set) => new Set(set));
}
