import { Injectable } from '@nestjs/common';

/** The only source of "now", so that tests and re-rendering can fix it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

export class FixedClock extends Clock {
  constructor(private readonly instant: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }
}
