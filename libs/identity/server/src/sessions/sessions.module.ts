import { Module } from '@nestjs/common';
import { RateLimits } from '../rate-limits/rate-limits.service';
import { SessionMiddleware } from './session.middleware';
import { SessionService } from './session.service';

/** What every way to sign in needs. */
@Module({
  providers: [RateLimits, SessionMiddleware, SessionService],
  exports: [RateLimits, SessionMiddleware, SessionService],
})
export class SessionsModule {}
