import { DienstkontoWorld, PROVIDER } from './dienstkonto.fixture';
import type { Tampering } from './oidc-provider.fixture';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const now = (): number => Math.floor(Date.now() / 1000);
let number = 0;

describe('back-channel logout', () => {
  let world: DienstkontoWorld;
  let issuer: string;

  beforeAll(async () => {
    world = await DienstkontoWorld.start();
    issuer = world.provider.issuer;
    expect((await world.connect()).errors).toBeUndefined();
    const person = (name: string): Record<string, unknown> => ({
      name,
      email: `${name}@stadt.de`,
      email_verified: true,
      groups: ['lesend'],
    });
    await world.provider.set({ accounts: { ayse: person('ayse'), ben: person('ben') } });
  }, 60_000);
  afterAll(() => world?.stop());

  async function signedIn(name: string): Promise<{ ask: () => Promise<unknown>; sid: string }> {
    const browser = world.browser(name);
    expect(await world.signIn(name, '/k/1', browser)).toBe('/k/1');
    const cookie = `__Host-teilziel=${browser.cookie(world.origin, '__Host-teilziel')}`;
    const ask = async (): Promise<unknown> => (await world.ask('{ me { name } }', { cookie })).data?.['me'];
    return { ask, sid: await world.provider.sessionOf(name) };
  }

  const send = (token: string, provider = PROVIDER): Promise<Response> =>
    fetch(`${world.origin}/anmelden/abmeldung/${provider}`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
  const token = (change: Tampering = {}): Promise<string> =>
    world.provider.sign({
      typ: 'logout+jwt',
      ...change,
      claims: {
        ...{ iss: issuer, aud: 'teilziel-monitor', iat: now(), exp: now() + 120, jti: `n${(number += 1)}` },
        ...{ sub: 'ayse', events: { [EVENT]: {} } },
        ...change.claims,
      },
    });

  it('ends the session at once when the provider says so, once, and nobody else’s', async () => {
    const [ayse, again, ben] = [await signedIn('ayse'), await signedIn('ayse'), await signedIn('ben')];
    expect(await ayse.ask()).toEqual({ name: 'ayse' });
    const sent = await world.provider.logout('ayse');
    expect(await again.ask()).toBeNull();
    // Another session at the provider: it has not ended there.
    expect(await ayse.ask()).toEqual({ name: 'ayse' });
    expect(await ben.ask()).toEqual({ name: 'ben' });
    expect((await send(sent)).status).toBe(400);
    const rows = await world.sql<{ details: string }>(`SELECT details FROM audit_entry WHERE action = 'sign-out'`);
    expect(rows).toEqual([{ details: '{"by":"provider"}' }]);
  });

  it('ends every session of the person when none is named', async () => {
    const [one, two] = [await signedIn('ayse'), await signedIn('ayse')];
    const answer = await send(await token());
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect([await one.ask(), await two.ask()]).toEqual([null, null]);
  });

  it('needs both to fit where both are named', async () => {
    const { ask, sid } = await signedIn('ayse');
    expect((await send(await token({ claims: { sid, sub: 'ben' } }))).status).toBe(200);
    expect(await ask()).not.toBeNull();
  });

  it.each<[string, Tampering]>([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'x' } }],
    ['with a nonce', { claims: { nonce: 'n' } }],
    ['without the event', { claims: { events: {} } }],
    ['that names nobody', { claims: { sub: undefined } }],
    ['without a number', { claims: { jti: undefined } }],
    ['without a date', { claims: { iat: undefined } }],
    ['from yesterday', { claims: { iat: now() - 86_400, exp: now() + 120 } }],
    ['from tomorrow', { claims: { iat: now() + 86_400, exp: now() + 90_000 } }],
    ['that has expired', { claims: { exp: now() - 120 } }],
    ['without a signature', { alg: 'none' }],
    ['signed with the shared secret', { alg: 'HS256' }],
    ['signed by somebody else', { key: 'foreign' }],
  ])('ends nothing by a token %s', async (_, change) => {
    const { ask } = await signedIn('ayse');
    expect((await send(await token(change))).status).toBe(400);
    expect(await ask()).not.toBeNull();
  });

  it('refuses what is no form, no token or too large', async () => {
    const url = `${world.origin}/anmelden/abmeldung/${PROVIDER}`;
    expect((await send('')).status).toBe(400);
    expect((await send('x.y.z')).status).toBe(400);
    expect((await send(await token(), 'gibt-es-nicht')).status).toBe(400);
    expect((await fetch(url, { method: 'POST', body: 'logout_token=x' })).status).toBe(400);
    expect((await send('x'.repeat(100_000)).catch(() => ({ status: 400 }))).status).toBe(400);
  });

  it('asks to try again when the keys cannot be had', async () => {
    const fresh = await token();
    await world.sql(`UPDATE sign_in_provider SET issuer = 'http://127.0.0.1:9'`);
    const answer = await send(fresh);
    await world.sql(`UPDATE sign_in_provider SET issuer = $1`, [issuer]);
    expect(answer.status).toBe(503);
  });
});
