import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SESSION_TIMES } from '@teilziel/identity/model';
import { Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { REMOVE_EXPIRED_FLOWS } from '../dienstkonto/dienstkonto.queries';
import { REMOVE_OLD_ATTEMPTS } from '../rate-limits/rate-limit.queries';
import { REMOVE_ENDED_SESSIONS } from '../sessions/session.queries';
import { signingIn } from '../sessions/sign-in-access';
import { REMOVE_OLD_LINKS } from '../sign-in/link.queries';

const HOUR = 3_600_000;

/** What has ended opens nothing any more; once an hour it is also gone (data minimisation, Art. 5 GDPR). */
@Injectable()
export class Tidying implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Anmeldung');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tidy().catch(() => this.log.error('Aufräumen ist misslungen')), HOUR);
    // A command that is done does not wait for it.
    this.timer.unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  tidy(): Promise<void> {
    const now = this.clock.now();
    return signingIn(null, async () => {
      await this.dataSource.query(REMOVE_ENDED_SESSIONS, [now, new Date(now.getTime() - SESSION_TIMES.idle)]);
      await this.dataSource.query(REMOVE_OLD_ATTEMPTS, [now]);
      await this.dataSource.query(REMOVE_OLD_LINKS, [now]);
      await this.dataSource.query(REMOVE_EXPIRED_FLOWS, [now]);
    });
  }
}
