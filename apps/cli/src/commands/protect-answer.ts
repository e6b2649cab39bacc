import {
  attack,
  judge,
  judged,
  protect,
  withPrimaries,
  type AttackIntervals,
  type Interval,
  type Intervals,
  type NamedPattern,
  type ProtectOptions,
  type ProtectionProblem,
  type Range,
  type Solver,
  type TableFile,
} from '@teilziel/disclosure';
import { attackWithYalps } from '@teilziel/disclosure/server';

/** Beyond so many unknowns the second solver would take minutes. */
const MOST_UNKNOWNS = 150;
const SECOND_ATTACK_SECONDS = 8;

export type Attack = (
  problem: ProtectionProblem,
  hidden: ReadonlySet<string>,
  told: readonly Range[],
) => AttackIntervals;

export const attackBy =
  (solver: Solver): Attack =>
  (problem, hidden, told) =>
    attack(problem, hidden, solver, told);

/** What the attacker learns from every pattern; from the bare primary cells where no pattern is given. */
export function attackAnswer(table: TableFile, run: Attack): object {
  const problem = withPrimaries(table.problem, table);
  const patterns = table.patterns.length > 0 ? table.patterns : [primaryOnly(problem)];
  return {
    id: table.id,
    threshold: problem.threshold,
    primary: primaryIds(problem),
    patterns: patterns.map(({ name, suppressed, told }) => {
      const hidden = new Set(suppressed);
      const found = run(problem, hidden, told);
      return { name, suppressed, ...intervalsOf(found), ...judge(problem, hidden, found) };
    }),
  };
}

/** The cheapest safe pattern, and the verdict on it by both attackers. */
export function protectAnswer(
  table: TableFile,
  solver: Solver,
  options: ProtectOptions,
): { readonly safe: boolean; readonly [field: string]: unknown } {
  const problem = withPrimaries(table.problem, table);
  const { intervals, virtualCellViolations, ...found } = protect(problem, solver, options);
  const hidden = new Set(found.suppressed);
  const second = intervals.lp.size > MOST_UNKNOWNS ? null : secondAttack(problem, hidden, options);
  const { verdict, isSafe, unsafe, ...result } = found;
  return {
    id: table.id,
    threshold: problem.threshold,
    primary: primaryIds(problem),
    ...result,
    ...intervalsOf(intervals),
    verdict,
    secondVerdict: second === null ? null : judged(problem, hidden, second).verdict,
    safe: isSafe,
    unsafe,
    ...judge(problem, hidden, intervals),
    openVirtualCells: virtualCellViolations,
    ratesWithheld: table.rates.filter(
      ({ numerator, denominator }) =>
        hidden.has(numerator) || hidden.has(denominator) || isImplicit(problem, numerator),
    ),
  };
}

/** The second attacker has some seconds of his own; null where they are not enough. */
function secondAttack(
  problem: ProtectionProblem,
  hidden: ReadonlySet<string>,
  { secondsLeft }: ProtectOptions,
): AttackIntervals | null {
  if (secondsLeft === undefined) return attackWithYalps(problem, hidden);
  const start = secondsLeft();
  const left = (): number => secondsLeft() - start + SECOND_ATTACK_SECONDS;
  const found = attackWithYalps(problem, hidden, [], left);
  return left() > 0 ? found : null;
}

function primaryOnly(problem: ProtectionProblem): NamedPattern {
  const published = problem.cells.filter(({ primary, status }) => primary === true && status === 'published');
  return { name: 'primary-only', suppressed: published.map(({ id }) => id), told: [] };
}

function primaryIds({ cells }: ProtectionProblem): readonly string[] {
  return cells.filter(({ primary }) => primary === true).map(({ id }) => id);
}

function isImplicit({ cells }: ProtectionProblem, id: string): boolean {
  return cells.some((cell) => cell.id === id && cell.status === 'implicit');
}

function intervalsOf({ lp, integer, unsolved }: AttackIntervals): object {
  return {
    intervalsLP: sides(lp),
    intervalsInteger: sides(integer),
    ...(unsolved.size > 0 ? { unsolved: [...unsolved] } : {}),
  };
}

function sides(intervals: Intervals): Record<string, readonly [number | null, number | null]> {
  const pair = ({ lower, upper }: Interval): readonly [number | null, number | null] => [lower, upper];
  return Object.fromEntries([...intervals].map(([id, interval]) => [id, pair(interval)]));
}
