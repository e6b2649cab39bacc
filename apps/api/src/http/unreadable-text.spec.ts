import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { createApp } from '../start/create-app';

describe('a NUL, which is in no text', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let origin: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApp(database);
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it.each(['/daten/%00/1/A101.csv', '/berichte/%00/1.pdf'])('in the address %s is a wrong request', async (path) => {
    const answer = await fetch(origin + path);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { statusCode: 400, message: 'Die Anfrage ist nicht lesbar.' },
    ]);
  });

  it('in an argument too', async () => {
    const query = 'query ($ags: String!) { release(ags: $ags) { number } }';
    const body = JSON.stringify({ query, variables: { ags: '\u0000' } });
    const headers = { 'content-type': 'application/json' };
    const answer = (await (await fetch(`${origin}/graphql`, { method: 'POST', headers, body })).json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(answer.errors[0]).toMatchObject({
      message: 'Die Anfrage enthält ein Zeichen, das es in keinem Text gibt.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
