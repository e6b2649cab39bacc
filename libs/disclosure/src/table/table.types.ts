import type { ProtectionProblem, Range, ShownRate } from './problem.types';

/** A pattern of suppressions somebody wants to have looked at. */
export interface NamedPattern {
  readonly name: string;
  readonly suppressed: readonly string[];
  /** What else is shown beside the cells: rounded rates. */
  readonly told: readonly Range[];
}

/** One table of a file, as a problem of protection. */
export interface TableFile {
  readonly id: string;
  readonly problem: ProtectionProblem;
  readonly rates: readonly ShownRate[];
  /** Dimensions whose values say something sensitive: zero and full cells are then primary. */
  readonly sensitiveDims: readonly string[];
  readonly pPercent: number | null;
  readonly dominance: { readonly n: number; readonly k: number } | null;
  readonly patterns: readonly NamedPattern[];
}
