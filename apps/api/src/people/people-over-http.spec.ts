import { AGS, type Answer, OTHER_AGS, SignInWorld, type Visitor } from '../sign-in/sign-in.fixture';

const NEW_PASSWORD = 'Wolke Teppich Anker Birne';
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
  mailed link person { id name state roles { role fachamt validTo } } } }`;
const ACCEPT =
  'mutation ($token: String!, $password: String!) { acceptLink(token: $token, password: $password) { state } }';
const PEOPLE = '{ people { total rows { id name email state roles { role deputyFor validTo current } } } }';
const DEPUTY = `mutation ($person: Int!, $deputy: Int!, $from: String!, $to: String!) {
  setDeputy(person: $person, deputy: $deputy, from: $from, to: $to) { person { id } } }`;
const ROLES = '{ me { kommunen { ags roles { role deputyFor } } } }';

interface Invited {
  readonly mailed: boolean;
  readonly link: string | null;
  readonly person: { readonly id: number; readonly state: string };
}

describe('people over HTTP', () => {
  let world: SignInWorld;
  let admin: Visitor;
  const here = { 'teilziel-kommune': AGS };
  const there = { 'teilziel-kommune': OTHER_AGS };
  const dataOf = <T>({ data, errors }: Answer): T => {
    expect(errors).toBeUndefined();
    return data as T;
  };
  const codeOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;
  const invite = async (email: string): Promise<Invited> => {
    const input = { name: 'Nina Neu', email, grants: [{ role: 'lesend' }] };
    return dataOf<{ invitePerson: Invited }>(await admin.ask(INVITE, { input }, here)).invitePerson;
  };
  const accept = async (link: string | null): Promise<Visitor> => {
    const visitor = world.visitor();
    const token = link?.split('/').at(-1);
    const answer = await visitor.ask(ACCEPT, { token, password: NEW_PASSWORD });
    expect(dataOf<{ acceptLink: unknown }>(answer).acceptLink).toEqual({ state: 'SIGNED_IN' });
    return visitor;
  };
  const rolesOf = async (visitor: Visitor): Promise<string[]> => {
    const { me } = dataOf<{ me: { kommunen: { roles: { role: string }[] }[] } }>(await visitor.ask(ROLES, {}, here));
    return me.kommunen.flatMap(({ roles }) => roles.map(({ role }) => role)).sort();
  };

  beforeAll(async () => {
    world = await SignInWorld.start();
    world.now = new Date('2026-11-18T10:00:00Z');
    const id = await world.person('admin@musterstadt.example');
    await world.grant(id, 'verwaltung');
    admin = world.visitor();
    await admin.signIn('admin@musterstadt.example');
  }, 60_000);
  afterAll(() => world?.stop());

  it('invited, accepted, listed, closed: from then on nothing opens', async () => {
    const { mailed, link, person } = await invite('nina@musterstadt.example');
    expect({ mailed, state: person.state }).toEqual({ mailed: false, state: 'INVITED' });
    const nina = await accept(link);
    expect(await rolesOf(nina)).toEqual(['lesend']);
    const { people } = dataOf<{ people: { rows: { id: number }[] } }>(await admin.ask(PEOPLE, {}, here));
    expect(people.rows.find(({ id }) => id === person.id)).toMatchObject({ name: 'Nina Neu', state: 'ACTIVE' });
    const close = 'mutation ($person: Int!) { deactivatePerson(person: $person) { sessions person { state } } }';
    const closed = dataOf(await admin.ask(close, { person: person.id }, here));
    expect(closed).toEqual({ deactivatePerson: { sessions: 0, person: { state: 'DEACTIVATED' } } });
    expect(await nina.name()).toBeNull();
    expect(codeOf(await nina.ask(PEOPLE, {}, here))).toBe('UNAUTHENTICATED');
    expect(await world.visitor().state('nina@musterstadt.example', NEW_PASSWORD)).toBeUndefined();
  });

  it('a link sent anew leaves the first without effect', async () => {
    const { link, person } = await invite('otto@musterstadt.example');
    const again = 'mutation ($person: Int!) { resendInvitation(person: $person) { link } }';
    const resent = dataOf<{ resendInvitation: Invited }>(await admin.ask(again, { person: person.id }, here));
    const token = link?.split('/').at(-1);
    expect((await world.visitor().ask(ACCEPT, { token, password: NEW_PASSWORD })).errors).toHaveLength(1);
    await accept(resent.resendInvitation.link);
  });

  it('a deputy has the roles until the last minute of the last day, in an open session', async () => {
    const absent = await world.person('abwesend@musterstadt.example');
    await world.grant(absent, 'verwaltung');
    const deputyId = await world.person('vertretung@musterstadt.example');
    await world.grant(deputyId, 'rat');
    const period = { person: absent, deputy: deputyId, from: '2026-11-18', to: '2026-11-20' };
    dataOf(await admin.ask(DEPUTY, period, here));
    const deputy = world.visitor();
    world.now = new Date('2026-11-20T22:30:00Z');
    await deputy.signIn('vertretung@musterstadt.example');
    expect(await rolesOf(deputy)).toEqual(['rat', 'verwaltung']);
    world.now = new Date('2026-11-20T22:59:59Z');
    expect(dataOf<{ people: { total: number } }>(await deputy.ask(PEOPLE, {}, here)).people.total).toBeGreaterThan(1);
    world.now = new Date('2026-11-20T23:00:00Z');
    expect(codeOf(await deputy.ask(PEOPLE, {}, here))).toBe('FORBIDDEN');
    expect(await rolesOf(deputy)).toEqual(['rat']);
    world.now = new Date('2026-11-18T10:00:00Z');
  });

  it('Verwaltung of one Kommune is nobody in another', async () => {
    expect(codeOf(await admin.ask(PEOPLE, {}, there))).toBe('FORBIDDEN');
    const input = { name: 'Fremd', email: 'fremd@example.org', grants: [{ role: 'verwaltung' }] };
    expect(codeOf(await admin.ask(INVITE, { input }, there))).toBe('FORBIDDEN');
    expect(await world.sql(`SELECT 1 FROM person WHERE email = 'fremd@example.org'`)).toEqual([]);
  });

  it('says which field to mend, in German', async () => {
    const input = { name: 'Nina', email: 'keine', grants: [{ role: 'lesend' }] };
    const { errors } = await admin.ask(INVITE, { input }, here);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel erika.muster@stadt.de.',
        extensions: { code: 'INVALID_INPUT', field: 'email' },
      }),
    ]);
  });

  it('an operator sets up a further Kommune and works in it at once', async () => {
    const id = await world.person('betrieb@musterstadt.example');
    await world.sql('UPDATE person SET may_create_kommune = true WHERE person_id = $1', [id]);
    const operator = world.visitor();
    await operator.signIn('betrieb@musterstadt.example');
    const create = 'mutation ($input: CreateKommuneInput!) { createKommune(input: $input) { ags invited } }';
    const input = { ags: '03254021', name: 'Stadt Neu', art: 'Stadt', adminName: 'Ich' };
    await world.sql(`SELECT setval(pg_get_serial_sequence('kommune', 'kommune_id'), 10)`);
    const own = { ...input, adminEmail: 'betrieb@musterstadt.example' };
    expect(codeOf(await admin.ask(create, { input: own }, here))).toBe('FORBIDDEN');
    expect(dataOf(await operator.ask(create, { input: own }))).toEqual({
      createKommune: { ags: '03254021', invited: false },
    });
    const { people } = dataOf<{ people: { total: number } }>(
      await operator.ask(PEOPLE, {}, { 'teilziel-kommune': '03254021' }),
    );
    expect(people.total).toBe(1);
  });
});
