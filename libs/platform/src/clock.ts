import { Injectable } from '@nestjs/common';

/** The only source of "now", so that a test can replace it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

// Swedish writes dates as ISO 8601 does.
const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day in Germany, YYYY-MM-DD: roles begin and end with it, whatever the server's time zone. */
export const berlinDay = (date: Date): string => BERLIN.format(date);
