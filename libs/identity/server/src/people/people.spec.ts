import { StatementCounter } from '@teilziel/platform';
import { Invitations } from '../invitations/invitations.service';
import { Memberships } from './membership.service';
import { PeopleList } from './people-list.service';
import { PersonDetails } from './person-detail.service';
import { PeopleFixture } from './testing/people.fixture';

describe('people of a Kommune', () => {
  let fixture: PeopleFixture;
  let list: PeopleList;
  let memberships: Memberships;
  const page = (question: Parameters<PeopleList['page']>[1] = {}) => fixture.as(1, () => list.page(1, question));
  const stateOf = async (personId: number): Promise<unknown> =>
    (await fixture.rows('SELECT state, name, email FROM person WHERE person_id = $1', [personId]))[0];
  const sessionsOf = (personId: number): Promise<unknown[]> =>
    fixture.rows('SELECT 1 FROM session WHERE person_id = $1', [personId]);

  beforeAll(async () => {
    fixture = await PeopleFixture.create();
    list = fixture.app.get(PeopleList);
    memberships = fixture.app.get(Memberships);
  }, 60_000);
  afterAll(() => fixture?.close());

  it('asks two statements for three people and for sixty', async () => {
    const counter = new StatementCounter(fixture.dataSource);
    const few = await counter.during(() => page({ first: 200 }));
    for (let at = 0; at < 60; at += 1) {
      await fixture.person(1, `Viele ${String(at).padStart(2, '0')}`, at % 2 ? 'erfassung' : 'rat');
    }
    const many = await counter.during(async () => expect((await page({ first: 200 })).total).toBe(61));
    expect(few).toHaveLength(2);
    expect(many).toHaveLength(2);
  });

  it('comes in pages by name without repeating or leaving out anybody', async () => {
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { rows, endCursor, total } = await page({ first: 25, after });
      expect(total).toBe(61);
      names.push(...rows.map(({ name }) => name));
      after = endCursor;
      more = endCursor !== null;
    }
    expect(names).toHaveLength(61);
    expect(new Set(names).size).toBe(61);
    expect(names[0]).toBe('Anna Amt');
    await expect(page({ after: 'nichts' })).rejects.toMatchObject({ extensions: { field: 'after' } });
    await expect(page({ first: 0 })).rejects.toThrow(/zwischen 1 und 200/);
  });

  it('filters by text, role, state and Fachamt', async () => {
    const invited = await fixture.as(1, () =>
      fixture.app
        .get(Invitations)
        .invite(1, { name: 'Rita 100%', email: 'rita@example.org', grants: [{ role: 'beirat' }] }),
    );
    expect((await page({ search: '0%' })).rows.map(({ id }) => id)).toEqual([invited.personId]);
    expect((await page({ search: 'VIELE 07' })).total).toBe(1);
    expect((await page({ search: 'viele.07@' })).total).toBe(1);
    expect((await page({ role: 'rat' })).total).toBe(30);
    expect((await page({ fachamt: 1 })).total).toBe(30);
    expect((await page({ fachamt: 1, role: 'rat' })).total).toBe(0);
    expect((await page({ state: 'invited' })).rows).toMatchObject([
      { name: 'Rita 100%', state: 'invited', lastSeen: null, invitedAt: expect.any(String), secondFactor: false },
    ]);
    expect((await page({ state: 'deactivated' })).total).toBe(0);
  });

  it('closes an access at once, sessions and links too, and opens it again', async () => {
    const person = await fixture.person(1, 'Sven Still', 'koordination');
    await fixture.session(person);
    await fixture.as(1, () => memberships.deactivate(1, person));
    expect(await sessionsOf(person)).toEqual([]);
    expect(await stateOf(person)).toMatchObject({ state: 'deactivated' });
    expect((await page({ state: 'deactivated' })).rows.map(({ id }) => id)).toEqual([person]);
    await fixture.as(1, () => memberships.reactivate(1, person));
    expect(await stateOf(person)).toMatchObject({ state: 'active' });
    const detail = await fixture.as(1, () => fixture.app.get(PersonDetails).get(1, person));
    expect(detail.history.map(({ action }) => action)).toEqual(['person-reactivated', 'person-deactivated']);
    await expect(fixture.as(1, () => memberships.deactivate(1, 1))).rejects.toThrow(/andere Person/);
  });

  it('closes one Kommune and leaves the other as it is', async () => {
    const person = await fixture.person(1, 'Toni Zwei', 'lesend');
    await fixture.join(2, person, 'lesend');
    await fixture.session(person);
    await fixture.as(1, () => memberships.deactivate(1, person));
    expect(await stateOf(person)).toMatchObject({ state: 'active' });
    expect(await sessionsOf(person)).toHaveLength(1);
    await fixture.as(1, () => memberships.remove(1, person));
    expect(await stateOf(person)).toMatchObject({ state: 'active', name: 'Toni Zwei' });
    expect((await fixture.as(2, () => list.one(2, person)))?.person.state).toBe('active');
  });

  it('deletes the account with the last Kommune; the pseudonym stays', async () => {
    const person = await fixture.person(1, 'Uwe Weg', 'erfassung');
    await fixture.session(person);
    await fixture.as(1, () => memberships.remove(1, person));
    expect(await stateOf(person)).toEqual({ state: 'deleted', name: 'Person Uwe Weg', email: null });
    for (const table of ['session', 'person_credential', 'one_time_link', 'membership', 'role_grant']) {
      expect(await fixture.rows(`SELECT 1 FROM ${table} WHERE person_id = $1`, [person])).toEqual([]);
    }
    expect(await fixture.as(1, () => list.one(1, person))).toBeNull();
    expect((await fixture.audited(1)).at(-1)).toBe('person-removed');
  });

  it('takes the right to create Kommunen with the last open one, not before', async () => {
    const operator = await fixture.person(1, 'Olga Oben', 'lesend');
    await fixture.join(2, operator, 'lesend');
    await fixture.owner.query('UPDATE person SET may_create_kommune = true WHERE person_id = $1', [operator]);
    const account = async (): Promise<unknown> =>
      (await fixture.rows('SELECT state, may_create_kommune FROM person WHERE person_id = $1', [operator]))[0];
    await fixture.as(1, () => memberships.deactivate(1, operator));
    expect(await account()).toEqual({ state: 'active', may_create_kommune: true });
    await fixture.session(operator);
    await fixture.as(2, () => memberships.deactivate(2, operator));
    expect(await account()).toEqual({ state: 'deactivated', may_create_kommune: false });
    expect(await sessionsOf(operator)).toEqual([]);
    await fixture.as(2, () => memberships.reactivate(2, operator));
    expect(await account()).toEqual({ state: 'active', may_create_kommune: false });
    await fixture.owner.query('UPDATE person SET may_create_kommune = true WHERE person_id = $1', [operator]);
    await fixture.session(operator);
    // The other one is closed already: what is left opens nothing.
    await fixture.as(2, () => memberships.remove(2, operator));
    expect(await account()).toEqual({ state: 'deactivated', may_create_kommune: false });
    expect(await sessionsOf(operator)).toEqual([]);
    await fixture.as(1, () => memberships.remove(1, operator));
    expect(await account()).toEqual({ state: 'deleted', may_create_kommune: false });
  });

  it('keeps the last Verwaltung from being closed or removed', async () => {
    const second = await fixture.person(1, 'Vera Zweite', 'verwaltung');
    await fixture.as(1, () => memberships.deactivate(1, 1), second);
    await expect(fixture.as(1, () => memberships.deactivate(1, second), 1)).rejects.toThrow(/letzte Person/);
    await expect(fixture.as(1, () => memberships.remove(1, second), 1)).rejects.toThrow(/letzte Person/);
  });
});
