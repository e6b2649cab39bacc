import { createHash, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { PASSWORD, SignInWorld, type Visitor } from './sign-in.fixture';

const NEW = 'Wolke Teppich Anker Birne';
const ACCEPT =
  'mutation ($token: String!, $password: String!) { acceptLink(token: $token, password: $password) { state } }';
const LINK = 'query ($token: String!) { oneTimeLink(token: $token) { kind name email kommunen roles expiresAt } }';

describe('one-time links', () => {
  let world: SignInWorld;
  let smtp: SMTPServer;
  let erika: number;
  const mails: string[] = [];
  const EMAIL = 'erika@musterstadt.example';
  const before = { ...process.env };

  beforeAll(async () => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          // Quoted-printable breaks long lines.
          mails.push(Buffer.concat(parts).toString('utf8').replace(/=\r\n/g, ''));
          done();
        });
      },
    });
    await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
    process.env['SMTP_URL'] = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
    process.env['PUBLIC_URL'] = 'https://monitor.musterstadt.example';
    world = await SignInWorld.start();
    erika = await world.person(EMAIL);
    await world.grant(erika, 'koordination');
  }, 60_000);

  afterAll(async () => {
    await world?.stop();
    await new Promise<void>((done) => smtp.close(done));
    process.env = before;
  });

  beforeEach(() => world.forgetAttempts());

  /** What the product mails is hashed before it is stored; here the spec is the one who knows the token. */
  const linkFor = async (personId: number, kind: string, minutes = 60): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await world.sql('INSERT INTO one_time_link (token_hash, person_id, kind, expires_at) VALUES ($1, $2, $3, $4)', [
      createHash('sha256').update(token).digest(),
      personId,
      kind,
      new Date(world.now.getTime() + minutes * 60_000),
    ]);
    return token;
  };
  const found = async (token: string): Promise<{ kind: string } | null> =>
    ((await world.visitor().ask(LINK, { token })).data as unknown as { oneTimeLink: { kind: string } | null })
      .oneTimeLink;
  const accept = (token: string, visitor: Visitor, password = NEW): ReturnType<Visitor['ask']> =>
    visitor.ask(ACCEPT, { token, password });
  const mailed = async (count: number): Promise<string[]> => {
    for (let wait = 0; wait < 1_000 && mails.length < count; wait += 1)
      await new Promise((done) => setTimeout(done, 20));
    return mails.splice(0);
  };

  it('are mailed with the address of the operator, whatever host the request names', async () => {
    const liar = world.visitor({
      'x-forwarded-host': 'boese.example',
      'x-forwarded-proto': 'http',
      forwarded: 'host=boese.example',
    });
    expect((await liar.ask(`mutation { requestPasswordLink(email: "${EMAIL}") }`)).data).toEqual({
      requestPasswordLink: true,
    });
    const [mail = ''] = await mailed(1);
    expect(mail).not.toContain('boese');
    const [, token = ''] = /https:\/\/monitor\.musterstadt\.example\/passwort\/([\w-]{43})\s/.exec(mail) ?? [];
    expect(await found(token)).toMatchObject({
      kind: 'password',
      name: 'erika',
      kommunen: ['Musterstadt'],
      roles: ['koordination'],
    });
    const stored = await world.sql<{ text: string }>(
      'SELECT t::text AS text FROM one_time_link t UNION ALL SELECT t::text FROM audit_entry t',
    );
    expect(JSON.stringify(stored)).not.toContain(token);
    const visitor = world.visitor();
    expect((await accept(token, visitor)).data).toEqual({ acceptLink: { state: 'SIGNED_IN' } });
    expect(await visitor.name()).toBe('erika');
    await accept(await linkFor(erika, 'password'), visitor, PASSWORD);
  });

  it('answer the same for addresses nobody has, and send nothing', async () => {
    await world.person('gast@musterstadt.example', { state: 'deactivated' });
    await world.person('neu@musterstadt.example', { state: 'invited', password: null });
    await world.person('konto@musterstadt.example', { password: null });
    for (const email of [
      'niemand@musterstadt.example',
      'gast@musterstadt.example',
      'neu@musterstadt.example',
      'konto@musterstadt.example',
      'x\u0000',
    ]) {
      const answer = await world
        .visitor()
        .ask('mutation ($email: String!) { requestPasswordLink(email: $email) }', { email });
      expect(answer.body).toBe('{"data":{"requestPasswordLink":true}}\n');
    }
    for (let time = 0; time < 5; time += 1)
      await world.visitor().ask(`mutation { requestPasswordLink(email: "${EMAIL}") }`);
    // Three an hour: nobody's letter box is flooded.
    expect(await mailed(3)).toHaveLength(3);
  });

  it('are good once, also when two come at the same moment', async () => {
    const token = await linkFor(erika, 'password');
    const answers = await Promise.all([accept(token, world.visitor()), accept(token, world.visitor())]);
    expect(answers.filter(({ data }) => data !== null)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)?.errors?.[0]?.extensions).toEqual({
      code: 'LINK_UNUSABLE',
      field: 'token',
    });
    expect(await found(token)).toBeNull();
    expect((await accept(token, world.visitor())).errors?.[0]?.message).toMatch(/abgelaufen oder wurde schon benutzt/);
  });

  it('end with their time, with a newer password, with the person', async () => {
    const token = await linkFor(erika, 'password', 60);
    expect(await found(token)).not.toBeNull();
    world.later(60);
    expect(await found(token)).toBeNull();
    expect((await accept(token, world.visitor())).errors).toHaveLength(1);
    const [first, second] = [await linkFor(erika, 'password'), await linkFor(erika, 'password')];
    await accept(first, world.visitor());
    expect(await found(second)).toBeNull();
    const third = await linkFor(erika, 'password');
    await world.sql(`UPDATE person SET state = 'deactivated' WHERE person_id = $1`, [erika]);
    expect(await found(third)).toBeNull();
    expect((await accept(third, world.visitor())).errors).toHaveLength(1);
    await world.sql(`UPDATE person SET state = 'active' WHERE person_id = $1`, [erika]);
  });

  it('of another kind open nothing: no invitation for members, no new password for the invited, no cookie', async () => {
    const guest = await world.person('gast2@musterstadt.example', { state: 'invited', password: null });
    const visitor = world.visitor();
    await accept(await linkFor(erika, 'password'), visitor);
    for (const token of [await linkFor(erika, 'invitation'), await linkFor(guest, 'password'), visitor.cookie ?? '']) {
      expect(await found(token)).toBeNull();
      expect((await accept(token, world.visitor())).errors?.[0]?.extensions.code).toBe('LINK_UNUSABLE');
    }
    const thief = world.visitor();
    thief.cookie = await linkFor(erika, 'password');
    expect(await thief.name()).toBeNull();
  });

  it('of an invitation make an account; a password that is refused leaves them good', async () => {
    const email = 'nora.neumann@musterstadt.example';
    const nora = await world.person(email, { state: 'invited', password: null });
    await world.grant(nora, 'rat');
    const token = await linkFor(nora, 'invitation');
    const refused = await accept(token, world.visitor(), 'nora.neumann1');
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'password' });
    expect((await accept(token, world.visitor(), 'qwerty123456')).errors?.[0]?.message).toMatch(/bekannter Passwörter/);
    const visitor = world.visitor();
    expect((await accept(token, visitor)).data).toEqual({ acceptLink: { state: 'SIGNED_IN' } });
    const me = await visitor.ask(
      '{ me { name email hasPassword secondFactor kommunen { ags name roles { role fachamt } } } }',
    );
    expect(me.data).toEqual({
      me: {
        name: 'nora.neumann',
        email,
        hasPassword: true,
        secondFactor: false,
        kommunen: [{ ags: '99000001', name: 'Musterstadt', roles: [{ role: 'rat', fachamt: null }] }],
      },
    });
    const rows = await world.sql<{ action: string }>(
      'SELECT action FROM audit_entry WHERE person = $1 ORDER BY number',
      [`person:${nora}`],
    );
    expect(rows.map(({ action }) => action)).toEqual(['invitation-accepted', 'sign-in']);
  });

  it('sign everybody else out who knew the old password, and still ask for the second factor', async () => {
    const other = world.visitor();
    await accept(await linkFor(erika, 'password'), other);
    await world.sql('UPDATE person_credential SET totp_secret = $2, totp_confirmed_at = now() WHERE person_id = $1', [
      erika,
      Buffer.from('x'),
    ]);
    const visitor = world.visitor();
    expect((await accept(await linkFor(erika, 'password'), visitor)).data).toEqual({
      acceptLink: { state: 'SECOND_FACTOR' },
    });
    expect(await other.name()).toBeNull();
    expect(await visitor.name()).toBeNull();
    const code = async (query: string): Promise<string | undefined> =>
      (await visitor.ask(query)).errors?.[0]?.extensions.code;
    expect(await code('{ mySessions { id } }')).toBe('UNAUTHENTICATED');
    expect(await code(`mutation { changePassword(current: "${NEW}", next: "${PASSWORD}") }`)).toBe('UNAUTHENTICATED');
    await world.sql('UPDATE person_credential SET totp_secret = NULL, totp_confirmed_at = NULL WHERE person_id = $1', [
      erika,
    ]);
  });
});
