import { heldOn } from '@teilziel/kommune/model';
import { berlinDay } from '@teilziel/platform';
import { Fachaemter } from '../fachaemter/fachaemter.service';
import { Memberships } from '../people/membership.service';
import { PeopleList } from '../people/people-list.service';
import type { ShownGrant } from '../people/people.types';
import { PeopleFixture } from '../people/testing/people.fixture';
import { listGrants } from './kommune-grants';
import { RoleGrants } from './role-grants.service';

describe('RoleGrants', () => {
  let fixture: PeopleFixture;
  let roles: RoleGrants;
  const rolesOf = async (personId: number): Promise<readonly ShownGrant[]> =>
    (await fixture.as(1, () => fixture.app.get(PeopleList).one(1, personId)))?.person.roles ?? [];
  /** As the middleware asks with every request. */
  const heldNow = async (personId: number): Promise<string[]> => {
    const grants = await fixture.as(1, () => listGrants(fixture.dataSource.manager, 1));
    const own = grants.filter((grant) => grant.personId === personId);
    return heldOn(own, berlinDay(fixture.clock.now())).map(({ role }) => role);
  };

  beforeAll(async () => {
    fixture = await PeopleFixture.create();
    roles = fixture.app.get(RoleGrants);
  }, 60_000);
  afterAll(() => fixture?.close());
  beforeEach(() => fixture.clock.set('2026-11-18T10:00:00Z'));

  it('gives roles with a first and a last day, and ends them', async () => {
    const person = await fixture.person(1, 'Gerd Grün', 'lesend');
    await fixture.as(1, () =>
      roles.grant(1, person, { role: 'erfassung', fachamt: 1, validFrom: '2026-12-01', validTo: '2026-12-24' }),
    );
    const given = (await rolesOf(person)).find(({ role }) => role === 'erfassung');
    expect(given).toMatchObject({ fachamt: 'Sozialamt', validTo: '2026-12-24', current: false, origin: 'manual' });
    expect(await heldNow(person)).toEqual(['lesend']);
    fixture.clock.set('2026-12-24T22:59:59Z');
    expect(await heldNow(person)).toEqual(expect.arrayContaining(['erfassung', 'lesend']));
    fixture.clock.set('2026-12-24T23:00:00Z');
    expect(await heldNow(person)).toEqual(['lesend']);
  });

  it('ends a role at once, and takes one back that never began', async () => {
    const person = await fixture.person(1, 'Heike Hell', 'lesend');
    const [lesend] = await rolesOf(person);
    await fixture.as(1, () => roles.grant(1, person, { role: 'rat' }));
    const rat = (await rolesOf(person)).find(({ role }) => role === 'rat');
    await fixture.as(1, () => roles.end(1, person, lesend?.id ?? 0, '2026-11-17'));
    await fixture.as(1, () => roles.end(1, person, rat?.id ?? 0, '2026-11-17'));
    expect(await rolesOf(person)).toMatchObject([{ role: 'lesend', validTo: '2026-11-17', current: false }]);
    await expect(fixture.as(1, () => roles.end(1, person, lesend?.id ?? 0, '2026-12-01'))).rejects.toThrow(
      /schon beendet/,
    );
    expect((await fixture.audited(1)).slice(-3)).toEqual(['role-granted', 'role-ended', 'role-ended']);
  });

  describe.each([
    ['an ordinary day', '2026-11-18', '2026-11-30', '2026-11-30T22:59:59.999Z', '2026-11-30T23:00:00Z'],
    ['the short night', '2026-03-20', '2026-03-28', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00Z'],
    ['the short day', '2026-03-20', '2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z'],
    ['the long day', '2026-10-20', '2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
  ])('a deputy until %s', (name, from, to, last, after) => {
    it('has the roles to 23:59 of the last day in Berlin and not a moment longer', async () => {
      fixture.clock.set(`${from}T08:00:00Z`);
      const absent = await fixture.person(1, `Ida ${name}`, 'koordination');
      const deputy = await fixture.person(1, `Jan ${name}`, 'lesend');
      await fixture.as(1, () => roles.setDeputy(1, absent, deputy, { from, to }));
      const listed = (await rolesOf(deputy)).find(({ deputyFor }) => deputyFor !== null);
      expect(listed).toMatchObject({ role: 'koordination', deputyFor: `Ida ${name}`, validTo: to, current: true });
      fixture.clock.set(last);
      expect(await heldNow(deputy)).toContain('koordination');
      fixture.clock.set(after);
      expect(await heldNow(deputy)).toEqual(['lesend']);
    });
  });

  it('refuses a deputyship without end, twice, of nothing, and of oneself', async () => {
    const absent = await fixture.person(1, 'Karl Kurz', 'koordination');
    const deputy = await fixture.person(1, 'Lena Lang', 'lesend');
    const set = (person: number, to: string, by = deputy) =>
      fixture.as(1, () => roles.setDeputy(1, person, by, { from: '2026-11-18', to }));
    await expect(set(absent, '')).rejects.toThrow(/letzten Tag/);
    await expect(set(absent, '2026-11-17')).rejects.toThrow(/vor dem ersten/);
    await expect(set(absent, '2026-11-20', absent)).rejects.toThrow(/sich selbst/);
    await set(absent, '2026-11-20');
    await expect(set(absent, '2026-11-19')).rejects.toThrow(/besteht diese Vertretung schon/);
    const nothing = await fixture.person(1, 'Mia Leer', 'lesend');
    await fixture.owner.query('DELETE FROM role_grant WHERE person_id = $1', [nothing]);
    await expect(set(nothing, '2026-11-20')).rejects.toThrow(/keine eigene Rolle/);
  });

  it('never lets two people take the last Verwaltung from each other', async () => {
    const [anna] = await rolesOf(1);
    await expect(fixture.as(1, () => roles.end(1, 1, anna?.id ?? 0, '2026-11-17'))).rejects.toThrow(/letzte Person/);
    const second = await fixture.person(1, 'Nora Neu', 'verwaltung');
    const [nora] = await rolesOf(second);
    const both = await Promise.allSettled([
      fixture.as(1, () => roles.end(1, 1, anna?.id ?? 0, '2026-11-17'), second),
      fixture.as(1, () => roles.end(1, second, nora?.id ?? 0, '2026-11-17')),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = await fixture.rows(
      `SELECT 1 FROM role_grant WHERE kommune_id = 1 AND role = 'verwaltung' AND valid_to IS NULL`,
    );
    expect(left).toHaveLength(1);
    await fixture.owner.query(`UPDATE role_grant SET valid_to = NULL WHERE role = 'verwaltung'`);
    // Somebody only invited is no Verwaltung yet.
    await fixture.owner.query(`UPDATE person SET state = 'invited' WHERE person_id = $1`, [second]);
    await expect(fixture.as(1, () => roles.end(1, 1, anna?.id ?? 0, '2026-11-17'))).rejects.toThrow(/letzte Person/);
  });

  it('lets the accountable person be another than the one who records, or nobody', async () => {
    const officer = await fixture.person(1, 'Olaf Ort', 'erfassung');
    const accountable = await fixture.person(1, 'Petra Pult', 'lesend');
    const fachaemter = fixture.app.get(Fachaemter);
    const set = await fixture.as(1, () => fachaemter.setAccountable(1, 1, accountable));
    expect(set.accountable).toEqual({ id: accountable, name: 'Petra Pult' });
    expect(set.officers).toEqual([{ id: officer, name: 'Olaf Ort' }]);
    expect((await fixture.as(1, () => fachaemter.setAccountable(1, 1, null))).accountable).toBeNull();
    await expect(fixture.as(1, () => fachaemter.setAccountable(1, 1, 2))).rejects.toThrow(/gehört nicht/);
    expect(await fixture.as(1, () => fachaemter.create(1, ' Jugendamt '))).toMatchObject({
      name: 'Jugendamt',
      officers: [],
    });
    await expect(fixture.as(1, () => fachaemter.create(1, 'jugendamt'))).rejects.toThrow(/gibt es schon/);
  });

  it('is closed to the Verwaltung of another Kommune, by guard and by row security', async () => {
    const person = await fixture.person(1, 'Quirin Quell', 'lesend');
    const [grant] = await rolesOf(person);
    const memberships = fixture.app.get(Memberships);
    const attempts: (() => Promise<unknown>)[] = [1, 2].flatMap((kommune) => [
      () => roles.grant(kommune, person, { role: 'rat' }),
      () => roles.end(kommune, person, grant?.id ?? 0, '2026-11-18'),
      () => roles.setDeputy(kommune, person, 2, { from: '2026-11-18', to: '2026-11-19' }),
      () => roles.setDeputy(kommune, 2, person, { from: '2026-11-18', to: '2026-11-19' }),
      () => memberships.deactivate(kommune, person),
      () => memberships.reactivate(kommune, person),
      () => memberships.remove(kommune, person),
    ]);
    const before = await fixture.rows('SELECT * FROM role_grant ORDER BY kommune_id, grant_id');
    for (const attempt of attempts) await expect(fixture.as(2, attempt)).rejects.toThrow(/gehört nicht/);
    expect(await fixture.rows('SELECT * FROM role_grant ORDER BY kommune_id, grant_id')).toEqual(before);
    expect(await fixture.as(2, () => fixture.app.get(PeopleList).one(1, person))).toBeNull();
    expect((await fixture.as(2, () => fixture.app.get(PeopleList).page(1, {}))).total).toBe(0);
    expect(await fixture.as(2, () => fixture.app.get(Fachaemter).list(1))).toEqual([]);
  });
});
