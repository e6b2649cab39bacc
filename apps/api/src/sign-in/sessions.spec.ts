import { randomBytes } from 'node:crypto';
import { Tidying } from '@teilziel/identity/server';
import { StatementCounter } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AGS, OTHER_AGS, SignInWorld, type Visitor } from './sign-in.fixture';

const PEOPLE = '{ people { total } }';
const KOMMUNE = { 'teilziel-kommune': AGS };

describe('sessions', () => {
  let world: SignInWorld;
  let erika: number;
  const EMAIL = 'erika@musterstadt.example';

  beforeAll(async () => {
    world = await SignInWorld.start();
    erika = await world.person(EMAIL);
    await world.grant(erika, 'verwaltung');
  }, 60_000);

  afterAll(() => world?.stop());
  beforeEach(() => world.forgetAttempts());

  const signedIn = async (): Promise<Visitor> => {
    const visitor = world.visitor();
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
    return visitor;
  };
  const codeOf = async (visitor: Visitor, query = PEOPLE): Promise<string | undefined> =>
    (await visitor.ask(query, {}, KOMMUNE)).errors?.[0]?.extensions.code;

  it('travel in a cookie scripts cannot read, over TLS only, for this host and path, not from foreign forms', async () => {
    const { setCookie } = await world.visitor().signIn(EMAIL);
    const [pair, ...flags] = (setCookie ?? '').split('; ');
    expect(pair).toMatch(/^__Host-teilziel=[\w-]{43}$/);
    expect(flags.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  it('are stored as a hash: whoever reads the table has no cookie', async () => {
    const visitor = await signedIn();
    const rows = await world.sql<{ text: string }>('SELECT session::text AS text FROM session');
    expect(rows.some(({ text }) => text.includes(visitor.cookie ?? '-'))).toBe(false);
    const [row] = await world.sql<{ hash: Buffer }>('SELECT token_hash AS hash FROM session LIMIT 1');
    const thief = world.visitor();
    thief.cookie = row?.hash.toString('base64url') ?? null;
    expect(await thief.name()).toBeNull();
  });

  it('never adopt a cookie that was there before (fixation)', async () => {
    const chosen = randomBytes(32).toString('base64url');
    const victim = world.visitor();
    victim.cookie = chosen;
    expect(await victim.state(EMAIL)).toBe('SIGNED_IN');
    expect(victim.cookie).not.toBe(chosen);
    const attacker = world.visitor();
    attacker.cookie = chosen;
    expect(await attacker.name()).toBeNull();
  });

  it('rotate at sign-in: the session that was open ends', async () => {
    const visitor = await signedIn();
    const before = visitor.cookie;
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
    const old = world.visitor();
    old.cookie = before;
    expect(await old.name()).toBeNull();
    expect(await visitor.name()).toBe('erika');
  });

  it('count for nothing with two cookies of the name', async () => {
    const visitor = await signedIn();
    const { data } = await visitor.ask(
      '{ me { name } }',
      {},
      { cookie: `__Host-teilziel=${visitor.cookie}; __Host-teilziel=x` },
    );
    expect(data).toEqual({ me: null });
  });

  it('end after an hour of rest and, however busy, after twelve hours', async () => {
    const idle = await signedIn();
    world.later(59);
    expect(await idle.name()).toBe('erika');
    world.later(59);
    expect(await idle.name()).toBe('erika');
    world.later(60);
    expect(await idle.name()).toBeNull();
    expect(await codeOf(idle)).toBe('UNAUTHENTICATED');
    const busy = await signedIn();
    for (let hour = 0; hour < 14; hour += 1) {
      world.later(50);
      expect(await busy.name()).toBe('erika');
    }
    world.later(20);
    expect(await busy.name()).toBeNull();
  });

  it('write at most once a minute that they were used', async () => {
    const visitor = await signedIn();
    const seen = async (): Promise<string> =>
      JSON.stringify(await world.sql('SELECT max(seen_at) AS seen FROM session'));
    const first = await seen();
    world.later(0.5);
    await visitor.name();
    expect(await seen()).toBe(first);
    world.later(0.6);
    await visitor.name();
    expect(await seen()).not.toBe(first);
  });

  it.each([
    [
      'the person is deactivated',
      `UPDATE person SET state = 'deactivated'`,
      `UPDATE person SET state = 'active'`,
      'UNAUTHENTICATED',
    ],
    [
      'the membership is deactivated',
      `UPDATE membership SET state = 'deactivated'`,
      `UPDATE membership SET state = 'active'`,
      'FORBIDDEN',
    ],
    [
      'the role has ended',
      `UPDATE role_grant SET valid_to = '2021-01-01'`,
      `UPDATE role_grant SET valid_to = NULL`,
      'FORBIDDEN',
    ],
    [
      'the role has not begun',
      `UPDATE role_grant SET valid_from = '2999-01-01'`,
      `UPDATE role_grant SET valid_from = '2020-01-01'`,
      'FORBIDDEN',
    ],
    [
      'the session waits for the second factor',
      'UPDATE session SET second_factor_pending = true',
      'UPDATE session SET second_factor_pending = false',
      'UNAUTHENTICATED',
    ],
  ])('open nothing from the next request on when %s', async (_what, change, back, code) => {
    const visitor = await signedIn();
    expect(await codeOf(visitor)).toBeUndefined();
    await world.sql(change);
    expect(await codeOf(visitor)).toBe(code);
    await world.sql(back);
    expect(await codeOf(visitor)).toBeUndefined();
  });

  it('work in the Kommune they name and in no other', async () => {
    const visitor = await signedIn();
    const inOther = await visitor.ask(PEOPLE, {}, { 'teilziel-kommune': OTHER_AGS });
    expect(inOther.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await visitor.ask(PEOPLE)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await visitor.ask(PEOPLE, {}, { 'teilziel-kommune': "1' OR '1" })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('are listed, and ended one or all others at a time; nobody ends those of another', async () => {
    await world.sql('DELETE FROM session');
    const here = await signedIn();
    const there = await signedIn();
    const third = await signedIn();
    const list = await here.ask('{ mySessions { id device address current } }');
    const sessions = (list.data as unknown as { mySessions: { id: number; current: boolean; device: string }[] })
      .mySessions;
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, false, true]);
    const own = sessions.find(({ current }) => current);
    await world.person('fremd@musterstadt.example');
    const stranger = world.visitor();
    await stranger.signIn('fremd@musterstadt.example');
    const end = `mutation { endSession(id: ${own?.id}) }`;
    expect((await stranger.ask(end)).data).toEqual({ endSession: false });
    expect(await here.name()).toBe('erika');
    const [thirdOne] = await world.sql<{ id: number }>(
      'SELECT session_id AS id FROM session WHERE person_id = $1 ORDER BY session_id DESC',
      [erika],
    );
    expect((await here.ask(`mutation { endSession(id: ${thirdOne?.id}) }`)).data).toEqual({ endSession: true });
    expect(await third.name()).toBeNull();
    expect((await here.ask('mutation { endOtherSessions }')).data).toEqual({ endOtherSessions: 1 });
    expect(await there.name()).toBeNull();
    expect(await here.name()).toBe('erika');
  });

  it('end with signing out, which forgets the cookie', async () => {
    const visitor = await signedIn();
    const token = visitor.cookie;
    const { setCookie } = await visitor.ask('mutation { signOut }');
    expect(setCookie).toMatch(
      /^__Host-teilziel=; Path=\/; Expires=Thu, 01 Jan 1970[^;]*; HttpOnly; Secure; SameSite=Lax$/,
    );
    visitor.cookie = token;
    expect(await visitor.name()).toBeNull();
  });

  it('cost one statement a request, and visitors without a cookie none', async () => {
    const visitor = await signedIn();
    const counter = new StatementCounter(world.get(DataSource));
    const ask = (who: Visitor) => (): Promise<unknown> => who.ask('{ __typename }', {}, KOMMUNE);
    expect(await counter.during(ask(visitor))).toHaveLength(1);
    expect(await counter.during(ask(world.visitor()))).toHaveLength(0);
  });

  it('leave nothing of a person in caches', async () => {
    const { cookie } = await signedIn();
    const headers = { 'content-type': 'application/json', cookie: `__Host-teilziel=${cookie}` };
    const answer = await fetch(`${world.origin}/graphql`, {
      method: 'POST',
      headers,
      body: '{"query":"{ me { name } }"}',
    });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it('are gone an hour after their end at the latest, as are counters of attempts and sign-ins not come back from', async () => {
    await world.sql('DELETE FROM session');
    await signedIn();
    world.later(30);
    await signedIn();
    await world.visitor().signIn('niemand@musterstadt.example');
    const flow = `INSERT INTO sign_in_flow (state_hash, browser_hash, provider, nonce, code_verifier, return_to, expires_at)
      VALUES ($1, $1, 'rathaus', 'n', 'v', '/', $2)`;
    const inMinutes = (minutes: number): Date => new Date(world.now.getTime() + minutes * 60_000);
    await world.sql(flow, [Buffer.alloc(32, 1), inMinutes(10)]);
    await world.sql(flow, [Buffer.alloc(32, 2), inMinutes(50)]);
    world.later(40);
    await world.get(Tidying).tidy();
    expect(await world.sql('SELECT count(*)::int AS count FROM sign_in_flow')).toEqual([{ count: 1 }]);
    expect(await world.sql('SELECT count(*)::int AS count FROM session')).toEqual([{ count: 1 }]);
    expect(await world.sql('SELECT count(*)::int AS count FROM rate_limit')).toEqual([{ count: 0 }]);
  });
});
