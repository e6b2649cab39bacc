import { newTestServerFolder, TEST_SERVER_FOLDER } from './test-server';

/** Names the folder only: the server starts with the first test that asks for a database. */
export default function globalSetup(): void {
  process.env[TEST_SERVER_FOLDER] ??= newTestServerFolder();
}
