import { removeTestServer, TEST_SERVER_FOLDER } from './test-server';

export default async function globalTeardown(): Promise<void> {
  const folder = process.env[TEST_SERVER_FOLDER];
  if (folder) await removeTestServer(folder);
}
