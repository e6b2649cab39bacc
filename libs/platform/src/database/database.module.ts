import { randomBytes } from 'node:crypto';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { SecretBox } from '../secrets/secret-box';
import { readSettings } from '../settings/settings';
import { closeConnections } from './close-connections';
import { createDataSource, type EntityClass } from './data-source';
import { DatabaseLifecycle } from './database-lifecycle';
import { migrateAsOwner, openDatabase, type OpenedDatabase } from './open-database';

export interface DatabaseModuleOptions {
  /** A database somebody else has opened (tests), as the login of the program; otherwise what the settings say. */
  url?: string;
  /** Its owner, where it is still to be migrated. */
  ownerUrl?: string;
  onProgress?: (message: string) => void;
}

const OPENED_DATABASE = Symbol('OpenedDatabase');

/** Of the databases that tests open: as long as their process. */
const PASSING_KEY = randomBytes(32);

async function open({ url, ownerUrl, onProgress }: DatabaseModuleOptions): Promise<OpenedDatabase> {
  if (url === undefined) return openDatabase(readSettings(), onProgress);
  if (ownerUrl) await migrateAsOwner(ownerUrl, onProgress);
  return { url, encryptionKey: PASSING_KEY, stop: () => Promise.resolve() };
}

async function connect(opened: OpenedDatabase, entities: EntityClass[]): Promise<DataSource> {
  const dataSource = createDataSource(opened.url, entities);
  try {
    return await dataSource.initialize();
  } catch (error) {
    await closeConnections(dataSource);
    await opened.stop();
    throw error;
  }
}

/** Opens the database, migrates it, offers DataSource, SecretBox and Clock everywhere, and closes in the right order. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(entities: EntityClass[], options: DatabaseModuleOptions = {}): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        Clock,
        { provide: OPENED_DATABASE, useFactory: () => open(options) },
        {
          provide: DataSource,
          useFactory: (opened: OpenedDatabase) => connect(opened, entities),
          inject: [OPENED_DATABASE],
        },
        {
          provide: SecretBox,
          useFactory: ({ encryptionKey }: OpenedDatabase) => new SecretBox(encryptionKey),
          inject: [OPENED_DATABASE],
        },
        {
          provide: DatabaseLifecycle,
          useFactory: (dataSource: DataSource, opened: OpenedDatabase) => new DatabaseLifecycle(dataSource, opened),
          inject: [DataSource, OPENED_DATABASE],
        },
      ],
      exports: [DataSource, SecretBox, Clock],
    };
  }
}
