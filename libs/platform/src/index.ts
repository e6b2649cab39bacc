export { Clock, FixedClock } from './clock';
export { createDataSource, migrate, type EntityClass } from './database/data-source';
export { startEmbeddedPostgres, type EmbeddedPostgres, type LauncherOptions } from './embedded-postgres/launcher';
export { OperatorError } from './operator-error';
export { createEmptyDatabase, createTestDatabase, migrationNames, type TestDatabase } from './testing/test-database';
