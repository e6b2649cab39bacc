const MINUTE = 60_000;

/** An hour without a request ends a session, twelve hours end it in any case: a working day, not a night. */
export const SESSION_TIMES = {
  idle: 60 * MINUTE,
  longest: 12 * 60 * MINUTE,
  /** As long as someone may look for the phone with the second factor. */
  pending: 10 * MINUTE,
  /** How exactly the last request is remembered: a write for every read would be waste. */
  touch: MINUTE,
} as const;

export const sessionEnd = (start: Date, pending: boolean): Date =>
  new Date(start.getTime() + (pending ? SESSION_TIMES.pending : SESSION_TIMES.longest));

export interface SessionTimes {
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

/** When it ends if nothing more happens. */
export const endsIfIdle = ({ seenAt, expiresAt }: SessionTimes): Date =>
  new Date(Math.min(seenAt.getTime() + SESSION_TIMES.idle, expiresAt.getTime()));

export const isLive = (times: SessionTimes, now: Date): boolean => now < endsIfIdle(times);
