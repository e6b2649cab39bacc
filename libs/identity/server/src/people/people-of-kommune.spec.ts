import { StatementCounter } from '@teilziel/platform';
import { AuthorNames } from '../audit/author-names.service';
import { MembersOfKommune } from './people-of-kommune';
import { PeopleFixture } from './testing/people.fixture';

describe('people of a Kommune, for the other domains', () => {
  let fixture: PeopleFixture;
  let people: MembersOfKommune;
  let olga: number;
  let dora: number;
  const grant = (values: readonly unknown[]): Promise<unknown> =>
    fixture.rows(
      `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, fachamt_id, valid_from, valid_to, deputy_for, granted_by)
       SELECT 1, max(grant_id) + 1, $1, 'erfassung', 1, $2, $3, $4, 'system' FROM role_grant WHERE kommune_id = 1`,
      [...values],
    );
  const officers = async (day: string): Promise<string[]> =>
    (await fixture.as(1, () => people.officers(1, day))).map(({ name, deputyFor }) =>
      deputyFor === null ? name : `${name} für ${deputyFor}`,
    );

  beforeAll(async () => {
    fixture = await PeopleFixture.create();
    people = new MembersOfKommune(fixture.dataSource, fixture.app.get(AuthorNames));
    olga = await fixture.person(1, 'Olga Amt', 'erfassung');
    dora = await fixture.person(1, 'Dora Vertretung', 'lesend');
  }, 60_000);
  afterAll(() => fixture?.close());

  it('knows officers and their deputies on the first and the last day, and neither before nor after', async () => {
    await grant([dora, '2026-07-01', '2026-07-14', olga]);
    expect(await officers('2026-06-30')).toEqual(['Olga Amt']);
    expect(await officers('2026-07-01')).toEqual(['Olga Amt', `Dora Vertretung für ${olga}`]);
    expect(await officers('2026-07-14')).toEqual(['Olga Amt', `Dora Vertretung für ${olga}`]);
    expect(await officers('2026-07-15')).toEqual(['Olga Amt']);
    expect(await officers('2025-12-31')).toEqual([]);
  });

  it('uses the name the Kommune typed and tells who has never signed in', async () => {
    const eva = await fixture.person(1, 'Eva Eingeladen', 'erfassung', 'invited');
    await fixture.rows(`UPDATE membership SET known_as = 'Eva, Praktikum' WHERE person_id = $1`, [eva]);
    const found = await fixture.as(1, () => people.officers(1, '2026-03-01'));
    expect(found.find(({ personId }) => personId === eva)).toMatchObject({
      ...{ name: 'Eva, Praktikum', email: 'eva.eingeladen@example.org', fachamtId: 1, hasSignedIn: false },
    });
    expect(found.find(({ personId }) => personId === olga)).toMatchObject({ hasSignedIn: true });
    const author = `person:${eva}`;
    expect(await fixture.as(1, () => people.namesOf([author, 'system', 'Import']))).toEqual(
      new Map([
        [author, 'Eva, Praktikum'],
        ['system', 'System'],
        ['Import', 'Import'],
      ]),
    );
  });

  it('leaves out whose access is closed, and everybody of another Kommune', async () => {
    const gone = await fixture.person(1, 'Gero Gegangen', 'koordination');
    await fixture.person(2, 'Kim Andere', 'koordination');
    const koordination = async (): Promise<string[]> =>
      (await fixture.as(1, () => people.coordinators(1, '2026-03-01'))).map(({ name }) => name);
    expect(await koordination()).toEqual(['Gero Gegangen']);
    await fixture.rows(`UPDATE membership SET state = 'deactivated' WHERE person_id = $1`, [gone]);
    expect(await koordination()).toEqual([]);
    expect(await fixture.as(1, () => people.coordinators(2, '2026-03-01'))).toEqual([]);
    expect(await fixture.as(1, () => people.officers(2, '2026-03-01'))).toEqual([]);
  });

  it('knows who answers for an Amt and who stands in for them on the day', async () => {
    const paul = await fixture.person(1, 'Paul Leitung', 'lesend');
    const vera = await fixture.person(1, 'Vera Vertretung', 'rat');
    await fixture.rows('INSERT INTO fachamt_accountable (kommune_id, fachamt_id, person_id) VALUES (1, 1, $1)', [paul]);
    await fixture.rows(
      `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, valid_from, valid_to, deputy_for, granted_by)
       SELECT 1, max(grant_id) + 1, $1, 'lesend', '2026-07-01', '2026-07-14', $2, 'system' FROM role_grant WHERE kommune_id = 1`,
      [vera, paul],
    );
    const self = { fachamtId: 1, personId: paul, name: 'Paul Leitung', email: 'paul.leitung@example.org' };
    const deputy = { fachamtId: 1, personId: vera, name: 'Vera Vertretung', email: 'vera.vertretung@example.org' };
    const on = (kommuneId: number, day: string): ReturnType<MembersOfKommune['accountable']> =>
      fixture.as(kommuneId, () => people.accountable(1, day));
    expect(await on(1, '2026-06-30')).toEqual([{ ...self, deputyFor: null }]);
    expect(await on(1, '2026-07-14')).toEqual([
      { ...self, deputyFor: null },
      { ...deputy, deputyFor: paul },
    ]);
    expect(await on(1, '2026-07-15')).toEqual([{ ...self, deputyFor: null }]);
    expect(await on(2, '2026-07-14')).toEqual([]);
  });

  it('asks one statement a question', async () => {
    const counter = new StatementCounter(fixture.dataSource);
    const asked = await counter.during(() => fixture.as(1, () => people.officers(1, '2026-07-01')));
    expect(asked).toHaveLength(1);
  });
});
