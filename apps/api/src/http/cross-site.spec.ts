import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { createTestDatabase } from '@teilziel/platform';
import type { TestDatabase } from '@teilziel/platform';
import { createApp } from '../start/create-app';

const SIGN_OUT = 'mutation { signOut }';
const JSON_TYPE = { 'content-type': 'application/json' };

describe('requests of other websites', () => {
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

  const post = (headers: Record<string, string>, body = JSON.stringify({ query: SIGN_OUT })): Promise<Response> =>
    fetch(`${origin}/graphql`, { method: 'POST', headers, body });

  it.each([
    ['Fetch Metadata', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }],
    ['a sister domain', { ...JSON_TYPE, 'sec-fetch-site': 'same-site' }],
    ['Origin', { ...JSON_TYPE, origin: 'https://boese.example' }],
    ['an opaque origin', { ...JSON_TYPE, origin: 'null' }],
  ])('a POST that says so by %s is refused before anything is read', async (_, headers) => {
    const answer = await post(headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      statusCode: 403,
      message: 'Diese Anfrage kommt von einer anderen Website und wird nicht ausgeführt.',
    });
  });

  it('the own page may', async () => {
    expect((await post({ ...JSON_TYPE, origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await post(JSON_TYPE)).status).toBe(200);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'a form of type %s changes nothing, even where a browser says nothing of its origin',
    async (type) => {
      const answer = await post({ 'content-type': type }, `query=${encodeURIComponent(SIGN_OUT)}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain('"signOut":true');
    },
  );

  it('a link changes nothing and reads nothing', async () => {
    const get = (query: string, headers = {}): Promise<Response> =>
      fetch(`${origin}/graphql?query=${encodeURIComponent(query)}`, { headers });
    for (const query of [SIGN_OUT, '{ me { id } }']) expect((await get(query)).status).toBe(400);
    const forced = await get(SIGN_OUT, { 'apollo-require-preflight': 'true' });
    expect(await forced.text()).not.toContain('"signOut":true');
  });

  it('many operations in one request are refused', async () => {
    const answer = await post(JSON_TYPE, JSON.stringify([{ query: SIGN_OUT }, { query: SIGN_OUT }]));
    expect(answer.status).toBe(400);
  });

  it('no other site may read answers, frame pages or learn addresses', async () => {
    const { headers } = await fetch(`${origin}/healthz`, { headers: { origin: 'https://boese.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    // Without TLS the header would be void, and a later one could not be taken back for a year.
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});

describe('in operation behind TLS', () => {
  const before = { ...process.env };
  let database: TestDatabase;
  let app: INestApplication;
  let origin: string;

  beforeAll(async () => {
    Object.assign(process.env, { NODE_ENV: 'production', PUBLIC_URL: 'https://monitor.example.org' });
    database = await createTestDatabase();
    app = await createApp(database);
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  }, 60_000);

  afterAll(async () => {
    process.env = before;
    await app?.close();
    await database?.drop();
  });

  it('asks for TLS from then on, takes the public origin for its own and hides the schema', async () => {
    const health = await fetch(`${origin}/healthz`);
    expect(health.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(health.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    const headers = { ...JSON_TYPE, origin: 'https://monitor.example.org', 'sec-fetch-site': 'same-origin' };
    const body = JSON.stringify({ query: '{ __schema { types { name } } }' });
    const schema = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
    expect(schema.status).toBe(400);
    expect(await schema.text()).not.toContain('"types"');
  });
});
