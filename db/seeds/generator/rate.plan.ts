import type { RandomSource } from '../random';
import type { PopulationBase, RatePlan, SizeBase } from './content.types';
import type { DemoPeriod } from './demo-period';
import { type Leaf, ORIGIN_CODES } from './leaf';
import { drift, levelOf, seasonOf } from './level';
import { bandSize, foreignPart, type PopulationModel, womenPart } from './population';

export interface PlanContext {
  readonly population: PopulationModel;
  readonly shape: 'yearly' | 'year-end' | 'year-mean';
  readonly breakYears: readonly number[];
  readonly factor: number;
  readonly random: RandomSource;
}

interface BaseOfPeriod {
  readonly size: number;
  readonly women: number;
  readonly unstated: number;
  readonly secondOrigin: number;
}

function baseOf(plan: RatePlan, period: DemoPeriod, context: PlanContext): BaseOfPeriod {
  const part = plan.origin?.part === undefined ? null : drift(plan.origin.part, period.year);
  if ('sizes' in plan.base) return baseOfSize(plan.base, period, context, part ?? 0);
  return baseOfPopulation(plan.base, period, context, part);
}

function baseOfSize(base: SizeBase, period: DemoPeriod, context: PlanContext, secondOrigin: number): BaseOfPeriod {
  const level = levelOf(base.sizes, period, context.shape, context.breakYears);
  const size = level * (context.shape === 'yearly' ? 1 : seasonOf(base.season, period.quarter, 1));
  return { size: Math.round(size), women: base.womenPart ?? 0.5, unstated: base.unstatedPart ?? 0, secondOrigin };
}

function baseOfPopulation(
  base: PopulationBase,
  period: DemoPeriod,
  context: PlanContext,
  part: number | null,
): BaseOfPeriod {
  const year = base.at === 'previous-year-end' ? period.year - 1 : period.year;
  const quarter = base.at === 'previous-year-end' ? 4 : period.quarter;
  const size = Math.round(bandSize(context.population, base.population, year, quarter) * (base.part ?? 1));
  const secondOrigin = part ?? foreignPart(context.population, base.population, year, quarter);
  return { size, women: womenPart(base.population), unstated: 0, secondOrigin };
}

/** Splits the base into whole persons, first by sex, then by origin within each sex. */
function groupsOf(plan: RatePlan, base: BaseOfPeriod): Omit<Leaf, 'numerator'>[] {
  const women = Math.round(base.size * base.women);
  const unstated = Math.round(base.size * base.unstated);
  const sexes: { sex: Leaf['sex']; size: number }[] =
    plan.sexGap === undefined
      ? [{ sex: null, size: base.size }]
      : [
          { sex: 'F', size: women },
          { sex: 'M', size: base.size - women - unstated },
          ...(unstated > 0 ? [{ sex: 'N' as const, size: unstated }] : []),
        ];
  if (plan.origin === undefined) return sexes.map(({ sex, size }) => ({ sex, origin: null, denominator: size }));
  const [first, second] = ORIGIN_CODES[plan.origin.dimension];
  return sexes.flatMap(({ sex, size }) => {
    const secondSize = Math.round(size * base.secondOrigin);
    return [
      { sex, origin: first, denominator: size - secondSize },
      { sex, origin: second, denominator: secondSize },
    ];
  });
}

/** Counts of one period: the group rates lie around the level so that together they give it. */
export function rateLeaves(plan: RatePlan, period: DemoPeriod, context: PlanContext): Leaf[] {
  const base = baseOf(plan, period, context);
  const season = context.shape === 'yearly' ? 0 : seasonOf(plan.season, period.quarter, 0);
  const settled = context.shape === 'yearly' || (context.shape === 'year-end' && period.quarter === 4);
  const wobble = settled ? 0 : context.random.wobble() * 0.12;
  const level = levelOf(plan.path, period, context.shape, context.breakYears) + season + wobble;
  const sexGap = plan.sexGap === undefined ? 0 : drift(plan.sexGap, period.year);
  const originGap = plan.origin === undefined ? 0 : drift(plan.origin.gap, period.year);
  const second = plan.origin === undefined ? null : ORIGIN_CODES[plan.origin.dimension][1];
  return groupsOf(plan, base).map((group) => {
    const bySex = group.sex === 'F' ? sexGap * (1 - base.women) : group.sex === 'M' ? -sexGap * base.women : 0;
    const ofSecond = group.origin === second ? 1 - base.secondOrigin : -base.secondOrigin;
    const byOrigin = group.origin === null ? 0 : originGap * ofSecond;
    const size = group.denominator ?? 0;
    const expected = (size * (level + bySex + byOrigin)) / context.factor;
    return { ...group, numerator: Math.max(0, Math.min(Math.round(expected), shareLimit(size, context.factor))) };
  });
}

/** A share is at most the whole; a rate per 1 000 may exceed its base. */
function shareLimit(size: number, factor: number): number {
  return factor === 100 ? size : Number.MAX_SAFE_INTEGER;
}
