import {
  addPeriods,
  diffPeriods,
  parsePeriod,
  periodLabel,
  periodShortLabel,
  periodToYears,
  toStorage,
  yearOf,
} from '@teilziel/statistics';
import type { Frequency, Period } from '@teilziel/statistics';
import type { ChartModel } from './chart-model';

/** Up to this span every period is named; beyond it only the years. */
const NAMED_PERIODS_YEARS = 2;

/** A target "2030" on an axis of quarters stands where its last quarter stands, on school years at 2029/30. */
const aligned = (period: Period, frequency: Frequency): Period => {
  if (period.frequency === frequency) return period;
  if (frequency === 'A') return { frequency, index: yearOf(period) };
  if (frequency === 'SY' && period.frequency === 'A') return { frequency, index: period.index - 1 };
  if (period.frequency === 'M' || period.frequency === 'W') return period;
  const lastQuarter = toStorage(period);
  if (frequency === 'Q') return { frequency, index: lastQuarter };
  return frequency === 'S' ? { frequency, index: Math.floor(lastQuarter / 2) } : period;
};

export interface PlacedPeriod {
  readonly x: number;
  readonly label: string;
  readonly shortLabel: string;
  readonly period: Period;
}

export function placePeriod(code: string, frequency: Frequency): PlacedPeriod {
  const original = parsePeriod(code);
  const period = aligned(original, frequency);
  return {
    x: periodToYears(period),
    label: periodLabel(original),
    shortLabel: periodShortLabel(original),
    period,
  };
}

/** Half-way between the last period of the old definition and the first of the new one. */
export const breakPosition = (first: PlacedPeriod): number =>
  (first.x + periodToYears(addPeriods(first.period, -1))) / 2;

/** Periods between two neighbours of a list; 0 where they touch. */
export const periodsBetween = (a: PlacedPeriod, b: PlacedPeriod): number =>
  Math.abs(diffPeriods(b.period, a.period)) - 1;

export const neighbour = (placed: PlacedPeriod, steps: number): PlacedPeriod => {
  const period = addPeriods(placed.period, steps);
  return { x: periodToYears(period), label: periodLabel(period), shortLabel: periodShortLabel(period), period };
};

const everyPeriod = (min: number, max: number, start: PlacedPeriod): ChartModel['x']['ticks'] => {
  const ticks: { at: number; label: string }[] = [];
  let placed = start;
  while (placed.x > min + 1e-9) placed = neighbour(placed, -1);
  for (; placed.x <= max + 1e-9; placed = neighbour(placed, 1)) {
    if (placed.x >= min - 1e-9) ticks.push({ at: placed.x, label: placed.shortLabel });
  }
  return ticks;
};

const everyYear = (min: number, max: number): ChartModel['x']['ticks'] => {
  const first = Math.ceil(min - 1e-9);
  const count = Math.max(Math.floor(max + 1e-9) - first + 1, 0);
  return Array.from({ length: count }, (_, i) => ({ at: first + i, label: String(first + i) }));
};

/** All labels that could stand below the axis; how many of them fit is the drawing's business. */
export function timeTicks(
  min: number,
  max: number,
  frequency: Frequency,
  start: PlacedPeriod,
): ChartModel['x']['ticks'] {
  const named = frequency === 'SY' || (frequency !== 'A' && max - min <= NAMED_PERIODS_YEARS);
  const years = everyYear(min, max);
  return named || years.length < 2 ? everyPeriod(min, max, start) : years;
}
