import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createTestDatabase } from '@teilziel/platform';
import type { TestDatabase } from '@teilziel/platform';
import { createApp } from '../start/create-app';
import { PERMISSION_TABLE } from './permission-table.fixture';
import { isLetIn, OWN_AGS, type TestViewer, Viewers } from './viewers.fixture';

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const DENIALS = ['UNAUTHENTICATED', 'FORBIDDEN'];
/** Past the guard an operation may find nothing or name a wrong field; it may not break or be misspelt. */
const FAULTS = ['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];

describe('permissions', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let origin: string;
  let people: Viewers;
  let viewers: readonly TestViewer[];

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApp(database);
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    people = await Viewers.connect(database.ownerUrl);
    viewers = await people.all();
  }, 60_000);

  afterAll(async () => {
    await people?.close();
    await app?.close();
    await database?.drop();
  });

  async function codeOf(viewer: TestViewer, query: string): Promise<string> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (viewer.namesKommune) headers['teilziel-kommune'] = OWN_AGS;
    if (viewer.personId !== null) headers['cookie'] = await people.signedIn(viewer.personId);
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { errors } = (await answer.json()) as Answer;
    return errors?.[0] === undefined ? 'OK' : errors[0].extensions.code;
  }

  it('has a row for every operation of the schema and no other', () => {
    const { schema } = app.get(GraphQLSchemaHost);
    const fields = (kind: 'query' | 'mutation'): string[] => {
      const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
      return Object.keys(type?.getFields() ?? {}).map((name) => `${kind} ${name}`);
    };
    const rows = Object.entries(PERMISSION_TABLE).map(([name, { kind }]) => `${kind} ${name}`);
    expect(rows.sort()).toEqual([...fields('query'), ...fields('mutation')].sort());
  });

  it.each(Object.entries(PERMISSION_TABLE))('%s', async (_, { text, allow }) => {
    const wrong: string[] = [];
    for (const viewer of viewers) {
      const code = await codeOf(viewer, text);
      const expected = isLetIn(allow, viewer) ? 'durch' : viewer.personId === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      const isRight = expected === 'durch' ? !DENIALS.includes(code) && !FAULTS.includes(code) : code === expected;
      if (!isRight) wrong.push(`${viewer.label}: ${code} statt ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it('says how much it has asked', () => {
    const operations = Object.keys(PERMISSION_TABLE).length;
    process.stdout.write(
      `Berechtigungen: ${operations} Operationen × ${viewers.length} Fragende = ${operations * viewers.length} Anfragen\n`,
    );
    expect(viewers.length).toBeGreaterThanOrEqual(18);
  });
});
