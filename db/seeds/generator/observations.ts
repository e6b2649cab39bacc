import type { DemoAggregation, DemoObservation, DemoStatus } from '../demo.types';
import { randomFrom, seedOf } from '../random';
import type { IndicatorContent, Mark, ValuePlan } from './content.types';
import { countLeaves, pairLeaves } from './count.plan';
import { type DemoPeriod, periodsOf, yearOfCode } from './demo-period';
import { cellsOf } from './leaf';
import { coordinatesOf } from './indicator';
import { drift, levelOf, seasonOf } from './level';
import type { PopulationModel } from './population';
import { type PlanContext, rateLeaves } from './rate.plan';

type Figures = Pick<DemoObservation, 'coordinate' | 'numerator' | 'denominator' | 'value'>;

const AT_YEAR_END: readonly DemoAggregation[] = ['stock', 'rate-of-stocks'];
const ABSENT: readonly DemoStatus[] = ['L', 'O'];

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

function valueFigures(plan: ValuePlan, period: DemoPeriod, decimals: number, context: PlanContext): Figures[] {
  const season = context.shape === 'yearly' ? 0 : seasonOf(plan.season, period.quarter, 0);
  const wobble = context.random.wobble() * (context.shape === 'yearly' ? 0 : (plan.wobble ?? 0));
  const total = levelOf(plan.path, period, context.shape, context.breakYears) + season + wobble;
  const figure = (coordinate: string, value: number): Figures => ({
    coordinate,
    numerator: null,
    denominator: null,
    value: roundTo(value, decimals),
  });
  if (plan.sexGap === undefined) return [figure('', total)];
  const half = drift(plan.sexGap, period.year) / 2;
  return [figure('', total), figure('sex=F', total + half), figure('sex=M', total - half)];
}

function figuresOf(content: IndicatorContent, period: DemoPeriod, context: PlanContext): Figures[] {
  const plan = content.series;
  if (plan.kind === 'value') return valueFigures(plan, period, content.decimals ?? 1, context);
  const leaves =
    plan.kind === 'rate'
      ? rateLeaves(plan, period, context)
      : plan.kind === 'count'
        ? countLeaves(plan, period, context)
        : pairLeaves(plan, period);
  const origin = plan.kind === 'pairs' ? undefined : plan.origin;
  const crossed = plan.kind === 'rate' && plan.origin?.crossed === true;
  return cellsOf(leaves, origin?.dimension ?? null, crossed).map((cell) => ({ ...cell, value: null }));
}

function emptyCell(coordinate: string): Figures {
  return { coordinate, numerator: null, denominator: null, value: null };
}

function statusOf(content: IndicatorContent, period: DemoPeriod, coordinate: string, newest: boolean): Mark | null {
  const marks = content.marks ?? [];
  const mark = marks.find(
    ({ periods, breakdownOnly }) => periods.includes(period.code) && (coordinate !== '' || breakdownOnly !== true),
  );
  if (mark !== undefined) return mark;
  return newest
    ? { periods: [period.code], status: 'P', note: 'Vorläufig: Die Quelle ändert diesen Wert noch.' }
    : null;
}

/** Every figure of an indicator. `name` separates the draws of several Kommunen. */
export function observationsOf(
  content: IndicatorContent,
  name: string,
  population: PopulationModel,
): DemoObservation[] {
  const periods = periodsOf(content.frequency);
  const provisional = content.provisional ?? (content.frequency === 'Q' ? 2 : 0);
  const breaks = (content.changes ?? []).filter((change) => !change.comparable);
  const context: PlanContext = {
    population,
    shape:
      content.frequency === 'Q' ? (AT_YEAR_END.includes(content.aggregation) ? 'year-end' : 'year-mean') : 'yearly',
    breakYears: breaks.map((change) => yearOfCode(change.validFrom)),
    factor: content.factor ?? 100,
    random: randomFrom(seedOf(`${name} ${content.code}`)),
  };
  return periods.flatMap((period, index) => {
    const newest = index >= periods.length - provisional;
    const figures = figuresOf(content, period, context);
    const missing = coordinatesOf(content).filter((cell) => figures.every(({ coordinate }) => coordinate !== cell));
    return [...figures, ...missing.map(emptyCell)].map((cell): DemoObservation => {
      const mark = statusOf(content, period, cell.coordinate, newest);
      const status = mark?.status ?? 'A';
      const shown = ABSENT.includes(status) ? { numerator: null, denominator: null, value: null } : {};
      return { indicator: content.code, period: period.code, ...cell, ...shown, status, note: mark?.note ?? null };
    });
  });
}
