import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Part of the cache key of the tests: with the reference cases beside the clone more tests run than without. */
console.log(
  existsSync(join(import.meta.dirname, '../../../shared/reference')) ? 'mit Referenzfällen' : 'ohne Referenzfälle',
);
