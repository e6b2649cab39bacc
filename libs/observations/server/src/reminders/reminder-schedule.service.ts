import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { type Access, berlinDay, Clock, Mailer, withAccess } from '@teilziel/platform';
import { Reminders } from './reminders.service';

const LOOK_EVERY = 5 * 60_000;
const HOUR_OF_DAY = 7;
/** What did not go out waits so long: an address that is always refused must not cost a round every few minutes. */
const TRY_AGAIN_AFTER = 30 * 60_000;

const BERLIN_HOUR = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Berlin' });

/**
 * Once a day from 07:00 in Berlin. It looks at the clock every few minutes instead of waiting for an hour, so that
 * neither a clock change nor a computer that slept moves it; who was written to stands in the table `reminder`, so that
 * several processes or a restart send nothing twice.
 */
@Injectable()
export class ReminderSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Erinnerungen');
  private timer: NodeJS.Timeout | null = null;
  private doneOn: string | null = null;
  private notBefore = 0;

  constructor(
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly access: OperatorAccess,
    private readonly kommunen: KommuneRepository,
    private readonly reminders: Reminders,
  ) {}

  onApplicationBootstrap(): void {
    this.lookLater();
  }

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** How many mails went out; null: it is too early, or the day's round is done. */
  async look(): Promise<number | null> {
    const now = this.clock.now();
    const today = berlinDay(now);
    if (!this.mailer.ready || this.doneOn === today || now.getTime() < this.notBefore) return null;
    if (Number(BERLIN_HOUR.format(now)) < HOUR_OF_DAY) return null;
    const known = await this.access.run(() => this.kommunen.list());
    let sent = 0;
    let failed = 0;
    for (const { kommuneId } of known) {
      const outcome = await this.roundOf(kommuneId);
      sent += outcome.sent;
      failed += outcome.failed;
    }
    if (failed === 0) this.doneOn = today;
    else this.notBefore = now.getTime() + TRY_AGAIN_AFTER;
    return sent;
  }

  /** One Kommune at a time, with no more than its working data; what goes wrong in one does not keep the next waiting. */
  private async roundOf(kommuneId: number): Promise<{ readonly sent: number; readonly failed: number }> {
    const access: Access = { personId: null, kommunen: [kommuneId], rights: ['read', 'work'] };
    try {
      return await withAccess(access, () => this.reminders.remindAll(kommuneId));
    } catch {
      this.log.error(`Kommune ${kommuneId}: Erinnerungen ließen sich nicht zusammenstellen`);
      return { sent: 0, failed: 1 };
    }
  }

  private lookLater(): void {
    this.timer = setTimeout(() => {
      void this.look()
        .catch(() => this.log.error('Erinnerungen ließen sich nicht versenden'))
        .finally(() => {
          if (this.timer) this.lookLater();
        });
    }, LOOK_EVERY);
    // A program that is done does not wait for it.
    this.timer.unref();
  }
}
