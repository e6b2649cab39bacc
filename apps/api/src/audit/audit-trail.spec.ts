import { AuditLog, AuditReader } from '@teilziel/identity/server';
import { OperatorAccess } from '@teilziel/kommune/server';
import { withAccess } from '@teilziel/platform';
import { fillKommune, ReleaseCompiler } from '@teilziel/releases/server';
import { DataSource } from 'typeorm';
import { AGS, SignInWorld, type Visitor } from '../sign-in/sign-in.fixture';

/** The port of the other domains is bound to the Protokoll: what they report stands there. */
describe('releases and downloads in the Protokoll', () => {
  let world: SignInWorld;
  let rat: Visitor;
  let ratId: number;

  const told = (action: string): Promise<{ person: string; details: string }[]> =>
    world.sql('SELECT person, details FROM audit_entry WHERE kommune_id = 1 AND action = $1 ORDER BY number', [action]);
  const operator = <T>(work: () => Promise<T>): Promise<T> => world.get(OperatorAccess).run(work);
  const compile = (scope: 'rat' | 'oeffentlich'): Promise<unknown> =>
    operator(() => world.get(ReleaseCompiler).compile(AGS, { scope, author: 'system' }));
  const load = (path: string, visitor?: Visitor): Promise<Response> =>
    fetch(world.origin + path, {
      headers: { 'teilziel-kommune': AGS, cookie: `__Host-teilziel=${visitor?.cookie ?? ''}` },
    });

  beforeAll(async () => {
    world = await SignInWorld.start();
    await fillKommune(world.get(DataSource), { ags: AGS, name: 'Musterstadt', indicators: 2, years: 3 });
    ratId = await world.person('rat@example.org');
    await world.grant(ratId, 'rat');
    rat = world.visitor();
    await rat.state('rat@example.org');
  }, 60_000);
  afterAll(() => world?.stop());

  it('has every release, also when others write to the Protokoll meanwhile', async () => {
    const { manager } = world.get(DataSource);
    const access = { personId: 1, kommunen: [1], rights: ['people'] } as const;
    const details = { personId: 1 };
    const chatter = withAccess(access, () =>
      Promise.all(
        Array.from({ length: 12 }, () =>
          world.get(AuditLog).append(manager, { kommuneId: 1, action: 'person-deactivated', details }),
        ),
      ),
    );
    await Promise.all([compile('rat'), chatter]);
    await compile('oeffentlich');
    await compile('oeffentlich');
    const releases = (await told('release-compiled')).map((entry) => JSON.parse(entry.details) as object);
    expect(releases).toMatchObject([
      { number: 1, scope: 'rat' },
      { number: 2, scope: 'oeffentlich' },
    ]);
    expect(await withAccess(access, () => world.get(AuditReader).verify(1))).toMatchObject({ intact: true });
  });

  it('has who loaded what is not public, and nobody who loaded what is', async () => {
    const [root] = await world.sql<{ hash: string }>(
      `SELECT encode(root_hash, 'hex') AS hash FROM release WHERE number = 1`,
    );
    const [series, block] = [`/daten/${AGS}/1/I001.csv`, `/daten/bloecke/${root?.hash ?? ''}`];
    expect([(await load(series)).status, (await load(block)).status]).toEqual([404, 404]);
    expect([
      (await load(`/daten/${AGS}/2/I001.csv`)).status,
      (await load(`/daten/${AGS}/2/I001.csv`, rat)).status,
    ]).toEqual([200, 200]);
    expect(await told('unreleased-download')).toEqual([]);
    expect([(await load(series, rat)).status, (await load(block, rat)).status]).toEqual([200, 200]);
    const person = `person:${ratId}`;
    expect((await told('unreleased-download')).map((one) => [one.person, JSON.parse(one.details)])).toEqual([
      [person, { kind: 'series', number: 1, scope: 'rat', part: 'I001' }],
      [person, { kind: 'block', number: 1, scope: 'rat', part: root?.hash.slice(0, 12) }],
    ]);
  });
});
