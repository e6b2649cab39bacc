import { AGS, OTHER_AGS, PASSWORD, SignInWorld, type Visitor, WRONG } from '../sign-in/sign-in.fixture';

const DELETE = 'mutation ($password: String!) { deleteMyAccount(password: $password) }';
const AUDIT = `query ($action: String, $person: String, $after: String, $first: Int) {
  audit(action: $action, person: $person, after: $after, first: $first) { total intact endCursor rows { number person action text } } }`;
const IN = { 'teilziel-kommune': AGS };

interface AuditAnswer {
  readonly total: number;
  readonly intact: boolean;
  readonly endCursor: string | null;
  readonly rows: { readonly number: number; readonly person: string; readonly action: string; readonly text: string }[];
}

describe('Protokoll and personal data over HTTP', () => {
  let world: SignInWorld;
  let anna: Visitor;
  let annaId: number;
  let bernd: Visitor;
  let berndId: number;

  beforeAll(async () => {
    world = await SignInWorld.start();
    annaId = await world.person('anna@example.org');
    berndId = await world.person('bernd@example.org');
    await world.grant(annaId, 'verwaltung');
    await world.grant(berndId, 'koordination');
    anna = world.visitor();
    bernd = world.visitor();
    await anna.state('anna@example.org');
    await bernd.state('bernd@example.org');
    await world.sql(
      `INSERT INTO observation_revision (kommune_id, indicator_id, period, cell, revision, value, status, recorded_by, recorded_at)
       VALUES (1, 1, 8100, 0, 1, 4711.25, 'A', $1, now()), (1, 1, 8101, 0, 1, 4712.25, 'A', 'person:999', now())`,
      [`person:${berndId}`],
    );
  }, 60_000);
  afterAll(() => world?.stop());

  const audit = async (visitor: Visitor, variables: object = {}): Promise<AuditAnswer> =>
    ((await visitor.ask(AUDIT, variables, IN)).data as unknown as { audit: AuditAnswer }).audit;
  const csv = (visitor: Visitor, ags = AGS): Promise<Response> =>
    fetch(`${world.origin}/verwaltung/${ags}/protokoll.csv`, {
      headers: { cookie: `__Host-teilziel=${visitor.cookie ?? ''}` },
    });

  it('shows Verwaltung what was done, with names, in pages', async () => {
    const { rows, total, intact } = await audit(anna);
    expect([total, intact]).toEqual([2, true]);
    expect(rows.map(({ person, text }) => `${person}: ${text}`)).toEqual([
      'bernd: Angemeldet mit Passwort',
      'anna: Angemeldet mit Passwort',
    ]);
    const first = await audit(anna, { first: 1 });
    expect(first.endCursor).toBe('2');
    expect((await audit(anna, { first: 1, after: first.endCursor })).rows[0]?.number).toBe(1);
    expect((await audit(anna, { person: `person:${berndId}` })).total).toBe(1);
    const { errors } = await anna.ask(AUDIT, { first: 501 }, IN);
    expect(errors?.[0]?.extensions.field).toBe('first');
  });

  it('shows it to nobody else, whatever Kommune the request names', async () => {
    for (const [visitor, ags] of [
      [bernd, AGS],
      [anna, OTHER_AGS],
    ] as const) {
      const { errors } = await visitor.ask(AUDIT, {}, { 'teilziel-kommune': ags });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await csv(visitor, ags)).status).toBe(403);
    }
    expect((await csv(world.visitor())).status).toBe(401);
  });

  it('is taken as a file that nobody on the way keeps, and that says it was taken', async () => {
    const response = await csv(anna);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="protokoll-99000001-.+\.csv"$/);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toContain(';anna;Protokoll ausgegeben: 3 Einträge;');
  });

  it('tells a person everything about them and nothing about others', async () => {
    const { data } = await bernd.ask('{ myData }');
    const text = (data as unknown as { myData: string }).myData;
    const mine = JSON.parse(text) as Record<string, never>;
    expect(mine['Konto']).toMatchObject({ Name: 'bernd', 'E-Mail': 'bernd@example.org', 'Passwort gesetzt': true });
    expect(mine['Kommunen und Rollen']).toMatchObject([
      { Kommune: 'Musterstadt', Rollen: [{ Rolle: 'koordination', von: '2020-01-01', bis: null }] },
    ]);
    expect(mine['Sitzungen']).toHaveLength(1);
    expect(mine['Ihre Arbeit']).toMatchObject([{ Kommune: 'Musterstadt', 'Werte erfasst oder geändert': 1 }]);
    expect(mine['Protokoll']).toMatchObject([
      { von: 'Sie selbst', Vorgang: 'Angemeldet mit Passwort' },
      { Vorgang: 'Auskunft über die eigenen Daten abgerufen' },
    ]);
    expect(text).not.toMatch(/anna|4711|argon2|hash/i);
    expect((await world.visitor().ask('{ myData }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('deletes the account with the password only; what was entered keeps a pseudonym', async () => {
    const wrong = await bernd.ask(DELETE, { password: WRONG });
    expect(wrong.errors?.[0]?.extensions.field).toBe('password');
    expect((await bernd.ask(DELETE, { password: PASSWORD })).errors).toBeUndefined();
    expect(await bernd.name()).toBeNull();
    expect((await world.visitor().signIn('bernd@example.org')).errors).toHaveLength(1);
    const [person] = await world.sql<{ name: string; pseudonym: string }>(
      'SELECT name, pseudonym, email, state FROM person WHERE person_id = $1',
      [berndId],
    );
    expect(person).toEqual({ name: person?.pseudonym, pseudonym: person?.pseudonym, email: null, state: 'deleted' });
    for (const table of [
      'person_credential',
      'session',
      'role_grant',
      'membership',
      'recovery_code',
      'one_time_link',
    ]) {
      expect(await world.sql(`SELECT 1 FROM ${table} WHERE person_id = $1`, [berndId])).toEqual([]);
    }
    const revisions = await world.sql('SELECT value FROM observation_revision WHERE recorded_by = $1', [
      `person:${berndId}`,
    ]);
    expect(revisions).toEqual([{ value: 4711.25 }]);
    const { rows } = await audit(anna, { first: 2 });
    expect(rows[0]).toMatchObject({ action: 'account-deleted', person: person?.pseudonym });
    expect(JSON.stringify(await audit(anna))).not.toMatch(/bernd/i);
  });

  it('keeps the last Verwaltung of a Kommune', async () => {
    const { errors } = await anna.ask(DELETE, { password: PASSWORD });
    expect(errors?.[0]?.message).toMatch(/^In Musterstadt sind Sie die letzte Person mit der Rolle Verwaltung\./);
    expect(await anna.name()).toBe('anna');
    await world.grant(await world.person('clara@example.org'), 'verwaltung');
    expect((await anna.ask(DELETE, { password: PASSWORD })).errors).toBeUndefined();
  });

  it('asks who has no password for a fresh sign-in', async () => {
    const dora = await world.person('dora@example.org');
    const visitor = world.visitor();
    await visitor.state('dora@example.org');
    await world.sql('UPDATE person_credential SET password_hash = NULL WHERE person_id = $1', [dora]);
    world.later(11);
    expect((await visitor.ask(DELETE, { password: '' })).errors?.[0]?.message).toMatch(/mit dem Dienstkonto wieder an/);
    await world.sql('UPDATE session SET created_at = $2 WHERE person_id = $1', [dora, world.now]);
    expect((await visitor.ask(DELETE, { password: '' })).errors).toBeUndefined();
  });
});
