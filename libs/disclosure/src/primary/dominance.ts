/** With fewer contributors than this each can compute the others. */
const FEWEST_CONTRIBUTORS = 3;

/** The contributions that decide: all, the largest, and all but the two largest. */
function sizes(contributions: readonly number[]): {
  readonly sum: number;
  readonly first: number;
  readonly rest: number;
} {
  const sorted = [...contributions].sort((a, b) => b - a);
  const sum = sorted.reduce((all, one) => all + one, 0);
  const [first = 0, second = 0] = sorted;
  return { sum, first, rest: sum - first - second };
}

export function hasFewContributors(contributions: readonly number[]): boolean {
  return contributions.length > 0 && contributions.length < FEWEST_CONTRIBUTORS;
}

/** (n,k)-rule: the n largest make more than k per cent. */
export function isDominated(contributions: readonly number[], n: number, k: number): boolean {
  const sorted = [...contributions].sort((a, b) => b - a);
  const largest = sorted.slice(0, n).reduce((sum, one) => sum + one, 0);
  return largest > (k / 100) * sizes(contributions).sum;
}

/** p%-rule: the second largest, who knows the own part, comes closer than p per cent to the largest. */
export function violatesPPercent(contributions: readonly number[], p: number): boolean {
  const { first, rest } = sizes(contributions);
  return rest < (p / 100) * first;
}

/** What is missing to p per cent: so far up and down the attacker must stay in doubt. */
export function protectionLevel(contributions: readonly number[], p: number): number {
  const { first, rest } = sizes(contributions);
  return Math.max(0, (p / 100) * first - rest);
}
