import { DienstkontoWorld, OTHER, OWN, PROVIDER } from './dienstkonto.fixture';
import { CLIENT_SECRET } from './oidc-provider.fixture';

const LIST = '{ signInProviders { provider issuer rolesClaim rules { value role fachamt } } }';

describe('the Verwaltung connects its sign-in service', () => {
  let world: DienstkontoWorld;
  let verwaltung: string;
  let neighbour: string;

  beforeAll(async () => {
    world = await DienstkontoWorld.start();
    const [own, other] = [await world.person('v@stadt.de'), await world.person('v@nachbar.de', { kommunen: [2] })];
    await world.grant(own, 'verwaltung');
    await world.grant(other, 'verwaltung', 2);
    verwaltung = await world.session(own);
    neighbour = await world.session(other);
  }, 60_000);
  afterAll(() => world?.stop());
  afterEach(() => world.provider.set({ mode: 'normal', metadata: {} }));

  const problem = async (change: Record<string, unknown>): Promise<string> => {
    const [error] = (await world.connect(change)).errors ?? [];
    return `${error?.extensions['field']}: ${error?.message}`;
  };

  it('saves it, shows what to enter there, and keeps the secret to itself', async () => {
    const { errors, data } = await world.connect();
    expect(errors).toBeUndefined();
    expect(data?.['saveSignInProvider']).toEqual({
      provider: PROVIDER,
      label: 'Dienstkonto Musterstadt',
      issuer: world.provider.issuer,
      clientId: 'teilziel-monitor',
      rolesClaim: 'groups',
      rules: [
        { value: 'koordination', role: 'koordination', fachamt: null },
        { value: 'lesend', role: 'lesend', fachamt: null },
        { value: 'schule', role: 'erfassung', fachamt: 'Schulamt' },
      ],
      redirectUri: `${world.origin}/anmelden/rueckkehr/${PROVIDER}`,
      backchannelUri: `${world.origin}/anmelden/abmeldung/${PROVIDER}`,
    });
    const rows = await world.sql<{ secret: Buffer }>('SELECT client_secret AS secret FROM sign_in_provider');
    expect(rows[0]?.secret.toString('latin1')).not.toContain(CLIENT_SECRET);
    const [entry] = await world.sql<{ action: string; details: string }>(
      'SELECT action, details FROM audit_entry ORDER BY number DESC LIMIT 1',
    );
    expect(entry?.action).toBe('provider-saved');
    expect(entry?.details).not.toContain(CLIENT_SECRET);
  });

  it('keeps the secret when none is entered, but sends it nowhere else', async () => {
    const stored = async (): Promise<unknown> => world.sql('SELECT client_secret FROM sign_in_provider');
    const before = await stored();
    expect((await world.connect({ clientSecret: null, label: 'Neu' })).errors).toBeUndefined();
    expect(await stored()).toEqual(before);
    const elsewhere = { clientSecret: null, issuer: `${world.provider.issuer}/` };
    expect(await problem(elsewhere)).toMatch(/^clientSecret: .*neu ein\.$/);
  });

  it.each([
    ['ein Kürzel mit Leerzeichen', { provider: 'Stadt Muster' }, /^provider: .*Kleinbuchstaben/],
    ['keine Bezeichnung', { label: '' }, /^label: /],
    ['kein Client', { clientId: ' x' }, /^clientId: /],
    ['kein https', { issuer: 'http://anmeldung.stadt.de' }, /^issuer: .*https:\/\//],
    ['keine Adresse', { issuer: 'anmeldung' }, /^issuer: .*vollständige Adresse/],
    ['niemand dort', { issuer: 'http://127.0.0.1:9' }, /^issuer: .*antwortet nicht/],
    ['Regeln ohne Merkmal', { rolesClaim: '' }, /^rolesClaim: /],
    ['ein fremdes Fachamt', { rules: [{ value: 'x', role: 'erfassung', fachamt: 'Bauamt' }] }, /^rules: .*Bauamt/],
  ])('says what is wrong: %s', async (_, change, sentence) => expect(await problem(change)).toMatch(sentence));

  it.each([
    ['another issuer', { issuer: 'https://evil.example' }, /nennt sich selbst/],
    ['a token address without https', { token_endpoint: 'http://10.0.0.1/token' }, /https:\/\//],
    ['keys at a file', { jwks_uri: 'file:///etc/passwd' }, /https:\/\//],
    ['no signature of its own', { id_token_signing_alg_values_supported: ['HS256', 'none'] }, /RS256/],
    ['no PKCE', { code_challenge_methods_supported: ['plain'] }, /PKCE/],
  ])('believes no description with %s', async (_, metadata, sentence) => {
    await world.provider.set({ metadata });
    expect(await problem({})).toMatch(sentence);
  });

  it('follows no redirect', async () => {
    await world.provider.set({ mode: 'redirect' });
    expect(await problem({})).toMatch(/Weiterleitungen werden nicht befolgt/);
  });

  it('shows and touches none of another Kommune', async () => {
    const asOther = { cookie: neighbour, ags: OTHER };
    expect((await world.ask(LIST, asOther)).data).toEqual({ signInProviders: [] });
    const remove = `mutation { removeSignInProvider(provider: "${PROVIDER}") }`;
    expect((await world.ask(remove, asOther)).data).toEqual({ removeSignInProvider: false });
    const [error] = (await world.ask(LIST, { cookie: neighbour, ags: OWN })).errors ?? [];
    expect(error?.extensions['code']).toBe('FORBIDDEN');
    expect((await world.ask(LIST, {})).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const input = {
      provider: PROVIDER,
      label: 'x',
      issuer: world.provider.issuer,
      clientId: 'x',
      rolesClaim: '',
      rules: [],
    };
    const save = 'mutation ($input: SignInProviderInput!) { saveSignInProvider(input: $input) { provider } }';
    const taken = await world.ask(save, { ...asOther, variables: { input } });
    expect(taken.errors?.[0]?.message).toMatch(/schon vergeben/);
  });

  it('opens only the Kommunen that have connected it, and none when it is removed', async () => {
    const ayse = { name: 'Ayşe', email: 'ayse@stadt.de', email_verified: true, groups: ['lesend'] };
    await world.provider.set({ accounts: { ayse } });
    const browser = world.browser('ayse');
    expect(await world.signIn('ayse', '/k/1', browser)).toBe('/k/1');
    const cookie = `__Host-teilziel=${browser.cookie(world.origin, '__Host-teilziel')}`;
    const [row] = await world.sql<{ id: number }>(`SELECT person_id AS id FROM person_login WHERE subject = 'ayse'`);
    const id = row?.id ?? 0;
    await world.sql(`INSERT INTO membership (kommune_id, person_id, created_by) VALUES (2, $1, 'system')`, [id]);
    await world.grant(id, 'verwaltung', 2);
    await world.grant(id, 'verwaltung', 1);
    // Both have another one too: that there is any is not enough.
    await world.sql(`INSERT INTO sign_in_provider (kommune_id, provider, label, issuer, client_id)
      SELECT kommune_id, 'anderer-' || kommune_id, 'x', 'https://anmeldung.example', 'x' FROM kommune`);
    expect((await world.ask(LIST, { cookie })).errors).toBeUndefined();
    expect((await world.ask(LIST, { cookie, ags: OTHER })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const remove = `mutation { removeSignInProvider(provider: "${PROVIDER}") }`;
    expect((await world.ask(remove, { cookie: verwaltung })).data).toEqual({ removeSignInProvider: true });
    expect((await world.ask(LIST, { cookie })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
