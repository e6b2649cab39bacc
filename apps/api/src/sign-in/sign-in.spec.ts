import { PasswordHasher } from '@teilziel/identity/server';
import { PASSWORD, SignInWorld, type Visitor, WRONG } from './sign-in.fixture';

const SENTENCE = 'E-Mail-Adresse oder Passwort stimmt nicht, oder das Konto ist vorübergehend gesperrt.';
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

describe('signing in', () => {
  let world: SignInWorld;
  let visitor: Visitor;
  const EMAIL = 'erika@musterstadt.example';

  beforeAll(async () => {
    world = await SignInWorld.start();
    await world.person(EMAIL);
    await world.person('weg@musterstadt.example', { state: 'deactivated' });
    await world.person('eingeladen@musterstadt.example', { state: 'invited', password: null });
    await world.person('dienstkonto@musterstadt.example', { password: null });
  }, 60_000);

  afterAll(() => world?.stop());

  beforeEach(async () => {
    await world.forgetAttempts();
    visitor = world.visitor();
  });

  const fail = async (times: number, email = EMAIL): Promise<void> => {
    for (let time = 0; time < times; time += 1) expect(await visitor.state(email, WRONG)).toBeUndefined();
  };
  const actions = async (): Promise<string[]> => {
    const rows = await world.sql<{ action: string }>('SELECT action FROM audit_entry ORDER BY kommune_id, number');
    return rows.map(({ action }) => action);
  };

  it('takes the address as people write it', async () => {
    expect(await visitor.state('  Erika@Musterstadt.Example ')).toBe('SIGNED_IN');
    expect(await visitor.name()).toBe('erika');
    expect((await actions()).at(-1)).toBe('sign-in');
  });

  const LOSERS: readonly (readonly [string, string, string])[] = [
    ['a wrong password', EMAIL, WRONG],
    ['an unknown address', 'niemand@musterstadt.example', PASSWORD],
    ['someone deactivated', 'weg@musterstadt.example', PASSWORD],
    ['someone only invited', 'eingeladen@musterstadt.example', PASSWORD],
    ['someone without a password', 'dienstkonto@musterstadt.example', PASSWORD],
    ['what is no address', "x\u0000' OR 1=1 --", PASSWORD],
    ['an endless password', EMAIL, 'x'.repeat(60_000)],
    ['nothing', '', ''],
  ];

  it.each(LOSERS)('answers %s with the same bytes, after the same work', async (_who, email, password) => {
    const verify = jest.spyOn(world.get(PasswordHasher), 'verify');
    const answer = await visitor.signIn(email, password);
    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockRestore();
    expect(answer.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      [SENTENCE, { code: 'SIGN_IN_REFUSED' }],
    ]);
    expect(answer.setCookie).toBeUndefined();
    await world.forgetAttempts();
    const known = await visitor.signIn(EMAIL, WRONG);
    expect(answer.body).toBe(known.body);
    expect(answer.status).toBe(known.status);
  });

  it('takes the same time class for known and unknown, open and locked accounts', async () => {
    await fail(5, 'locked@musterstadt.example');
    const emails = [EMAIL, 'niemand@musterstadt.example', 'weg@musterstadt.example', 'locked@musterstadt.example'];
    const times = new Map<string, number[]>(emails.map((email) => [email, []]));
    // In turns, so that a machine that is busy with something else is busy for all of them.
    for (let time = 0; time < 13; time += 1) {
      for (const email of emails) {
        if (email !== emails[3]) await world.sql('DELETE FROM rate_limit WHERE blocked_until IS NULL');
        const start = performance.now();
        await visitor.signIn(email, WRONG);
        times.get(email)?.push(performance.now() - start);
      }
    }
    const medians = [...times.values()].map(median);
    expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(2.5);
  }, 90_000);

  it('locks an account after five failures, also for the right password, also after a restart; then waits longer', async () => {
    await fail(5);
    expect((await visitor.signIn(EMAIL)).errors?.[0]?.message).toBe(SENTENCE);
    await world.restart();
    expect(await world.visitor().state(EMAIL)).toBeUndefined();
    expect(await actions()).toContain('account-locked');
    world.later(1.1);
    // The sixth is wrong: now two minutes, then four.
    await fail(1);
    world.later(1.1);
    expect(await visitor.state(EMAIL)).toBeUndefined();
    world.later(1);
    await fail(1);
    world.later(3.9);
    expect(await visitor.state(EMAIL)).toBeUndefined();
    world.later(0.2);
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
    await fail(4);
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
  }, 90_000);

  it('waits an hour at most', async () => {
    await fail(5);
    for (let step = 0; step < 9; step += 1) {
      world.later(60.1);
      await fail(1);
    }
    world.later(60.1);
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
  });

  it('forgets failures after a quarter of an hour', async () => {
    await fail(4);
    world.later(15.1);
    await fail(4);
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
  });

  it('counts attempts that come at once one after the other', async () => {
    const right = jest.spyOn(world.get(PasswordHasher), 'verify').mockResolvedValue(false);
    await Promise.all(Array.from({ length: 20 }, () => visitor.signIn(EMAIL, WRONG)));
    right.mockRestore();
    const rows = await world.sql<{ attempts: number }>('SELECT attempts FROM rate_limit ORDER BY attempts');
    expect(rows.map(({ attempts }) => attempts)).toEqual([5, 20]);
  });

  it('locks out an address that tries many accounts, also after a restart, and no other visitor', async () => {
    for (let time = 0; time < 30; time += 1) await visitor.signIn(`person${time}@musterstadt.example`, WRONG);
    await world.restart();
    expect(await visitor.state(EMAIL)).toBeUndefined();
    // Its attempts no longer count against the account.
    const rows = await world.sql<{ count: number }>('SELECT count(*)::int AS count FROM rate_limit');
    expect(rows[0]?.count).toBe(31);
    world.later(1.1);
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
  }, 60_000);

  it('locks nobody out of signing in by asking for links', async () => {
    for (let time = 0; time < 40; time += 1)
      await visitor.ask('mutation { requestPasswordLink(email: "niemand@musterstadt.example") }');
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
  });

  it('does not believe an address from a header', async () => {
    const liar = (time: number): Visitor => world.visitor({ 'x-forwarded-for': `192.0.2.${time}` });
    for (let time = 0; time < 31; time += 1) await liar(time).signIn(`nr${time}@musterstadt.example`, WRONG);
    expect(await liar(99).state(EMAIL)).toBeUndefined();
  }, 60_000);

  it('keeps neither addresses nor names of unknown people', async () => {
    await visitor.signIn('geheim@privat.example', 'Mein Geheimnis 123');
    for (const table of ['audit_entry', 'rate_limit', 'session', 'person']) {
      const rows = await world.sql<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
      const text = JSON.stringify(rows);
      expect(text).not.toMatch(/geheim@privat|Mein Geheimnis/);
      expect(text).not.toContain(Buffer.from('geheim@privat.example').toString('hex'));
    }
  });

  it('changes the password: the current one is asked, the others are signed out', async () => {
    await visitor.signIn(EMAIL);
    const other = world.visitor();
    await other.signIn(EMAIL);
    const change = (current: string, next: string): ReturnType<Visitor['ask']> =>
      visitor.ask('mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }', {
        current,
        next,
      });
    expect((await change(WRONG, 'Wolke Teppich Anker Birne')).errors?.[0]?.extensions.field).toBe('current');
    expect((await change(PASSWORD, 'kurz')).errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'next' });
    expect((await change(PASSWORD, 'erika.musterstadt')).errors?.[0]?.message).toMatch(/Namen/);
    const copied = world.visitor();
    copied.cookie = visitor.cookie;
    expect((await change(PASSWORD, 'Wolke Teppich Anker Birne')).data).toEqual({ changePassword: true });
    expect(await visitor.name()).toBe('erika');
    expect(await copied.name()).toBeNull();
    expect(await other.name()).toBeNull();
    expect(await other.state(EMAIL)).toBeUndefined();
    expect(await other.state(EMAIL, 'Wolke Teppich Anker Birne')).toBe('SIGNED_IN');
    expect((await change('Wolke Teppich Anker Birne', PASSWORD)).data).toEqual({ changePassword: true });
  });

  it('tells the Protokoll of wrong passwords also where the own one is asked again, and locks', async () => {
    await visitor.signIn(EMAIL);
    const before = (await actions()).length;
    for (let time = 0; time < 6; time += 1) {
      const answer = await visitor.ask(`mutation { changePassword(current: "${WRONG}", next: "${PASSWORD}") }`);
      expect(answer.errors?.[0]?.extensions.field).toBe('current');
    }
    const told = (await actions()).slice(before);
    expect(told.filter((action) => action === 'sign-in-failed')).toHaveLength(5);
    expect(told.filter((action) => action === 'account-locked')).toHaveLength(1);
    const [last] = await world.sql<{ person: string; details: string }>(
      `SELECT person, details FROM audit_entry WHERE kommune_id = 1 AND action = 'sign-in-failed' ORDER BY number DESC LIMIT 1`,
    );
    expect(last).toEqual({ person: 'system', details: expect.stringContaining('"reason":"password"') as string });
  });

  it('changes the password of a session a Dienstkonto opened without making more of it', async () => {
    await visitor.signIn(EMAIL);
    await world.sql(`UPDATE session SET issuer = 'https://konto.example', subject = 'e'`);
    const before = await world.sql('SELECT session_id, expires_at, issuer, subject FROM session');
    const change = `mutation { changePassword(current: "${PASSWORD}", next: "${PASSWORD}") }`;
    const cookie = visitor.cookie;
    expect((await visitor.ask(change)).data).toEqual({ changePassword: true });
    expect(visitor.cookie).not.toBe(cookie);
    const after = await world.sql('SELECT session_id, expires_at, issuer, subject FROM session');
    expect(before).toEqual(expect.arrayContaining(after));
    expect(after).toHaveLength(1);
  });

  it('stores passwords with argon2id and renews an older hash when the password is there', async () => {
    const hash = async (): Promise<string | undefined> =>
      (
        await world.sql<{ hash: string }>(
          `SELECT password_hash AS hash FROM person_credential JOIN person USING (person_id) WHERE email = $1`,
          [EMAIL],
        )
      )[0]?.hash;
    expect(await hash()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await world.sql(`UPDATE person_credential SET password_hash = $1`, [await weakHash(PASSWORD)]);
    expect(await visitor.state(EMAIL)).toBe('SIGNED_IN');
    expect(await hash()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('offers what there is', async () => {
    const { data } = await visitor.ask('{ signInOptions { mail demo { email } providers { provider url kommune } } }');
    expect(data).toEqual({ signInOptions: { mail: false, demo: [], providers: [] } });
  });
});

async function weakHash(password: string): Promise<string> {
  const { hash } = await import('@node-rs/argon2');
  return hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 });
}
