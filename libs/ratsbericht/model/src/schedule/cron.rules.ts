import { instantOf, localTime } from './berlin-clock.rules';

/** Five fields as crontab(5) has them; minute and hour are one number each, so a plan is due once a day at most. */
export interface Cron {
  readonly minute: number;
  readonly hour: number;
  /** Null: every one. */
  readonly days: ReadonlySet<number> | null;
  readonly months: ReadonlySet<number> | null;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number> | null;
}

const PART = /^(\d{1,2}|\*)(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/;
const DAY = 86_400_000;
/** Of 29 February two are at most eight years apart (1896 and 1904, 2096 and 2104). */
const FARTHEST = 8 * 366 + 1;

function numbersOf(field: string, from: number, to: number): ReadonlySet<number> | null {
  if (field === '*') return null;
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [, first, last, step] = PART.exec(part) ?? [];
    if (first === undefined) throw new RangeError(field);
    const begin = first === '*' ? from : Number(first);
    const end = last !== undefined ? Number(last) : first === '*' || step !== undefined ? to : begin;
    const by = Number(step ?? 1);
    if (begin < from || end > to || begin > end || by < 1) throw new RangeError(field);
    for (let number = begin; number <= end; number += by) found.add(number);
  }
  return found;
}

function one(field: string, to: number): number {
  if (!/^\d{1,2}$/.test(field) || Number(field) > to) throw new RangeError(field);
  return Number(field);
}

/** Null: it is none, or one that is due more than once a day. */
export function parseCron(text: string): Cron | null {
  const fields = text.trim().split(/\s+/);
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  if (fields.length !== 5) return null;
  try {
    const weekdays = numbersOf(weekday, 0, 7);
    return {
      ...{ minute: one(minute, 59), hour: one(hour, 23) },
      ...{ days: numbersOf(day, 1, 31), months: numbersOf(month, 1, 12) },
      weekdays: weekdays && new Set([...weekdays].map((number) => number % 7)),
    };
  } catch {
    return null;
  }
}

/** Of day and weekday either is enough where both are named (crontab(5)). */
function isDueOn({ days, months, weekdays }: Cron, midday: Date): boolean {
  if (months !== null && !months.has(midday.getUTCMonth() + 1)) return false;
  const byDay = days?.has(midday.getUTCDate());
  const byWeekday = weekdays?.has(midday.getUTCDay());
  return byDay === undefined && byWeekday === undefined ? true : byDay === true || byWeekday === true;
}

/** The first instant after the given one, on the clock in Berlin; null: never (31 February). */
export function nextDue(cron: Cron, after: Date): Date | null {
  const { year, month, day } = localTime(after);
  const first = Date.UTC(year, month - 1, day, 12);
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const midday = new Date(first + ahead * DAY);
    if (!isDueOn(cron, midday)) continue;
    const [dueYear, dueMonth, dueDay] = [midday.getUTCFullYear(), midday.getUTCMonth() + 1, midday.getUTCDate()];
    const due = instantOf({ year: dueYear, month: dueMonth, day: dueDay, hour: cron.hour, minute: cron.minute });
    if (due > after) return due;
  }
  return null;
}

export function nextDues(cron: Cron, after: Date, count: number): readonly Date[] {
  const found: Date[] = [];
  for (let due = nextDue(cron, after); due !== null && found.length < count; due = nextDue(cron, due)) found.push(due);
  return found;
}

/** What fell due from the first instant on until now, both included; `missed` have no run of their own. */
export function lastDue(cron: Cron, from: Date, now: Date): { readonly due: Date; readonly missed: number } | null {
  if (from > now) return null;
  let [due, missed] = [from, 0];
  for (let next = nextDue(cron, due); next !== null && next <= now; next = nextDue(cron, due)) {
    due = next;
    missed += 1;
  }
  return { due, missed };
}
