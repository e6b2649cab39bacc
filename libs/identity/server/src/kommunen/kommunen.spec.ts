import { withAccess } from '@teilziel/platform';
import { PeopleList } from '../people/people-list.service';
import { PeopleFixture } from '../people/testing/people.fixture';
import { AdminInvitations } from './admin-invitations.service';
import { KommuneCreation } from './kommune-creation.service';
import { MemberValues } from './member-values.service';
import { OperatorPeople } from './operator-people.service';

const NEW = { ags: '03254021', name: 'Stadt Neu', art: 'Stadt' };
const ADMIN = { name: 'Wilma Wald', email: 'wilma@example.org' };
const LINK = /\/einladung\/[\w-]{43}$/;

describe('Kommunen', () => {
  let fixture: PeopleFixture;
  /** What the middleware gives an operator who has no role in the Kommune of the request. */
  const asOperator = <T>(work: () => Promise<T>, personId = 1): Promise<T> =>
    withAccess({ personId, kommunen: [], rights: ['oeffentlich'] }, work);

  beforeAll(async () => {
    fixture = await PeopleFixture.create();
  }, 60_000);
  afterAll(() => fixture?.close());

  it('come with their first Verwaltung and nothing else', async () => {
    const creation = fixture.app.get(KommuneCreation);
    const created = await asOperator(() => creation.create(NEW, ADMIN));
    expect(created).toMatchObject({ ags: '03254021', name: 'Stadt Neu', invited: true, mailed: false });
    expect(created.link).toMatch(LINK);
    const [row] = await fixture.rows<{ kommune_id: number }>(
      `SELECT kommune_id, kommune.name, role, person.state, invented FROM kommune JOIN membership USING (kommune_id)
       JOIN role_grant USING (kommune_id, person_id) JOIN person USING (person_id) WHERE ags = '03254021'`,
    );
    expect(row).toMatchObject({ name: 'Stadt Neu', role: 'verwaltung', state: 'invited', invented: false });
    expect(await fixture.audited(row?.kommune_id ?? 0)).toEqual(['kommune-created', 'role-granted', 'person-invited']);
    expect(await fixture.audited(0)).toEqual(['kommune-created']);
    const [entry] = await fixture.rows(`SELECT person FROM audit_entry WHERE kommune_id = 0`);
    expect(entry).toEqual({ person: 'person:1' });
    await expect(asOperator(() => creation.create(NEW, ADMIN))).rejects.toMatchObject({
      message: expect.stringMatching(/gibt es schon/),
      extensions: { field: 'ags' },
    });
  });

  it('belong to the caller who names the own address', async () => {
    const entry = { ...NEW, ags: '03254022', name: 'Stadt Eigen' };
    const own = { name: 'egal', email: ' Anna.Amt@example.org' };
    expect(await asOperator(() => fixture.app.get(KommuneCreation).create(entry, own))).toMatchObject({
      invited: false,
      link: null,
    });
    const [row] = await fixture.rows(`SELECT role FROM role_grant JOIN kommune USING (kommune_id)
      WHERE ags = '03254022' AND person_id = 1`);
    expect(row).toEqual({ role: 'verwaltung' });
  });

  it('leave nothing behind when the entry is wrong', async () => {
    const before = await fixture.rows('SELECT count(*) AS n FROM kommune');
    const creation = fixture.app.get(KommuneCreation);
    const wrong = asOperator(() => creation.create({ ...NEW, ags: '99254021' }, ADMIN));
    await expect(wrong).rejects.toMatchObject({ extensions: { field: 'ags' } });
    const nobody = asOperator(() => creation.create({ ...NEW, ags: '03254023' }, { name: 'X', email: 'x' }));
    await expect(nobody).rejects.toMatchObject({ extensions: { field: 'email' } });
    expect(await fixture.rows('SELECT count(*) AS n FROM kommune')).toEqual(before);
  });

  it('say themselves whether their Verbund sees their values', async () => {
    await fixture.owner.query(
      `INSERT INTO kommune (kommune_id, ags, name, art) VALUES (5, '99000005', 'Verbund V', 'Verbund')`,
    );
    await fixture.owner.query(
      `INSERT INTO verbund_member VALUES (5, 1, '2020-01-01', NULL), (5, 2, '2020-01-01', '2025-12-31')`,
    );
    const values = fixture.app.get(MemberValues);
    const share = (kommuneId: number, verbund: string, shared: boolean): Promise<void> =>
      withAccess({ personId: 1, kommunen: [kommuneId], rights: ['read', 'work', 'intern', 'rat', 'oeffentlich'] }, () =>
        values.share(kommuneId, verbund, shared),
      );
    const shared = async (): Promise<unknown[]> =>
      fixture.rows(`SELECT member_id, values_shared FROM verbund_member WHERE values_shared`);
    await share(1, '99000005', true);
    expect(await shared()).toEqual([{ member_id: 1, values_shared: true }]);
    await share(1, '99000005', false);
    expect(await shared()).toEqual([]);
    await expect(share(2, '99000005', true)).rejects.toThrow(/gehört diesem Verbund nicht an/);
    await expect(share(1, '99000002', true)).rejects.toThrow(/gehört diesem Verbund nicht an/);
    const asAnother = withAccess({ personId: 2, kommunen: [2], rights: ['read', 'work'] }, () =>
      values.share(1, '99000005', true),
    );
    await expect(asAnother).rejects.toThrow(/gehört diesem Verbund nicht an/);
    expect(await shared()).toEqual([]);
  });

  describe('from the command line', () => {
    const invite = (over = {}) => fixture.app.get(AdminInvitations).invite({ ags: '03254030', ...ADMIN, ...over });

    it('creates the Kommune and prints the link, and a new one as often as asked', async () => {
      await expect(invite()).rejects.toThrow(/--kommune-name und --art/);
      const xaver = { name: 'Xaver', email: 'Xaver@example.org' };
      const first = await invite({ ...xaver, kommuneName: 'Stadt X', art: 'Stadt' });
      expect(first).toMatchObject({ kommune: 'Stadt X', created: true, accepted: false, email: 'xaver@example.org' });
      const second = await invite(xaver);
      expect(second).toMatchObject({ created: false, accepted: false, link: expect.stringMatching(LINK) });
      expect(second.link).not.toBe(first.link);
      const links = await fixture.rows(
        `SELECT kind FROM one_time_link JOIN person USING (person_id) WHERE email = 'xaver@example.org'`,
      );
      expect(links).toEqual([{ kind: 'invitation' }]);
    });

    it('lets back in where nobody is left to give roles', async () => {
      await fixture.owner.query(`DELETE FROM role_grant WHERE kommune_id = 2`);
      const again = await invite({ ags: '99000002', name: 'Berta', email: 'berta.bau@example.org' });
      expect(again).toMatchObject({ accepted: true, link: expect.stringMatching(/\/anmelden$/) });
      const found = await fixture.as(2, () => fixture.app.get(PeopleList).page(2, { role: 'verwaltung' }));
      expect(found.rows.map(({ name }) => name)).toEqual(['Berta Bau']);
    });

    it('says who may create Kommunen, and who may not any more', async () => {
      const people = fixture.app.get(OperatorPeople);
      const mayAnna = async (): Promise<unknown> =>
        (await people.list(null)).find(({ email }) => email === 'anna.amt@example.org')?.mayCreateKommune;
      await people.setOperator(' Anna.Amt@example.org ', true);
      await people.setOperator('anna.amt@example.org', true);
      expect(await mayAnna()).toBe(true);
      await people.setOperator('anna.amt@example.org', false);
      expect(await mayAnna()).toBe(false);
      expect((await fixture.audited(1)).filter((action) => action === 'operator-set')).toHaveLength(2);
      await expect(people.setOperator('niemand@example.org', true)).rejects.toThrow(/gibt es nicht/);
    });

    it('lists who has an account', async () => {
      const people = await fixture.app.get(OperatorPeople).list(null);
      expect(people.find(({ email }) => email === 'anna.amt@example.org')).toMatchObject({
        name: 'Anna Amt',
        state: 'active',
        kommunen: expect.arrayContaining([{ ags: '99000001', name: 'Adorf', state: 'active', roles: ['verwaltung'] }]),
      });
      const here = await fixture.app.get(OperatorPeople).list('99000002');
      expect(here.map(({ name }) => name)).toEqual(['Berta Bau']);
    });
  });
});
