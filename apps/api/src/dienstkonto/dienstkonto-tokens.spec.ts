import { DienstkontoWorld, PROVIDER } from './dienstkonto.fixture';
import type { Tampering } from './oidc-provider.fixture';

const REFUSED = '/anmelden?fehler=dienstkonto-';
const HOUR = 3600;
const now = (): number => Math.floor(Date.now() / 1000);

describe('answers of the provider that are not believed', () => {
  let world: DienstkontoWorld;

  beforeAll(async () => {
    world = await DienstkontoWorld.start();
    expect((await world.connect()).errors).toBeUndefined();
    expect((await world.connect({ provider: 'zweiter' })).errors).toBeUndefined();
    const ayse = { name: 'Ayşe', email: 'ayse@stadt.de', email_verified: true, groups: ['lesend'] };
    await world.provider.set({ accounts: { ayse, ben: { ...ayse, email: 'ben@stadt.de' } } });
    expect(await world.signIn('ayse')).toBe('/k/1');
  }, 60_000);
  afterAll(() => world?.stop());
  afterEach(() => world.provider.set({ tamper: null, mode: 'normal' }));

  const WRONG: readonly (readonly [string, Tampering])[] = [
    ['another audience', { claims: { aud: 'somebody-else' } }],
    ['no audience', { without: ['aud'] }],
    ['several audiences, meant for another', { claims: { aud: ['teilziel-monitor', 'x'], azp: 'x' } }],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['another nonce', { claims: { nonce: 'n'.repeat(43) } }],
    ['no nonce', { without: ['nonce'] }],
    ['an end that has passed', { claims: { exp: now() - HOUR, iat: now() - 2 * HOUR } }],
    ['no end', { without: ['exp'] }],
    ['a beginning that is to come', { claims: { nbf: now() + HOUR } }],
    ['no subject', { without: ['sub'] }],
    ['no signature', { alg: 'none' }],
    ['a signature by the shared secret', { alg: 'HS256' }],
    ['a signature by somebody else', { key: 'foreign' }],
  ];

  it.each(WRONG)('a token with %s makes no session', async (_, tamper) => {
    await world.provider.set({ tamper });
    const before = await world.count('session');
    expect(await world.signIn('ayse')).toBe(`${REFUSED}abgelehnt`);
    expect(await world.count('session')).toBe(before);
  });

  it.each(['RS256', 'PS256', 'ES256'] as const)('the same token signed with %s does', async (alg) => {
    await world.provider.set({ tamper: { alg } });
    expect(await world.signIn('ayse')).toBe('/k/1');
  });

  describe('the way back', () => {
    const refusals: string[] = [];
    const sessionsAfter = async (work: () => Promise<string>): Promise<string> => {
      const before = await world.count('session');
      const end = await work();
      expect(await world.count('session')).toBe(before);
      refusals.push(end);
      return end;
    };

    it('is taken once: the same address again is refused', async () => {
      const browser = world.browser('ayse');
      const callback = await world.callback(browser);
      const cookie = browser.cookie(world.origin, '__Host-teilziel-anmeldung');
      expect(await world.open(browser, callback)).toBe('/k/1');
      const headers = { cookie: `__Host-teilziel-anmeldung=${cookie}` };
      await sessionsAfter(async () => {
        const again = await fetch(callback, { headers, redirect: 'manual' });
        expect(again.headers.get('location')).toBe(`${REFUSED}abgelaufen`);
        return 'abgelaufen';
      });
    });

    it('refuses a code that was used, or stolen for another sign-in', async () => {
      const first = world.browser('ayse');
      const stolen = new URL(await world.callback(first)).searchParams.get('code') ?? '';
      for (const used of [false, true]) {
        const browser = world.browser('ben');
        const callback = new URL(await world.callback(browser));
        callback.searchParams.set('code', stolen);
        expect(await sessionsAfter(() => world.open(browser, callback.href))).toBe(`${REFUSED}abgelehnt`);
        if (!used) await world.open(first, first.address);
      }
    });

    it('refuses a state from another browser, and from none', async () => {
      const callback = await world.callback(world.browser('ayse'));
      const victim = world.browser('ben');
      expect(await sessionsAfter(() => world.open(victim, callback))).toBe(`${REFUSED}abgelaufen`);
      await world.callback(victim);
      expect(await sessionsAfter(() => world.open(victim, callback))).toBe(`${REFUSED}abgelaufen`);
    });

    it.each([
      ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43)), 'abgelaufen'],
      ['no state', (url: URL) => url.searchParams.delete('state'), 'abgelaufen'],
      ['two states', (url: URL) => url.searchParams.append('state', 'x'), 'abgelaufen'],
      ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example'), 'abgelehnt'],
      ['no issuer', (url: URL) => url.searchParams.delete('iss'), 'abgelehnt'],
      ['no code', (url: URL) => url.searchParams.delete('code'), 'abgelehnt'],
      ['two codes', (url: URL) => url.searchParams.append('code', 'x'), 'abgelehnt'],
      ['an error instead', (url: URL) => url.searchParams.set('error', 'access_denied'), 'abgelehnt'],
      ['another provider', (url: URL) => void (url.pathname = '/anmelden/rueckkehr/zweiter'), 'abgelaufen'],
    ])('refuses %s', async (_, change, fault) => {
      const browser = world.browser('ayse');
      const url = new URL(await world.callback(browser));
      change(url);
      expect(await sessionsAfter(() => world.open(browser, url.href))).toBe(REFUSED + fault);
    });

    it('refuses what took too long', async () => {
      const browser = world.browser('ayse');
      const callback = await world.callback(browser);
      await world.sql(`UPDATE sign_in_flow SET expires_at = now() - interval '1 second'`);
      expect(await sessionsAfter(() => world.open(browser, callback))).toBe(`${REFUSED}abgelaufen`);
    });
  });

  it.each(['down', 'redirect'] as const)('says that the provider cannot be reached (%s)', async (mode) => {
    const browser = world.browser('ayse');
    const callback = await world.callback(browser);
    await world.provider.set({ mode });
    const fault = mode === 'down' ? 'nicht-erreichbar' : 'abgelehnt';
    expect(await world.open(browser, callback)).toBe(REFUSED + fault);
    await world.sql(`UPDATE sign_in_provider SET client_id = client_id || 'x' WHERE provider = 'zweiter'`);
    const start = await fetch(world.startUrl('/', 'zweiter'), { redirect: 'manual' });
    expect(start.headers.get('location')).toBe(`${REFUSED}nicht-erreichbar`);
  });

  it.each(['gibt-es-nicht', '%00', 'A', encodeURIComponent("';--")])('knows no provider %s', async (name) => {
    const headers = { cookie: `__Host-teilziel-anmeldung=${'x'.repeat(43)}` };
    for (const path of [`dienstkonto/${name}`, `rueckkehr/${name}?state=x`]) {
      const answer = await fetch(`${world.origin}/anmelden/${path}`, { headers, redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${REFUSED}abgelehnt`]);
    }
    expect(await world.count(`sign_in_flow WHERE provider <> '${PROVIDER}'`)).toBe(0);
  });
});
