import { startEmbeddedPostgres } from '../embedded-postgres/launcher';
import type { Settings } from '../settings/settings';
import { installJobs } from '../jobs/job-schema';
import { readSecrets, type Secrets } from '../secrets/secrets';
import { assertPoliciesHold, assertRolesCanBe, ensureApplicationLogin } from './application-login';
import { createDataSource, migrate } from './data-source';

type Progress = (message: string) => void;

export interface OpenedDatabase {
  /** The login of the program: the policies hold for it. */
  readonly url: string;
  readonly encryptionKey: Buffer;
  stop(): Promise<void>;
}

interface Owner {
  readonly url: string;
  stop(): Promise<void>;
}

/** DATABASE_URL names a server of the operator; without it the program brings its own. */
async function openOwner({ databaseUrl, dataDir }: Settings, tell?: Progress): Promise<Owner> {
  return databaseUrl === null
    ? startEmbeddedPostgres(dataDir, tell)
    : { url: databaseUrl, stop: () => Promise.resolve() };
}

/** As its owner, who is gone afterwards: nothing that answers a request ever holds a connection without policies. */
export async function migrateAsOwner(ownerUrl: string, tell?: Progress): Promise<void> {
  await assertRolesCanBe(ownerUrl);
  const dataSource = createDataSource(ownerUrl, []);
  try {
    await dataSource.initialize();
    const done = await migrate(dataSource);
    if (done.length > 0) tell?.(`Datenbankschema auf den Stand gebracht: ${done.join(', ')}`);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
  await installJobs(ownerUrl);
}

/** The file of secrets is made only where something of it is needed. */
export async function openDatabase(settings: Settings, tell?: Progress): Promise<OpenedDatabase> {
  let kept: Secrets | undefined;
  const secrets = (): Secrets => (kept ??= readSecrets(settings.dataDir));
  const encryptionKey = settings.secretKey ?? secrets().encryptionKey;
  const owner = await openOwner(settings, tell);
  try {
    await migrateAsOwner(owner.url, tell);
    const url = settings.databaseAppUrl ?? (await ensureApplicationLogin(owner.url, secrets().databasePassword));
    await assertPoliciesHold(url);
    return { url, encryptionKey, stop: () => owner.stop() };
  } catch (error) {
    await owner.stop();
    throw error;
  }
}
