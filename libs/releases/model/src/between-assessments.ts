import { againstPlan, changeBetween, reliabilityGate } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { BetweenBlock } from './assessment-block';
import { betweenSentence } from './between-sentence.rules';
import type { IndicatorInput, TargetInput } from './compile-input';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';
import { codeOfStored } from './stored-period';
import type { YearlySeries } from './yearly-series';

export interface BetweenFacts {
  readonly indicator: IndicatorInput;
  /** Of the release: nothing that is withheld there is compared. */
  readonly table: SeriesTable;
  readonly yearly: YearlySeries;
  /** Stored periods. */
  readonly breaks: readonly number[];
  /** Its baseline value is null where it may not be shown. */
  readonly target: TargetInput | null;
}

interface Placed {
  readonly period: number;
  readonly observation: Observation;
  readonly value: number;
}

/** Change on the year and Soll–Ist, from the latest published value; null where there is none. */
export function betweenAssessments(facts: BetweenFacts): BetweenBlock | null {
  const latest = latestOf(facts.table);
  if (latest === null) return null;
  const change = changeOf(facts, latest);
  const plan = planOf(facts, latest);
  if (change === null && plan === null) return null;
  return { change, plan, sentence: betweenSentence(facts.indicator, { change, plan }) };
}

function latestOf(table: SeriesTable): Placed | null {
  const total = totalColumn(table);
  const at = total.findLastIndex(({ value }) => value !== null);
  const [observation, period] = [total[at], table.periods[at]];
  if (observation === undefined || observation.value === null || period === undefined) return null;
  return { period, observation, value: observation.value };
}

/** Against the same season; null where nothing stands there, so nothing is to be explained either. */
function changeOf({ table, breaks }: BetweenFacts, latest: Placed): BetweenBlock['change'] {
  const { period, value, observation } = latest;
  const before = totalColumn(table)[table.periods.indexOf(period - 4)];
  // A survey of every second year is no absence to explain.
  if (before === undefined || (before.value === null && before.status !== 'Q')) return null;
  const code = (stored: number): string => codeOfStored(stored, table.frequency);
  const ends = { from: code(period - 4), to: code(period) };
  const { change, reason } = changeBetween({ year: period - 4, value: before.value }, { year: period, value }, breaks);
  if (change === null) return { ...ends, value: null, reason: before.value === null ? SECRET : reason };
  // A change of so few cases would be read as a movement.
  const gate = reliabilityGate(observation) ?? reliabilityGate(before);
  return gate === null ? { ...ends, value: change, reason: null } : { ...ends, value: null, reason: weak(gate) };
}

const SECRET = 'Der Vorjahreswert ist geheim.';

/** The gate speaks of the latest value; here it may be either. */
const weak = (gate: string): string =>
  gate.includes('unsicher') ? 'Einer der beiden Werte ist statistisch unsicher.' : gate;

/** A target is one of a year: the sum of a single quarter is not held against it. */
const LEVELS: readonly IndicatorInput['aggregation'][] = ['stock', 'average-stock', 'rate-of-stocks', 'not-additive'];

function planOf(facts: BetweenFacts, latest: Placed): BetweenBlock['plan'] {
  const { indicator, target, breaks, table } = facts;
  const { direction, role } = indicator;
  if (role !== 'steering' || (direction !== 'increase' && direction !== 'decrease')) return null;
  if (target?.kind !== 'value') return null;
  const { baselinePeriod, baselineValue, value, period: until } = target;
  if (baselinePeriod === null || baselineValue === null || value === null || until === null) return null;
  const actual = LEVELS.includes(indicator.aggregation) ? latest : wholeYear(facts, latest);
  if (actual === null || until <= baselinePeriod || actual.period <= baselinePeriod || actual.period > until)
    return null;
  if (reliabilityGate(actual.observation) !== null) return null;
  const path = { baseline: { time: baselinePeriod, value: baselineValue }, target: { time: until, value } };
  const plan = againstPlan(path, { time: actual.period, value: actual.value }, direction, breaks);
  return plan && { period: codeOfStored(actual.period, table.frequency), actual: actual.value, ...plan };
}

/** Only where the table itself has years; sums of quarters are not printed, so they are not compared either. */
function wholeYear({ table }: BetweenFacts, latest: Placed): Placed | null {
  return table.frequency === 'A' || table.frequency === 'SY' ? latest : null;
}
