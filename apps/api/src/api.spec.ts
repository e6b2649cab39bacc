import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { OperatorAccess } from '@teilziel/kommune/server';
import { createDataSource, createTestDatabase, StatementCounter } from '@teilziel/platform';
import type { TestDatabase } from '@teilziel/platform';
import { fillKommune, ReleaseCompiler } from '@teilziel/releases/server';
import { DataSource } from 'typeorm';
import { createApp } from './start/create-app';

const OVERVIEW = `query ($ags: String!) { release(ags: $ags) { number konzept { handlungsfelder { leitziele { teilziele {
  number symbol word statusSentence tile { periods total women men } } } } } } }`;
const TEILZIEL = `query ($ags: String!) { release(ags: $ags) { teilziel(number: "1.1.2") { text handlungsfeld { title }
  indicators { code statusSentence teilziele { number } series { hash columns } } } } }`;
const INDICATOR = `query ($ags: String!) { release(ags: $ags) { indicator(code: "I002") { name teilziele { number }
  series { hash url columns } csvUrl } } }`;

interface Answer {
  readonly data?: { readonly release: Record<string, never> | null };
  readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('API', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let dataSource: DataSource;
  /** Past the policies. */
  let owner: DataSource;
  let origin: string;

  const SMALL = '99000001';
  const LARGE = '99000002';

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApp({ url: database.url });
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    dataSource = app.get(DataSource);
    await fillKommune(dataSource, { ags: SMALL, name: 'Kleinstadt', indicators: 3, years: 2 });
    await fillKommune(dataSource, { ags: LARGE, name: 'Großstadt', indicators: 30, years: 20 });
    const compile = (ags: string, scope: 'oeffentlich' | 'rat'): Promise<unknown> =>
      app
        .get(OperatorAccess, { strict: false })
        .run(() => app.get(ReleaseCompiler).compile(ags, { scope, author: 'Prüfung' }));
    for (const ags of [SMALL, LARGE]) await compile(ags, 'oeffentlich');
    owner = await createDataSource(database.ownerUrl, []).initialize();
    await owner.query(`UPDATE observation SET numerator = numerator + 1, revision = 2 WHERE period = $1`, [
      4 * 2025 + 3,
    ]);
    await compile(SMALL, 'rat');
  }, 60_000);

  afterAll(async () => {
    await owner?.destroy();
    await app?.close();
    await database?.drop();
  });

  const post = (body: string): Promise<Response> =>
    fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
    (await post(JSON.stringify({ query, variables }))).json() as Promise<Answer>;

  it.each([
    ['overview', OVERVIEW, 2, 1],
    ['teilziel', TEILZIEL, 5, 1],
    ['indicator', INDICATOR, 5, 1],
  ])('%s: as many statements for one release as for ten times the data', async (_, query, cold, warm) => {
    const counter = new StatementCounter(dataSource);
    for (const ags of [SMALL, LARGE]) {
      const fresh = await createApp({ url: database.url });
      await fresh.listen(0, '127.0.0.1');
      const own = new StatementCounter(fresh.get(DataSource));
      const port = (fresh.getHttpServer().address() as AddressInfo).port;
      const body = JSON.stringify({ query, variables: { ags } });
      const send = async (): Promise<void> => {
        const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
        const answer = (await (await fetch(`http://127.0.0.1:${port}/graphql`, options)).json()) as Answer;
        expect(answer.errors).toBeUndefined();
        expect(answer.data?.release).not.toBeNull();
      };
      expect(await own.during(send)).toHaveLength(cold);
      expect(await own.during(send)).toHaveLength(warm);
      await fresh.close();
    }
    expect(counter.count).toBe(0);
  });

  it('shows the public release only, whatever number is asked for', async () => {
    const number = `query ($ags: String!, $number: Int) { release(ags: $ags, number: $number) { number scope } }`;
    expect((await ask(number, { ags: SMALL })).data?.release).toEqual({ number: 1, scope: 'OEFFENTLICH' });
    expect((await ask(number, { ags: SMALL, number: 2 })).data?.release).toBeNull();
    const sql = `SELECT encode(hash, 'hex') AS hash FROM release_member_block JOIN kommune USING (kommune_id)
      WHERE ags = $1 AND number = 2 EXCEPT SELECT encode(hash, 'hex') FROM release_member_block WHERE number = 1`;
    const rows: { hash: string }[] = await owner.query(sql, [SMALL]);
    expect(rows.length).toBeGreaterThan(0);
    for (const { hash } of rows) expect((await fetch(`${origin}/daten/bloecke/${hash}`)).status).toBe(404);
    expect((await fetch(`${origin}/daten/${SMALL}/2/I001.csv`)).status).toBe(404);
  });

  it('sends a block and a CSV once: ETag, for ever, zipped', async () => {
    const answer = (await ask(INDICATOR, { ags: SMALL })) as unknown as {
      data: { release: { indicator: { csvUrl: string; series: { hash: string; url: string; columns: unknown } } } };
    };
    const { series, csvUrl } = answer.data.release.indicator;
    const block = await fetch(origin + series.url);
    expect(block.headers.get('etag')).toBe(`"${series.hash}"`);
    expect(block.headers.get('cache-control')).toContain('immutable');
    expect(await block.json()).toEqual(series.columns);
    const headers = { 'if-none-match': `"${series.hash}"` };
    expect((await fetch(origin + series.url, { headers })).status).toBe(304);
    const csv = await fetch(origin + csvUrl);
    expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="${SMALL}-1-I002.csv"`);
    expect(new Uint8Array(await csv.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it.each([
    ['{ release(ags: "1") { nichts } }', 'GRAPHQL_VALIDATION_FAILED', 'Das Feld „nichts“ gibt es an „Release“ nicht.'],
    ['{ release { number } }', 'GRAPHQL_VALIDATION_FAILED', '„release“ braucht das Argument „ags“.'],
    [
      `{ release(ags: "${SMALL}") { indicators(first: 999) { totalCount } } }`,
      'BAD_USER_INPUT',
      /„first“ muss zwischen 1 und 200/,
    ],
    [
      `{ ${'a'.repeat(3)}: kommunen { ags } ${[...Array(9)].map((_, n) => `x${n}: release(ags: "1") { indicators(first: 200) { edges { node { code series { columns } } } } }`).join(' ')} }`,
      'QUERY_TOO_LARGE',
      /fragt zu viel auf einmal/,
    ],
    ['{ kaputt', 'GRAPHQL_PARSE_FAILED', /kein gültiges GraphQL/],
  ])('answers %s in German with a code', async (query, code, message) => {
    const [error] = (await ask(query)).errors ?? [];
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toMatch(message);
  });

  it('tells nothing of its inside when the database fails', async () => {
    await owner.query('REVOKE SELECT ON release FROM teilziel_app');
    const answer = await ask('query ($ags: String!) { release(ags: $ags) { number } }', { ags: SMALL });
    await owner.query('GRANT SELECT ON release TO teilziel_app');
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(answer)).not.toMatch(/SELECT|stack|\.ts|\.js|permission denied|release_/);
  });

  it('takes no body over 100 kB and no nesting over twelve levels', async () => {
    const large = await post(JSON.stringify({ query: '{ kommunen { ags } }', variables: { x: 'x'.repeat(120_000) } }));
    expect(large.status).toBe(413);
    expect(await large.json()).toEqual({ statusCode: 413, message: 'Die Anfrage ist zu groß: höchstens 100 kB.' });
    const deep = `{ release(ags: "1") { ${'... { '.repeat(3)} konzept { handlungsfelder { leitziele { teilziele { tile { name } } } } } ${'} '.repeat(3)} } }`;
    expect((await ask(deep)).errors).toBeUndefined();
  });

  it('is alive, ready and measured, with a strict content security policy', async () => {
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${origin}/readyz`);
    expect(ready.status).toBe(200);
    expect(ready.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(await (await fetch(`${origin}/metrics`)).text()).toContain('http_request_duration_seconds_bucket');
    const unknown = await fetch(`${origin}/daten/nichts`);
    expect(await unknown.json()).toEqual({
      statusCode: 404,
      message: 'Das gibt es hier nicht. Bitte prüfen Sie die Adresse.',
    });
  });
});
