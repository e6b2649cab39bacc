import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';

/** What nobody should wait for (whoever waits could time it), but the end of the program does. */
@Injectable()
export class BackgroundWork implements BeforeApplicationShutdown {
  private readonly log = new Logger('Anmeldung');
  private readonly running = new Set<Promise<void>>();

  start(name: string, work: () => Promise<void>): void {
    const done = work()
      // Only the kind of error: its text could name an address.
      .catch((error: unknown) => this.log.error(`${name}: ${error instanceof Error ? error.name : 'Fehler'}`))
      .finally(() => this.running.delete(done));
    this.running.add(done);
  }

  async settled(): Promise<void> {
    await Promise.all(this.running);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.settled();
  }
}
