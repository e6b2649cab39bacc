import { STEP_SECONDS } from '@teilziel/identity/model';
import { Secret, TOTP } from 'otpauth';
import { type Answer, PASSWORD, SignInWorld, type Visitor, WRONG } from '../sign-in/sign-in.fixture';

const START = 'mutation ($password: String!) { startSecondFactor(password: $password) { secret uri qr } }';
const ACTIVATE = 'mutation ($code: String!) { activateSecondFactor(code: $code) }';
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) { state } }';
const REMOVE = 'mutation ($password: String!) { removeSecondFactor(password: $password) }';
const RENEW = 'mutation ($password: String!) { renewRecoveryCodes(password: $password) }';
const REFUSED = /^Dieser Code stimmt nicht, wurde schon benutzt, oder es gab zu viele Versuche\./;

describe('the second factor', () => {
  let world: SignInWorld;
  let number = 0;

  beforeAll(async () => {
    world = await SignInWorld.start();
    world.now = new Date('2026-03-02T09:00:00Z');
  }, 60_000);
  afterAll(() => world?.stop());

  const codeOf = (secret: string, steps = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret), period: STEP_SECONDS, digits: 6 }).generate({
      timestamp: world.now.getTime() + steps * STEP_SECONDS * 1000,
    });
  const nextStep = (): void => world.later(STEP_SECONDS / 60);
  const message = ({ errors }: Answer): string => errors?.[0]?.message ?? '';
  const dataOf = <T>({ data }: Answer): T => data as unknown as T;
  const confirm = (visitor: Visitor, code: string): Promise<Answer> => visitor.ask(CONFIRM, { code });

  interface Equipped {
    readonly email: string;
    readonly personId: number;
    readonly secret: string;
    readonly recovery: readonly string[];
    readonly visitor: Visitor;
  }

  async function equipped(): Promise<Equipped> {
    const email = `faktor${(number += 1)}@example.org`;
    const personId = await world.person(email);
    await world.grant(personId, 'lesend');
    const visitor = world.visitor();
    expect(await visitor.state(email)).toBe('SIGNED_IN');
    const { startSecondFactor } = dataOf<{ startSecondFactor: { secret: string; uri: string; qr: string } }>(
      await visitor.ask(START, { password: PASSWORD }),
    );
    const { secret, uri, qr } = startSecondFactor;
    expect(uri).toMatch(/^otpauth:\/\/totp\/Teilziel-Monitor/);
    expect(Buffer.from(qr.replace('data:image/svg+xml;base64,', ''), 'base64').toString()).toMatch(/^<svg/);
    const answer = await visitor.ask(ACTIVATE, { code: codeOf(secret) });
    const { activateSecondFactor: recovery } = dataOf<{ activateSecondFactor: string[] }>(answer);
    nextStep();
    return { email, personId, secret, recovery, visitor };
  }

  async function waiting(email: string): Promise<Visitor> {
    const visitor = world.visitor();
    expect(await visitor.state(email)).toBe('SECOND_FACTOR');
    return visitor;
  }

  it('is asked for after the password, and opens nothing before; confirming gives another token', async () => {
    const { email, secret } = await equipped();
    const visitor = await waiting(email);
    const before = visitor.cookie;
    expect(await visitor.name()).toBeNull();
    expect(message(await visitor.ask('{ mySessions { id } }'))).toBe('Bitte melden Sie sich an.');
    const answer = await confirm(visitor, codeOf(secret).replace(/^(...)/, '$1 '));
    expect(dataOf<unknown>(answer)).toEqual({ confirmSecondFactor: { state: 'SIGNED_IN' } });
    expect(visitor.cookie).not.toBe(before);
    expect(await visitor.name()).toBe(email.split('@')[0]);
    const old = world.visitor();
    old.cookie = before;
    expect(await old.name()).toBeNull();
  });

  it('does not take the same code again, nor at the same moment twice', async () => {
    const { email, secret } = await equipped();
    const code = codeOf(secret);
    const [first, second] = [await waiting(email), await waiting(email)];
    const answers = await Promise.all([confirm(first, code), confirm(second, code)]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(message(await confirm(await waiting(email), code))).toMatch(REFUSED);
    nextStep();
    expect((await confirm(await waiting(email), codeOf(secret))).errors).toBeUndefined();
  });

  it.each([
    [-2, false],
    [-1, true],
    [1, true],
    [2, false],
  ])('a clock %d steps off: %p', async (steps, isTaken) => {
    const { email, secret } = await equipped();
    world.later(5);
    const answer = await confirm(await waiting(email), codeOf(secret, steps));
    expect(answer.errors === undefined).toBe(isTaken);
  });

  it('takes each recovery code once', async () => {
    const { email, recovery } = await equipped();
    expect(new Set(recovery).size).toBe(10);
    const code = recovery[3] ?? '';
    expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    const visitor = await waiting(email);
    expect((await confirm(visitor, code.toUpperCase())).errors).toBeUndefined();
    const { me } = dataOf<{ me: { recoveryCodesLeft: number } }>(await visitor.ask('{ me { recoveryCodesLeft } }'));
    expect(me.recoveryCodesLeft).toBe(9);
    expect(message(await confirm(await waiting(email), code))).toMatch(REFUSED);
  });

  it('is locked after five wrong codes, also for the right one, across a restart', async () => {
    const { email, personId, secret } = await equipped();
    const visitor = await waiting(email);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(message(await confirm(visitor, String(100_000 + attempt)))).toMatch(REFUSED);
    }
    await world.restart();
    expect(message(await confirm(visitor, codeOf(secret)))).toMatch(REFUSED);
    expect(message(await confirm(await waiting(email), codeOf(secret)))).toMatch(REFUSED);
    const told = await world.sql<{ action: string }>(
      `SELECT action FROM audit_entry WHERE details::jsonb ->> 'personId' = $1 ORDER BY number`,
      [String(personId)],
    );
    expect(told.map(({ action }) => action)).toEqual([...Array<string>(5).fill('sign-in-failed'), 'account-locked']);
    world.later(120);
    expect((await confirm(await waiting(email), codeOf(secret))).errors).toBeUndefined();
  });

  it('ends the sessions that were signed in with less when it is switched on', async () => {
    const email = 'zwei-geraete@example.org';
    await world.person(email);
    const [desk, phone] = [world.visitor(), world.visitor()];
    for (const visitor of [desk, phone]) await visitor.state(email);
    const { startSecondFactor } = dataOf<{ startSecondFactor: { secret: string } }>(
      await desk.ask(START, { password: PASSWORD }),
    );
    expect(message(await desk.ask(ACTIVATE, { code: '000000' }))).toMatch(REFUSED);
    expect((await desk.ask(ACTIVATE, { code: codeOf(startSecondFactor.secret) })).errors).toBeUndefined();
    expect([await desk.name(), await phone.name()]).toEqual(['zwei-geraete', null]);
    expect(message(await desk.ask(START, { password: PASSWORD }))).toMatch(/schon eingeschaltet/);
  });

  it('is set up, switched off, and codes are renewed, only with the password', async () => {
    const open = world.visitor();
    await world.person('offener-schirm@example.org');
    await open.state('offener-schirm@example.org');
    expect((await open.ask(START, { password: WRONG })).errors?.[0]?.extensions.field).toBe('password');
    const { email, visitor, recovery } = await equipped();
    for (const query of [REMOVE, RENEW]) {
      expect((await visitor.ask(query, { password: WRONG })).errors?.[0]?.extensions.field).toBe('password');
    }
    const { renewRecoveryCodes } = dataOf<{ renewRecoveryCodes: string[] }>(
      await visitor.ask(RENEW, { password: PASSWORD }),
    );
    expect(renewRecoveryCodes.filter((code) => recovery.includes(code))).toEqual([]);
    expect(message(await confirm(await waiting(email), recovery[0] ?? ''))).toMatch(REFUSED);
    expect((await confirm(await waiting(email), renewRecoveryCodes[0] ?? '')).errors).toBeUndefined();
    expect((await visitor.ask(REMOVE, { password: PASSWORD })).errors).toBeUndefined();
    expect(await world.visitor().state(email)).toBe('SIGNED_IN');
    expect(message(await visitor.ask(REMOVE, { password: PASSWORD }))).toMatch(/nicht eingeschaltet/);
  });

  it('keeps neither secret nor codes in clear', async () => {
    const { secret, recovery } = await equipped();
    const tables = await world.sql<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const bytes = Buffer.from(secret, 'utf8').toString('hex');
    for (const { name } of tables) {
      const [row] = await world.sql<{ text: string | null }>(
        `SELECT string_agg(one::text, '') AS text FROM ${name} one`,
      );
      const text = (row?.text ?? '').toLowerCase();
      const secrets = [secret.toLowerCase(), bytes, PASSWORD.toLowerCase(), ...recovery, ...plain(recovery)];
      expect(secrets.filter((one) => text.includes(one))).toEqual([]);
    }
  });

  it('is confirmed by nobody who does not wait for it', async () => {
    const { visitor, secret } = await equipped();
    const answer = await confirm(visitor, codeOf(secret));
    expect(answer.errors?.[0]?.extensions.code).toBe('SIGN_IN_EXPIRED');
    expect(message(await confirm(world.visitor(), codeOf(secret)))).toMatch(/abgelaufen/);
  });
});

const plain = (codes: readonly string[]): string[] => codes.map((code) => code.replaceAll('-', ''));
