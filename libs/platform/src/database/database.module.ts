import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { readSettings } from '../settings/settings';
import { closeConnections } from './close-connections';
import { createDataSource, type EntityClass, migrate } from './data-source';
import { DatabaseLifecycle } from './database-lifecycle';
import { openDatabase, type OpenedDatabase } from './open-database';

export interface DatabaseModuleOptions {
  /** A database somebody else has opened (tests); otherwise DATABASE_URL or the embedded one. */
  url?: string;
  onProgress?: (message: string) => void;
}

const OPENED_DATABASE = Symbol('OpenedDatabase');

async function connect(
  opened: OpenedDatabase,
  entities: EntityClass[],
  { onProgress }: DatabaseModuleOptions,
): Promise<DataSource> {
  const dataSource = createDataSource(opened.url, entities);
  try {
    await dataSource.initialize();
    const done = await migrate(dataSource);
    if (done.length > 0) onProgress?.(`Datenbankschema auf den Stand gebracht: ${done.join(', ')}`);
    return dataSource;
  } catch (error) {
    await closeConnections(dataSource);
    await opened.stop();
    throw error;
  }
}

/** Opens the database, migrates it, offers DataSource and Clock everywhere, and closes in the right order. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(entities: EntityClass[], options: DatabaseModuleOptions = {}): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        Clock,
        {
          provide: OPENED_DATABASE,
          useFactory: (): Promise<OpenedDatabase> =>
            options.url
              ? openDatabase({ databaseUrl: options.url, dataDir: '' })
              : openDatabase(readSettings(), options.onProgress),
        },
        {
          provide: DataSource,
          useFactory: (opened: OpenedDatabase) => connect(opened, entities, options),
          inject: [OPENED_DATABASE],
        },
        {
          provide: DatabaseLifecycle,
          useFactory: (dataSource: DataSource, opened: OpenedDatabase) => new DatabaseLifecycle(dataSource, opened),
          inject: [DataSource, OPENED_DATABASE],
        },
      ],
      exports: [DataSource, Clock],
    };
  }
}
