import { newTestServerFolder, removeAbandonedFolders, TEST_SERVER_FOLDER } from './test-server';

/** Names the folder only: the server starts with the first test that asks for a database. */
export default async function globalSetup(): Promise<void> {
  await removeAbandonedFolders();
  process.env[TEST_SERVER_FOLDER] ??= newTestServerFolder();
}
