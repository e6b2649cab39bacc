const HOUR = 3_600_000;
const SUMMER = 2;
const WINTER = 1;

/** A day of the calendar and a time on a clock in Germany. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function lastSunday(year: number, month: number): number {
  return 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
}

/** Hours before UTC; own rule (Directive 2000/84/EC), because Intl differs between machines. */
function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const begins = Date.UTC(year, 2, lastSunday(year, 3), 1);
  const ends = Date.UTC(year, 9, lastSunday(year, 10), 1);
  return instant >= begins && instant < ends ? SUMMER : WINTER;
}

export function localTime(instant: Date): LocalTime {
  const at = new Date(instant.getTime() + offsetAt(instant.getTime()) * HOUR);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return { year, month, day, hour: at.getUTCHours(), minute: at.getUTCMinutes() };
}

/**
 * The one instant of a local time: of the hour that comes twice the first, and for the hour that no clock shows as
 * much later as the clocks go forward (02:30 becomes 03:30). So nothing is left out and nothing comes twice.
 */
export function instantOf({ year, month, day, hour, minute }: LocalTime): Date {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const summer = asUtc - SUMMER * HOUR;
  return new Date(offsetAt(summer) === SUMMER ? summer : asUtc - WINTER * HOUR);
}
