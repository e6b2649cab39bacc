import { migrations } from '@teilziel/db';
import type { DataSource } from 'typeorm';
import { AccessClient } from '../access/access-client';
import { ConfidentialDataSource } from './confidential-data-source';
import { StatementLogger } from './statement.logger';

// TypeORM's own type for "a class with @Entity".
export type EntityClass = abstract new (...args: never[]) => object;

/** The schema belongs to the migrations alone: nothing is ever synchronised from entities. */
export function createDataSource(url: string, entities: EntityClass[]): DataSource {
  const logger = new StatementLogger();
  return new ConfidentialDataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logger,
    poolErrorHandler: (error: Error) => logger.connectionLost(error),
    applicationName: 'teilziel-monitor',
    extra: { max: 10, Client: AccessClient },
  });
}

/** Brings the schema up to date; two processes that start together wait for each other. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtext('teilziel-monitor migrations'))");
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await lock.query("SELECT pg_advisory_unlock(hashtext('teilziel-monitor migrations'))").catch(() => undefined);
    await lock.release();
  }
}
