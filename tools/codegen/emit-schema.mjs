import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildServer } from '../lib/build.mjs';

/** SDL of the code-first classes; they are compiled first, because Node reads no decorators. */
export async function emitSchema(root) {
  await buildServer();
  const require = createRequire(join(root, 'dist/server/package.json'));
  const { schemaText } = require('./apps/api/src/graphql/schema-text.js');
  return schemaText();
}
