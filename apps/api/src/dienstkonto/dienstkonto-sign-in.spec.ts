import { DienstkontoWorld, OWN, PROVIDER } from './dienstkonto.fixture';

const REFUSED = '/anmelden?fehler=dienstkonto-';
const account = (name: string, more: object = {}): Record<string, Record<string, unknown>> => ({
  [name]: { name, email: `${name}@stadt.de`, email_verified: true, groups: [], ...more },
});

describe('signing in with the Dienstkonto', () => {
  let world: DienstkontoWorld;

  beforeAll(async () => {
    world = await DienstkontoWorld.start();
    expect((await world.connect()).errors).toBeUndefined();
  }, 60_000);
  afterAll(() => world?.stop());
  afterEach(() => world.provider.set({ tamper: null, mode: 'normal' }));

  it('takes an invited person in by the verified address, makes a session and goes on where they wanted', async () => {
    const id = await world.person('ayse@stadt.de', { state: 'invited' });
    await world.grant(id, 'lesend');
    await world.provider.set({ accounts: account('ayse', { groups: ['schule'] }) });
    const browser = world.browser('ayse');
    expect(await world.signIn('ayse', `/k/${OWN}?jahr=2025#feld`, browser)).toBe(`/k/${OWN}?jahr=2025#feld`);
    const sql = `SELECT person.state, issuer, subject, provider_session AS sid, second_factor_pending AS pending
      FROM session JOIN person USING (person_id) WHERE person_id = $1`;
    const sid = await world.provider.sessionOf('ayse');
    const issuer = world.provider.issuer;
    expect(await world.sql(sql, [id])).toEqual([{ state: 'active', issuer, subject: 'ayse', sid, pending: false }]);
    expect(await world.roles(id)).toEqual(['erfassung Schulamt claim', 'lesend manual']);
    const cookie = `__Host-teilziel=${browser.cookie(world.origin, '__Host-teilziel')}`;
    const answer = await world.ask('{ me { name kommunen { ags roles { role fachamt } } } }', { cookie });
    expect(answer.data).toMatchObject({ me: { name: 'ayse', kommunen: [{ ags: OWN }] } });
    expect(browser.cookie(world.origin, '__Host-teilziel-anmeldung')).toBeUndefined();
    expect(await world.count('sign_in_flow')).toBe(0);
    const actions = await world.sql<{ action: string }>(
      `SELECT action FROM audit_entry WHERE kommune_id = 1 AND person IN ('system', $1) ORDER BY number`,
      [`person:${id}`],
    );
    expect(actions.map(({ action }) => action)).toEqual(['role-granted', 'sign-in']);
  });

  it('finds them by issuer and subject later, whatever the address says then', async () => {
    const [before] = await world.sql<{ id: number }>(`SELECT person_id AS id FROM person_login WHERE subject = 'ayse'`);
    await world.provider.set({ accounts: account('ayse', { email: 'neu@stadt.de', email_verified: false }) });
    expect(await world.signIn('ayse')).toBe('/k/1');
    expect(await world.roles(before?.id ?? 0)).toEqual(['lesend manual']);
  });

  it('neither tells nor deletes what the person has in a Kommune that has not connected it', async () => {
    await world.provider.set({ accounts: account('zora', { groups: ['schule'] }) });
    const browser = world.browser('zora');
    await world.signIn('zora', '/k/1', browser);
    const cookie = `__Host-teilziel=${browser.cookie(world.origin, '__Host-teilziel')}`;
    expect((await world.ask('{ myData }', { cookie })).errors).toBeUndefined();
    await world.sql(`INSERT INTO membership (kommune_id, person_id, created_by)
      SELECT 2, person_id, 'system' FROM person WHERE email = 'zora@stadt.de'`);
    for (const question of ['{ myData }', 'mutation { deleteMyAccount(password: "") }']) {
      const { errors } = await world.ask(question, { cookie });
      expect(errors?.[0]?.message).toMatch(/die dieses Dienstkonto nicht kennt/);
    }
    expect(await world.count(`person WHERE email = 'zora@stadt.de' AND state = 'active'`)).toBe(1);
  });

  it('changes roles with the claim at every sign-in, at once, and leaves manual ones', async () => {
    await world.provider.set({ accounts: account('ben', { groups: ['koordination', 'schule', 'kegelclub'] }) });
    expect(await world.signIn('ben')).toBe('/k/1');
    const [row] = await world.sql<{ id: number }>(`SELECT person_id AS id FROM person WHERE email = 'ben@stadt.de'`);
    const id = row?.id ?? 0;
    expect(await world.roles(id)).toEqual(['erfassung Schulamt claim', 'koordination claim']);
    await world.grant(id, 'rat');
    // As if given last week, so that ending keeps the row.
    await world.sql(`UPDATE role_grant SET valid_from = current_date - 7 WHERE person_id = $1`, [id]);
    await world.provider.set({ accounts: account('ben', { groups: ['lesend', 'schule'] }) });
    expect(await world.signIn('ben')).toBe('/k/1');
    expect(await world.roles(id)).toEqual(['erfassung Schulamt claim', 'lesend claim', 'rat manual']);
    expect(await world.count(`role_grant WHERE person_id = ${id} AND valid_to = current_date - 1`)).toBe(1);
  });

  it('ends the last role and refuses', async () => {
    await world.provider.set({ accounts: account('cem', { groups: ['lesend'] }) });
    expect(await world.signIn('cem')).toBe('/k/1');
    await world.provider.set({ accounts: account('cem') });
    expect(await world.signIn('cem')).toBe(`${REFUSED}unbekannt`);
    const [row] = await world.sql<{ id: number }>(`SELECT person_id AS id FROM person WHERE email = 'cem@stadt.de'`);
    expect(await world.roles(row?.id ?? 0)).toEqual([]);
  });

  it.each(['person', 'membership'])('refuses who was deactivated (%s)', async (table) => {
    const id = await world.person(`dora-${table}@stadt.de`);
    await world.grant(id, 'koordination');
    await world.provider.set({ accounts: account(`dora-${table}`, { groups: ['lesend'] }) });
    expect(await world.signIn(`dora-${table}`)).toBe('/k/1');
    await world.sql(`UPDATE ${table} SET state = 'deactivated' WHERE person_id = $1`, [id]);
    const sessions = await world.count('session');
    expect(await world.signIn(`dora-${table}`)).toBe(`${REFUSED}gesperrt`);
    expect(await world.count('session')).toBe(sessions);
  });

  it.each([
    ['not said', { email_verified: undefined }],
    ['denied', { email_verified: false }],
    ['a word', { email_verified: 'ja' }],
  ])('takes over no account by an address whose proof is %s', async (what, claims) => {
    const name = `elif-${what.replace(' ', '-')}`;
    const id = await world.person(`${name}@stadt.de`);
    await world.grant(id, 'koordination');
    await world.provider.set({ accounts: account(name, { ...claims, groups: ['lesend'] }) });
    const people = await world.count('person');
    expect(await world.signIn(name)).toBe(`${REFUSED}unbekannt`);
    expect(await world.count('person')).toBe(people);
    expect(await world.count(`person_login WHERE person_id = ${id}`)).toBe(0);
  });

  it.each([
    ['of another Kommune', { kommunen: [2] }, 'neu'],
    ['of two Kommunen', { kommunen: [1, 2] }, 'unbekannt'],
    ['of the installation', { operator: true }, 'unbekannt'],
  ])('takes over no account %s, even with a verified address', async (what, details, outcome) => {
    const name = what.replaceAll(' ', '-').toLowerCase();
    const id = await world.person(`${name}@stadt.de`, details);
    await world.provider.set({ accounts: account(name, { groups: ['lesend'] }) });
    expect(await world.signIn(name)).toBe(outcome === 'neu' ? '/k/1' : `${REFUSED}unbekannt`);
    expect(await world.count(`session WHERE person_id = ${id}`)).toBe(0);
    expect(await world.count(`person_login WHERE person_id = ${id}`)).toBe(0);
  });

  it('knows nobody without a role and without a rule', async () => {
    await world.provider.set({ accounts: account('fremd', { groups: ['kegelclub'] }) });
    expect(await world.signIn('fremd')).toBe(`${REFUSED}unbekannt`);
    expect(await world.count(`person WHERE email = 'fremd@stadt.de'`)).toBe(0);
  });

  it('believes no missing groups when the provider left them out', async () => {
    await world.provider.set({ accounts: account('gina', { _claim_names: { groups: 'src1' } }) });
    const id = await world.person('gina@stadt.de');
    await world.grant(id, 'rat');
    expect(await world.signIn('gina')).toBe(`${REFUSED}abgelehnt`);
  });

  it('says so when somebody cancels', async () => {
    expect(await world.signIn('cancel')).toBe(`${REFUSED}abgelehnt`);
  });

  it('goes nowhere else afterwards', async () => {
    await world.provider.set({ accounts: account('ayse', { groups: ['lesend'] }) });
    for (const weiter of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/',
      '/%2f%2fevil.example',
      '/\t/x',
    ]) {
      expect(await world.signIn('ayse', weiter)).toBe('/');
    }
  });

  it('ends the session the browser sent: no cookie from before is adopted', async () => {
    const browser = world.browser('ayse');
    await world.signIn('ayse', '/k/1', browser);
    const first = browser.cookie(world.origin, '__Host-teilziel');
    await world.signIn('ayse', '/k/1', browser);
    expect(browser.cookie(world.origin, '__Host-teilziel')).not.toBe(first);
    expect(await world.ask('{ me { id } }', { cookie: `__Host-teilziel=${first}` })).toEqual({ data: { me: null } });
  });

  it('sets its cookies for this browser only and lets no page be kept', async () => {
    const browser = world.browser('ayse');
    const start = await browser.get(world.startUrl());
    expect(start.headers.get('cache-control')).toBe('no-store');
    expect(start.headers.getSetCookie().join()).toMatch(
      /^__Host-teilziel-anmeldung=[\w-]{43}; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    const { searchParams } = new URL(start.headers.get('location') ?? '');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('redirect_uri')).toBe(`${world.origin}/anmelden/rueckkehr/${PROVIDER}`);
  });
});
