import { startEmbeddedPostgres } from '../embedded-postgres/launcher';
import type { Settings } from '../settings/settings';

export interface OpenedDatabase {
  url: string;
  embedded: boolean;
  stop(): Promise<void>;
}

/** DATABASE_URL names a server of the operator; without it the program brings its own. */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  onProgress?: (message: string) => void,
): Promise<OpenedDatabase> {
  if (settings.databaseUrl !== null) {
    return { url: settings.databaseUrl, embedded: false, stop: () => Promise.resolve() };
  }
  const { url, stop } = await startEmbeddedPostgres(settings.dataDir, onProgress);
  return { url, embedded: true, stop };
}
