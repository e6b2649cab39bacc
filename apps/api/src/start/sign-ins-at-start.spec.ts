import { AdminInvitations, DemoSignIns, OperatorPeople } from '@teilziel/identity/server';
import { AGS, SignInWorld } from '../sign-in/sign-in.fixture';
import { firstPersonLine, signInLines, signInsAtStart } from './sign-ins-at-start';

const OWN_MACHINE = { demo: true, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000' };
const REFUSED: readonly (readonly [string, Partial<typeof OWN_MACHINE>])[] = [
  ['HOST=0.0.0.0', { host: '0.0.0.0', publicUrl: 'http://0.0.0.0:3000' }],
  ['PUBLIC_URL=https://monitor.musterstadt.example', { publicUrl: 'https://monitor.musterstadt.example' }],
  ['TEILZIEL_DEMO=off', { demo: false }],
  ['TEILZIEL_DEMO=off', { demo: false, host: '0.0.0.0' }],
];
const PASSWORD = 'Laterne Fahrrad Kompott Zebra';

describe('who can sign in when the program starts', () => {
  let world: SignInWorld;
  const line = (): Promise<string> => firstPersonLine(world.get(OperatorPeople));

  beforeAll(async () => {
    world = await SignInWorld.start();
    await world.sql(`SELECT setval(pg_get_serial_sequence('kommune', 'kommune_id'), 10)`);
  }, 60_000);
  afterAll(() => world?.stop());

  it('nobody: the line says how the first person gets in, until that person has accepted', async () => {
    expect(await line()).toMatch(
      /^Noch niemand kann sich anmelden\. .* npm run teilziel -- person --invite-admin .*\n$/,
    );
    const email = 'erika@neu.example';
    const { link } = await world
      .get(AdminInvitations)
      .invite({ ags: '03254021', kommuneName: 'Stadt Neu', art: 'Stadt', name: 'Erika Neu', email });
    await world.get(OperatorPeople).setOperator(email, true);
    expect(await line()).not.toBe('');
    const visitor = world.visitor();
    const token = link?.split('/').at(-1);
    const accept = `mutation { acceptLink(token: "${token}", password: "${PASSWORD}") { state } }`;
    expect((await visitor.ask(accept)).data).toEqual({ acceptLink: { state: 'SIGNED_IN' } });
    const me = await visitor.ask('{ me { name mayCreateKommune kommunen { ags roles { role } } } }');
    expect(me.data).toEqual({
      me: {
        name: 'Erika Neu',
        mayCreateKommune: true,
        kommunen: [{ ags: '03254021', roles: [{ role: 'verwaltung' }] }],
      },
    });
    expect(await line()).toBe('');
    await world.sql(`UPDATE person SET state = 'deactivated'`);
    expect(await line()).not.toBe('');
  });

  it('people of the demo: one a role, Erfassung where most is steered by; removed they are one entry', async () => {
    await world.sql(`INSERT INTO fachamt SELECT 1, number, 'Amt ' || number FROM generate_series(1, 4) number`);
    await world.sql(`INSERT INTO source VALUES (1, 1, 'Quelle', 'Amt')`);
    const add = (role: string, fachamt: number, ...numbers: number[]): Promise<unknown> =>
      world.sql(
        `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit,
           reference, about_persons, fachamt_id, source_id)
         SELECT 1, number, 'I' || number, 'Indikator ' || number, $1, 'A', 'increase', 'stock', 'Personen', 'x', true, $2, 1
         FROM unnest($3::int[]) number`,
        [role, fachamt, numbers],
      );
    await add('context', 1, 1, 2, 3, 4);
    await add('steering', 2, 5);
    await add('steering', 3, 6, 7, 8);
    await add('steering', 4, 9, 10);
    const demo = world.get(DemoSignIns);
    const signIns = await demo.ensure(AGS);
    expect(signInLines(signIns)).toMatch(/^Demo-Zugänge, nur auf diesem Rechner:\n {2}erfassung@demo\.example/);
    const held = await world.sql(`SELECT fachamt_id FROM role_grant WHERE role = 'erfassung' ORDER BY grant_id`);
    expect(held).toEqual([{ fachamt_id: 3 }, { fachamt_id: 4 }]);
    for (const [setting, changed] of REFUSED) {
      const start = signInsAtStart(world.application(), { ...OWN_MACHINE, ...changed }, () => undefined);
      await expect(start).rejects.toThrow(
        `7 Demo-Zugänge, deren Passwörter jeder kennt. Solange es sie gibt, startet das Programm mit ${setting} nicht.`,
      );
    }
    expect(await demo.remove()).toBe(7);
    const told = await world.sql(
      `SELECT kommune_id, details::json AS details FROM audit_entry WHERE action = 'demo-sign-ins' ORDER BY number`,
    );
    expect(told).toEqual(['created', 'removed'].map((state) => ({ kommune_id: 1, details: { state, count: 7 } })));
    expect(await demo.ensure(AGS)).toEqual([]);
    const off = { ...OWN_MACHINE, host: '0.0.0.0', demo: false };
    expect(await signInsAtStart(world.application(), off, () => undefined)).toEqual([]);
  });
});
