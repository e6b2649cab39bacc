import { APPLICATION_ROLE } from '@teilziel/db';
import PgBoss from 'pg-boss';
import { onConnection } from '../database/application-login';
import { OperatorError } from '../operator-error';
import { CLOCK_QUEUE, JOB_SCHEMA, TICK, WORK } from './job-queues';

const INSUFFICIENT_PRIVILEGE = '42501';

/** Rows, never tables: the partition of a queue is made here, and to write through the parent is enough. */
const GRANTS = `
REVOKE ALL ON SCHEMA ${JOB_SCHEMA} FROM PUBLIC;
GRANT USAGE ON SCHEMA ${JOB_SCHEMA} TO ${APPLICATION_ROLE};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO ${APPLICATION_ROLE};
`;

/** As the owner of the database, before the program works as somebody who may make no tables. */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOB_SCHEMA,
    supervise: false,
    schedule: false,
    max: 1,
  });
  // Without a listener an error of its pool would end the process.
  boss.on('error', () => undefined);
  try {
    await boss.start();
    await boss.createQueue(CLOCK_QUEUE);
    for (const name of [TICK, WORK]) await boss.createQueue(name, { name, policy: 'short' });
    await onConnection(ownerUrl, (owner) => owner.query(GRANTS));
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new OperatorError(
      `Der Eigentümer der Datenbank (DATABASE_URL) darf kein Schema für die Aufträge anlegen. Lassen Sie die Verwaltung ` +
        `der Datenbank einmal ausführen: CREATE SCHEMA ${JOB_SCHEMA} AUTHORIZATION <Eigentümer>;`,
      { cause: error },
    );
  } finally {
    await boss.stop({ graceful: false }).catch(() => undefined);
  }
}
