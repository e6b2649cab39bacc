import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildServer } from '../lib/build.mjs';

/** SDL of the code-first classes; they are compiled first, because Node reads no decorators. */
export async function emitSchema(root) {
  await buildServer();
  const load = createRequire(join(root, 'dist/server/package.json'));
  const { schemaText } = load(join(root, 'dist/server/apps/api/src/graphql/schema-text.js'));
  return schemaText();
}
