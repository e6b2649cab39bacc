import fc from 'fast-check';
import { fromStorage, parsePeriod, periodBounds, type StoredFrequency, toStorage } from '@teilziel/statistics';
import type { DueRule } from './due.types';
import { dueEntries } from './due-entries';
import { addDays, daysBetween, germanDay } from './iso-day.rules';

const stored = (code: string): number => toStorage(parsePeriod(code));
const RULE: DueRule = { frequency: 'Q', every: 1, firstPeriod: null, dueDays: 15, needsSourceRelease: false };
const NO_RELEASES = new Map<number, string>();

describe('dueEntries', () => {
  it('asks for a quarter from the day after it, and shows the running one as waiting', () => {
    expect(dueEntries(RULE, NO_RELEASES, '2026-10-01', stored('2026-Q2'))).toEqual([
      { period: stored('2026-Q2'), opensOn: '2026-07-01', dueOn: '2026-07-15', waiting: false },
      { period: stored('2026-Q3'), opensOn: '2026-10-01', dueOn: '2026-10-15', waiting: false },
      { period: stored('2026-Q4'), opensOn: '2027-01-01', dueOn: '2027-01-15', waiting: true },
    ]);
    expect(dueEntries(RULE, NO_RELEASES, '2026-09-30', stored('2026-Q3'))).toMatchObject([{ waiting: true }]);
  });

  it('waits for the source, with its day and without', () => {
    const rule: DueRule = { ...RULE, frequency: 'SY', needsSourceRelease: true };
    const releases = new Map([[stored('2025-08-01/P1Y'), '2026-10-20']]);
    expect(dueEntries(rule, releases, '2026-10-09', stored('2025-08-01/P1Y'))).toEqual([
      { period: stored('2025-08-01/P1Y'), opensOn: '2026-10-20', dueOn: '2026-11-04', waiting: true },
      { period: stored('2026-08-01/P1Y'), opensOn: null, dueOn: null, waiting: true },
    ]);
  });

  it('opens a figure of a day within the school year when it is published, but not before the year began', () => {
    const rule: DueRule = { ...RULE, frequency: 'SY', needsSourceRelease: true };
    const entry = (day: string): unknown =>
      dueEntries(rule, new Map([[stored('2025-08-01/P1Y'), day]]), '2026-07-31', stored('2025-08-01/P1Y'));
    expect(entry('2026-03-12')).toMatchObject([{ opensOn: '2026-03-12', waiting: false }]);
    expect(entry('2025-03-12')).toMatchObject([{ opensOn: '2025-08-01' }]);
  });

  it('asks every fourth year from the first on, and in years divisible by four without a first', () => {
    const survey: DueRule = { ...RULE, frequency: 'A', every: 4, firstPeriod: stored('2022') };
    const years = (rule: DueRule, from: string): string[] =>
      dueEntries(rule, NO_RELEASES, '2031-02-01', stored(from)).map(({ period }) => String((period - 3) / 4));
    expect(years(survey, '2020')).toEqual(['2022', '2026', '2030']);
    expect(years(survey, '2023-Q2')).toEqual(['2026', '2030']);
    expect(years({ ...survey, firstPeriod: null }, '2022')).toEqual(['2024', '2028']);
  });

  it('refuses a rhythm that never comes round', () => {
    expect(() => dueEntries({ ...RULE, every: 0 }, NO_RELEASES, '2026-01-01', 0)).toThrow('nicht in jedem 0');
  });
});

const START = '2022-01-01';
const EVERY_DAY = Array.from({ length: daysBetween(START, '2027-01-01') }, (_, day) => addDays(START, day));
const FROM = stored('2021-Q3');

const frequency = fc.constantFrom<StoredFrequency>('A', 'S', 'Q', 'SY');
const rule = fc.record({
  frequency,
  every: fc.integer({ min: 1, max: 4 }),
  dueDays: fc.integer({ min: 0, max: 90 }),
  needsSourceRelease: fc.boolean(),
  hasFirst: fc.boolean(),
  firstIndex: fc.integer({ min: -3, max: 12 }),
});

/** Days the source takes after a period (early, late, never), and on which day before that it announces the day. */
const sourceHabits = fc.array(
  fc.record({ delay: fc.option(fc.integer({ min: -400, max: 500 })), notice: fc.integer({ min: 0, max: 200 }) }),
  { minLength: 7, maxLength: 7 },
);

interface Calendar {
  readonly rule: DueRule;
  /** Every period that there is, with the day from which its value exists; written down without `dueEntries`. */
  readonly exists: ReadonlyMap<number, string | null>;
  readonly announced: (today: string) => Map<number, string>;
}

/** The periods of the years 2015 to 2032 one by one, as a person with a wall calendar would go through them. */
const calendar = fc.tuple(rule, sourceHabits).map(([{ hasFirst, firstIndex, ...given }, habits]): Calendar => {
  const base = { A: 2020, S: 4040, Q: 8080, SY: 2020 }[given.frequency];
  const period = (index: number) => ({ frequency: given.frequency, index });
  const first = hasFirst ? base + firstIndex : null;
  const exists = new Map<number, string | null>();
  const published = new Map<number, { readonly day: string; readonly since: string }>();
  for (let index = base - 24; index < base + 60; index++) {
    const asked = first === null ? index % given.every === 0 : index >= first && (index - first) % given.every === 0;
    const { start, end } = periodBounds(period(index));
    const habit = habits[index % 7];
    const delay = habit?.delay ?? null;
    const key = toStorage(period(index));
    const day = delay === null ? null : addDays(end, delay);
    if (day !== null) published.set(key, { day, since: addDays(day, -(habit?.notice ?? 0)) });
    const fromSource = day === null ? null : day < start ? start : day;
    if (asked && key >= FROM) exists.set(key, given.needsSourceRelease ? fromSource : addDays(end, 1));
  }
  return {
    rule: { ...given, firstPeriod: first === null ? null : toStorage(period(first)) },
    exists,
    announced: (today) =>
      new Map([...published].filter(([, { since }]) => since <= today).map(([key, { day }]) => [key, day])),
  };
});

/** Each run is 1826 days. */
const RUNS = 25;

describe('five years of calendars', () => {
  it('asks for no value before it can exist, and for each exactly once', () => {
    fc.assert(
      fc.property(calendar, ({ rule: given, exists, announced }) => {
        const askedOn = new Map<number, string>();
        const faults: string[] = [];
        for (const today of EVERY_DAY) {
          const entries = dueEntries(given, announced(today), today, FROM);
          if (new Set(entries.map(({ period }) => period)).size < entries.length) faults.push(`twice on ${today}`);
          for (const { period, waiting, opensOn } of entries) {
            // The officer answers on the day it is asked; what was asked once does not go back to waiting.
            if (!waiting && !askedOn.has(period)) askedOn.set(period, today);
            if (waiting === (opensOn !== null && opensOn <= today)) faults.push(`${period} on ${today}`);
            if (waiting && askedOn.has(period)) faults.push(`${period} again on ${today}`);
          }
        }
        expect(faults).toEqual([]);
        const last = EVERY_DAY.at(-1) ?? '';
        const expected = [...exists].filter(([, day]) => day !== null && day <= last).map(([period]) => period);
        expect([...askedOn.keys()].sort((a, b) => a - b)).toEqual(expected);
        for (const [period, day] of askedOn) {
          const from = exists.get(period) ?? '9999';
          // Asked on the very day, or on the first day of the simulation.
          expect(day).toBe(from < START ? START : from);
          expect(fromStorage(period, given.frequency).frequency).toBe(given.frequency);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('days', () => {
  it('are counted in the calendar, across both clock changes and a leap day', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-10-01', '2026-11-01')).toBe(31);
    expect(daysBetween('2026-10-16', '2026-10-15')).toBe(-1);
  });

  it('are written with the year only where it is another one', () => {
    expect(germanDay('2026-10-07', '2026-10-09')).toBe('07.10.');
    expect(germanDay('2026-12-31', '2027-01-02')).toBe('31.12.2026');
  });
});
