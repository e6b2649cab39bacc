import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

const PATIENCE = 5_000;

/**
 * pg calls a pool ended as soon as it has asked its connections to close. Whoever stops the server at that moment cuts
 * them off, and they complain: so wait until each has really closed.
 */
export async function closeConnections(dataSource: DataSource): Promise<void> {
  if (!dataSource.isInitialized) return;
  const { master: pool } = dataSource.driver as DataSource['driver'] & { master: Pool };
  let open = pool.totalCount;
  const allClosed = new Promise<void>((resolve) => {
    if (open === 0) resolve();
    pool.on('remove', () => {
      open -= 1;
      if (open === 0) resolve();
    });
  });
  await dataSource.destroy();
  await Promise.race([allClosed, pause(PATIENCE, undefined, { ref: false })]);
}
