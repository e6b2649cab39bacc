import { Injectable } from '@nestjs/common';

/** The only source of "now", so that a test can replace it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
