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

async function install(ownerUrl: string): Promise<void> {
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
    const known = (await boss.getQueues()).map(({ name }) => name);
    for (const name of [CLOCK_QUEUE, TICK, WORK]) {
      if (!known.includes(name))
        await boss.createQueue(name, { name, policy: name === CLOCK_QUEUE ? 'standard' : 'short' });
    }
  } finally {
    await boss.stop({ graceful: false }).catch(() => undefined);
  }
}

/** As the owner of the database, before the program works as somebody who may make no tables; of two at once one waits. */
export async function installJobs(ownerUrl: string): Promise<void> {
  await onConnection(ownerUrl, async (owner) => {
    await owner.query("SELECT pg_advisory_lock(hashtext('teilziel-monitor jobs'))");
    try {
      await install(ownerUrl);
      await owner.query(GRANTS);
    } catch (error) {
      if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
      throw new OperatorError(
        `Der Eigentümer der Datenbank (DATABASE_URL) darf kein Schema für die Aufträge anlegen. Lassen Sie die ` +
          `Verwaltung der Datenbank einmal ausführen: GRANT CREATE ON DATABASE <Datenbank> TO <Eigentümer>;`,
        { cause: error },
      );
    }
  });
}
