import type { Interval, ProtectionProblem } from '@teilziel/disclosure';

/** The answer to one problem: a pattern that two attackers have tried to break. */
export interface SecuredPattern {
  /** Ids of published cells that must not be shown. */
  readonly suppressed: readonly string[];
  readonly optimal: boolean;
  readonly gap: number;
  readonly isSafe: boolean;
  /** Ids that were recovered or narrowed too far. */
  readonly unsafe: readonly string[];
  /** A clock ended the search: only what is stored with a release is the pattern from then on. */
  readonly byClock?: boolean;
  /** What can be concluded about each hidden cell. */
  readonly intervals: Readonly<Record<string, Interval>>;
}

/** Given from outside: solvers are no part of the model, and they run beside the requests. */
export type SecureProblem = (problem: ProtectionProblem) => Promise<SecuredPattern>;
