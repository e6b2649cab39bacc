export interface GroupRate {
  /** Persons of the group. */
  readonly n: number;
  /** Share of cases in the group (0.7 is 70 %). */
  readonly rate: number;
}

export type GroupRates = Readonly<Record<string, GroupRate>>;

export interface Kitagawa {
  readonly rate0: number;
  readonly rate1: number;
  readonly change: number;
  /** Part of the change that comes from the groups' own rates. */
  readonly rateEffect: number;
  /** Part that comes from the groups' shares in the population. */
  readonly compositionEffect: number;
  /** Rate effect of each group; they add up to `rateEffect`. */
  readonly contributions: Readonly<Record<string, number>>;
  /** Composition effect of each group; they add up to `compositionEffect`. */
  readonly compositionContributions: Readonly<Record<string, number>>;
}

/**
 * Splits the change of a total rate into rate and composition (Kitagawa 1955, averaged weights: no interaction term).
 * Throws RangeError where the groups differ or a period has nobody. Never across a break: ask `sameSide` first.
 */
export function kitagawa(period0: GroupRates, period1: GroupRates): Kitagawa {
  const groups = Object.keys(period0);
  const [all0, all1] = [personsOf(period0), personsOf(period1)];
  if (groups.length === 0 || groups.length !== Object.keys(period1).length || all0 <= 0 || all1 <= 0) {
    throw new RangeError('Die Zerlegung braucht in beiden Zeiträumen dieselben Gruppen mit Personen.');
  }
  const parts = groups.map((group) => {
    const [before, after] = [period0[group], period1[group]];
    if (before === undefined || after === undefined) {
      throw new RangeError(`Die Gruppe „${group}“ fehlt in einem der beiden Zeiträume.`);
    }
    const [share0, share1] = [before.n / all0, after.n / all1];
    return {
      group,
      level0: share0 * before.rate,
      level1: share1 * after.rate,
      byRate: ((share0 + share1) / 2) * (after.rate - before.rate),
      byShare: ((before.rate + after.rate) / 2) * (share1 - share0),
    };
  });
  const total = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0);
  const [rate0, rate1] = [total(({ level0 }) => level0), total(({ level1 }) => level1)];
  return {
    rate0,
    rate1,
    change: rate1 - rate0,
    rateEffect: total(({ byRate }) => byRate),
    compositionEffect: total(({ byShare }) => byShare),
    contributions: Object.fromEntries(parts.map(({ group, byRate }) => [group, byRate])),
    compositionContributions: Object.fromEntries(parts.map(({ group, byShare }) => [group, byShare])),
  };
}

function personsOf(period: GroupRates): number {
  return Object.values(period).reduce((sum, { n }) => sum + n, 0);
}
