import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export async function emitSchema(root) {
  return readFileSync(join(root, 'schema.graphql'), 'utf8');
}
