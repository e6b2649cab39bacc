import type { CountPlan, PairPlan } from './content.types';
import { type DemoPeriod, FIRST_YEAR } from './demo-period';
import { type Leaf, ORIGIN_CODES } from './leaf';
import { drift, levelOf, seasonOf } from './level';
import type { PlanContext } from './rate.plan';

/** Cases without a base: whole numbers, divided by sex and origin without a rest. */
export function countLeaves(plan: CountPlan, period: DemoPeriod, context: PlanContext): Leaf[] {
  const season = context.shape === 'yearly' ? 1 : seasonOf(plan.season, period.quarter, 1);
  const wobble = 1 + context.random.wobble() * (plan.wobble ?? 0.04);
  const total = Math.round(levelOf(plan.path, period, context.shape, context.breakYears) * season * wobble);
  const women = Math.round(total * (plan.womenPart ?? 0) + context.random.wobble() * Math.abs(total) * 0.02);
  const sexes: { sex: Leaf['sex']; size: number }[] =
    plan.womenPart === undefined
      ? [{ sex: null, size: total }]
      : [
          { sex: 'F', size: women },
          { sex: 'M', size: total - women },
        ];
  return sexes.flatMap(({ sex, size }): Leaf[] => {
    if (plan.origin === undefined) return [{ sex, origin: null, numerator: size, denominator: null }];
    const [first, second] = ORIGIN_CODES[plan.origin.dimension];
    const secondSize = Math.round(size * drift(plan.origin.part, period.year));
    return [
      { sex, origin: first, numerator: size - secondSize, denominator: null },
      { sex, origin: second, numerator: secondSize, denominator: null },
    ];
  });
}

export function pairLeaves(plan: PairPlan, period: DemoPeriod): Leaf[] {
  const index = period.year - FIRST_YEAR;
  const pair = plan.pairs[index];
  if (pair === undefined) throw new Error(`Für ${period.code} fehlt ein Zahlenpaar.`);
  const women = plan.women?.[index];
  if (women === undefined) return [{ sex: null, origin: null, numerator: pair[0], denominator: pair[1] }];
  return [
    { sex: 'F', origin: null, numerator: women[0], denominator: women[1] },
    { sex: 'M', origin: null, numerator: pair[0] - women[0], denominator: pair[1] - women[1] },
  ];
}
