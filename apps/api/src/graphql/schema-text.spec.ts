import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { schemaText } from './schema-text';

describe('schema', () => {
  it('is the one committed as schema.graphql', async () => {
    const committed = readFileSync(join(__dirname, '../../../../schema.graphql'), 'utf8');
    expect(await schemaText()).toBe(printSchema(lexicographicSortSchema(buildSchema(committed))));
  });
});
