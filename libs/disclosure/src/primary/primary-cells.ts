import { SAME } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem, ShownRate } from '../table/problem.types';
import { derivedCells } from './derived-cells';
import { hasFewContributors, isDominated, protectionLevel, violatesPPercent } from './dominance';
import { fullAndZeroCells } from './full-cells';

/** Internal only: told to readers, it would tell primary from secondary cells. */
export type PrimaryReason =
  | 'minimum-frequency'
  | 'small-complement'
  | 'small-denominator'
  | 'group-disclosure'
  | 'few-contributors'
  | 'dominance'
  | 'p-percent'
  | 'given';

export interface PrimaryPolicy {
  readonly sensitiveDims?: readonly string[];
  readonly rates?: readonly ShownRate[];
  readonly pPercent?: number | null;
  readonly dominance?: { readonly n: number; readonly k: number } | null;
}

/** Rates stand on at least ten persons. */
const SMALLEST_DENOMINATOR = 10;

/** The primary rules on every cell that is shown or follows from shown ones; `primary` as given is not looked at. */
export function primaryReasons(problem: ProtectionProblem, policy: PrimaryPolicy): ReadonlyMap<string, PrimaryReason> {
  const derived = derivedCells(problem);
  const full = fullAndZeroCells(problem, policy.sensitiveDims ?? []);
  const ofRates = rateReasons(problem, policy.rates ?? []);
  const found = new Map<string, PrimaryReason>();
  for (const cell of problem.cells) {
    if (cell.structural === true || (cell.status === 'implicit' && !derived.has(cell.id))) continue;
    const own = cell.amount === true ? amountReason(cell, policy) : countReason(cell, problem.threshold);
    const reason = own ?? ofRates.get(cell.id) ?? (full.has(cell.id) ? 'group-disclosure' : null);
    if (reason !== null) found.set(cell.id, reason);
  }
  return found;
}

/** The problem with every cell decided: as given where something is given, by the rules elsewhere. */
export function withPrimaries(problem: ProtectionProblem, policy: PrimaryPolicy): ProtectionProblem {
  const reasons = primaryReasons(problem, policy);
  return {
    ...problem,
    cells: problem.cells.map((cell) => {
      const primary = cell.primary ?? reasons.has(cell.id);
      const p = policy.pPercent ?? null;
      if (!primary || p === null || cell.contributions === undefined || cell.lpl !== undefined)
        return { ...cell, primary };
      const level = protectionLevel(cell.contributions, p);
      return level > 0 ? { ...cell, primary, lpl: level, upl: level } : { ...cell, primary };
    }),
  };
}

function isSmall(count: number, threshold: number): boolean {
  return count > SAME && count < threshold - SAME;
}

function countReason({ value }: ProtectionCell, threshold: number): PrimaryReason | null {
  return isSmall(value, threshold) ? 'minimum-frequency' : null;
}

function amountReason({ contributions }: ProtectionCell, policy: PrimaryPolicy): PrimaryReason | null {
  if (contributions === undefined) return null;
  if (hasFewContributors(contributions)) return 'few-contributors';
  const { pPercent, dominance } = policy;
  if (pPercent !== undefined && pPercent !== null && violatesPPercent(contributions, pPercent)) return 'p-percent';
  return dominance && isDominated(contributions, dominance.n, dominance.k) ? 'dominance' : null;
}

/** A share inherits from numerator, complement and denominator: what is small there makes the numerator secret. */
function rateReasons(problem: ProtectionProblem, rates: readonly ShownRate[]): ReadonlyMap<string, PrimaryReason> {
  const values = new Map(problem.cells.map(({ id, value }) => [id, value]));
  const found = new Map<string, PrimaryReason>();
  for (const { numerator, denominator } of rates) {
    const [above, below] = [values.get(numerator), values.get(denominator)];
    if (above === undefined || below === undefined) continue;
    if (isSmall(below, Math.max(problem.threshold, SMALLEST_DENOMINATOR))) found.set(numerator, 'small-denominator');
    else if (isSmall(below - above, problem.threshold)) found.set(numerator, 'small-complement');
  }
  return found;
}
