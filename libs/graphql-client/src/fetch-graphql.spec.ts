import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchGraphql } from './fetch-graphql';
import { onSessionExpired } from './session-expiry';
import { TypedDocumentString } from './typed-document-string';

interface Kommunen {
  readonly kommunen: readonly { readonly ags: string }[];
}

const KOMMUNEN = new TypedDocumentString<Kommunen, { readonly first: number }>('{ kommunen { ags } }');

describe('fetchGraphql', () => {
  const ordinary = globalThis.fetch;
  let server: Server;
  let answer: string;
  let asked: unknown;
  let kommune: unknown;
  let requests = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        kommune = request.headers['teilziel-kommune'];
        requests += 1;
        asked = { path: request.url, ...(JSON.parse(body) as object) };
        response.end(answer);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // Node knows no page, so the path needs an origin.
    globalThis.fetch = (path, options) => ordinary(`${origin}${String(path)}`, options);
  });

  afterAll(() => {
    globalThis.fetch = ordinary;
    server.close();
    server.closeAllConnections();
  });

  it('sends text and variables and gives the data', async () => {
    answer = JSON.stringify({ data: { kommunen: [{ ags: '1' }] } });
    expect(await fetchGraphql(KOMMUNEN, { first: 3 })).toEqual({ kommunen: [{ ags: '1' }] });
    expect(asked).toEqual({ path: '/graphql', query: '{ kommunen { ags } }', variables: { first: 3 } });
  });

  it('throws the first error with its code, and a sentence where the answer cannot be read', async () => {
    answer = JSON.stringify({ data: null, errors: [{ message: 'Fehlt.', extensions: { code: 'BAD_USER_INPUT' } }] });
    await expect(fetchGraphql(KOMMUNEN, { first: 3 })).rejects.toMatchObject({
      message: 'Fehlt.',
      code: 'BAD_USER_INPUT',
    });
    answer = '<html>';
    await expect(fetchGraphql(KOMMUNEN, { first: 3 })).rejects.toMatchObject({ code: 'HTTP_200' });
  });

  it('names the Kommune only where there is one', async () => {
    answer = JSON.stringify({ data: { kommunen: [] } });
    await fetchGraphql(KOMMUNEN, { first: 3 });
    expect(kommune).toBeUndefined();
    await fetchGraphql(KOMMUNEN, { first: 3 }, undefined, { kommune: '03999999' });
    expect(kommune).toBe('03999999');
  });

  describe('when the session has expired', () => {
    const expired = JSON.stringify({
      errors: [{ message: 'Bitte melden Sie sich an.', extensions: { code: 'UNAUTHENTICATED' } }],
    });

    it('asks once for several requests and repeats each', async () => {
      answer = expired;
      requests = 0;
      const ask = jest.fn(async () => {
        // Both requests have failed by then: a person needs longer than a server.
        while (requests < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        answer = JSON.stringify({ data: { kommunen: [{ ags: '1' }] } });
        return true;
      });
      const stop = onSessionExpired(ask);
      const answers = await Promise.all([fetchGraphql(KOMMUNEN, { first: 1 }), fetchGraphql(KOMMUNEN, { first: 2 })]);
      stop();
      expect(answers).toHaveLength(2);
      expect(ask).toHaveBeenCalledTimes(1);
      expect(requests).toBe(4);
    });

    it('fails as it did when the person does not sign in, or nobody may be asked', async () => {
      answer = expired;
      const ask = jest.fn(() => Promise.resolve(false));
      const stop = onSessionExpired(ask);
      await expect(fetchGraphql(KOMMUNEN, { first: 1 })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      const once = fetchGraphql(KOMMUNEN, { first: 1 }, undefined, { signInAgain: false });
      await expect(once).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      stop();
      expect(ask).toHaveBeenCalledTimes(1);
    });
  });

  it('says that nobody answers', async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(fetchGraphql(KOMMUNEN, { first: 3 })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining('Der Server ist nicht erreichbar') as string,
    });
  });
});
