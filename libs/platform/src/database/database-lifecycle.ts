import type { OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { closeConnections } from './close-connections';
import type { OpenedDatabase } from './open-database';

/** Connections first, then the server: nothing of ours is cut off by our own shutdown. */
export class DatabaseLifecycle implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly opened: OpenedDatabase,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await closeConnections(this.dataSource);
    await this.opened.stop();
  }
}
