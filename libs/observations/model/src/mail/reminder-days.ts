import { addDays, daysBetween } from '../due/iso-day.rules';

/** What decides about a reminder; ISO days. */
export interface Remindable {
  readonly opensOn: string;
  readonly dueOn: string;
}

/** Days before the deadline on which one hears of it, besides the first day on which the values can be entered. */
const BEFORE = [7, 1] as const;
/** Overdue by more days than this is told to whoever answers for the Amt. */
const ESCALATION_AFTER = 7;
const WEEK = 7;
/** After a quarter nobody is written to for its sake any more: due list and cockpit go on showing it. */
const GIVEN_UP_AFTER = 92;

/** When the matter last came up: opened, a week and a day before the deadline, the day after it, then every week. */
function lastStep({ opensOn, dueOn }: Remindable, today: string): string | null {
  const late = daysBetween(dueOn, today);
  if (late > GIVEN_UP_AFTER) return null;
  if (late > 0) return addDays(dueOn, late - ((late - 1) % WEEK));
  const steps = [opensOn, ...BEFORE.map((days) => addDays(dueOn, -days))];
  return (
    steps
      .filter((step) => opensOn <= step && step <= today)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Whether a person who was last written to on `last` is written to today. Asked by day, not by the hour: a server that
 * was off on the right day makes up for it on the next.
 */
export function remindsToday(entry: Remindable, today: string, last: string | null): boolean {
  const step = lastStep(entry, today);
  return step !== null && (last === null || last < step);
}

export const isEscalated = ({ dueOn }: Pick<Remindable, 'dueOn'>, today: string): boolean =>
  daysBetween(dueOn, today) > ESCALATION_AFTER;
