import { createHash } from 'node:crypto';
import { Test, type TestingModule } from '@nestjs/testing';
import { KOMMUNE_ENTITIES } from '@teilziel/kommune/server';
import { Clock, DatabaseModule } from '@teilziel/platform';
import { IDENTITY_ENTITIES } from '../entities/identity.entities';
import type { HttpExchange } from '../sessions/http-exchange';
import { signingIn } from '../sessions/sign-in-access';
import { AcceptLink } from '../sign-in/accept-link.service';
import { OneTimeLinks } from '../sign-in/one-time-links.service';
import { SignInModule } from '../sign-in/sign-in.module';
import { PeopleFixture } from '../people/testing/people.fixture';
import { PeopleList } from '../people/people-list.service';
import { Invitations } from './invitations.service';

const KOORDINATION = [{ role: 'koordination' as const }];
const TOKEN = /\/einladung\/([\w-]{43})$/;

describe('Invitations', () => {
  let fixture: PeopleFixture;
  let invitations: Invitations;
  let signIn: TestingModule;
  const invite = (kommuneId: number, email: string, name = 'Erika Muster', grants = KOORDINATION) =>
    fixture.as(kommuneId, () => invitations.invite(kommuneId, { name, email, grants }));
  const hashes = async (personId: number): Promise<string[]> =>
    (
      await fixture.rows<{ hash: string }>(
        `SELECT encode(token_hash, 'hex') AS hash FROM one_time_link WHERE person_id = $1`,
        [personId],
      )
    ).map(({ hash }) => hash);
  const hashOf = (link: string | null): string =>
    createHash('sha256')
      .update(TOKEN.exec(link ?? '')?.[1] ?? '')
      .digest('hex');

  beforeAll(async () => {
    fixture = await PeopleFixture.create();
    invitations = fixture.app.get(Invitations);
    const entities = [...KOMMUNE_ENTITIES, ...IDENTITY_ENTITIES];
    signIn = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(entities, { url: fixture.database.url }), SignInModule],
    })
      .overrideProvider(Clock)
      .useValue(fixture.clock)
      .compile();
  }, 60_000);
  afterAll(async () => {
    await signIn?.close();
    await fixture?.close();
  });
  beforeEach(() => {
    fixture.mails(false);
  });

  it('mails the link, keeps its hash only, and shows it to nobody', async () => {
    fixture.mails(true);
    const { personId, mailed, link } = await invite(1, '  Clara.Neu@Example.ORG ');
    expect({ mailed, link }).toEqual({ mailed: true, link: null });
    const [mail] = fixture.post.delivered;
    expect(mail?.recipients).toEqual(['clara.neu@example.org']);
    expect(mail?.text).toMatch(/Adorf.*25\. November 2026/s);
    const sent = mail?.text.trim() ?? '';
    expect(await hashes(personId)).toEqual([hashOf(sent)]);
    const [row] = await fixture.rows<{ days: number; name: string; state: string }>(
      `SELECT extract(day FROM expires_at - one_time_link.created_at)::int AS days, name, state
       FROM one_time_link JOIN person USING (person_id) WHERE person_id = $1`,
      [personId],
    );
    expect(row).toEqual({ days: 7, name: 'Erika Muster', state: 'invited' });
    expect((await fixture.audited(1)).slice(-2)).toEqual(['role-granted', 'person-invited']);
    const [entry] = await fixture.rows<{ text: string }>(`SELECT string_agg(details, '') AS text FROM audit_entry`);
    expect(entry?.text).not.toMatch(/@|einladung|Erika/);
  });

  it('gives the link once to the admin when it could not be mailed; a new one ends the old one', async () => {
    const first = await invite(1, 'dora@example.org');
    expect(first).toMatchObject({ mailed: false, link: expect.stringMatching(TOKEN) });
    expect(await hashes(first.personId)).toEqual([hashOf(first.link)]);
    const second = await fixture.as(1, () => invitations.resend(1, first.personId));
    expect(second.link).not.toBe(first.link);
    expect(await hashes(first.personId)).toEqual([hashOf(second.link)]);
  });

  it('refuses who is in the list already, in whatever spelling', async () => {
    await invite(1, 'emil@example.org');
    await expect(invite(1, 'EMIL@example.org ')).rejects.toThrow(/schon in Ihrer Liste/);
    const [count] = await fixture.rows(`SELECT count(*)::int AS n FROM person WHERE email = 'emil@example.org'`);
    expect(count).toEqual({ n: 1 });
  });

  it.each([
    [{ name: '', email: 'a@b.de', grants: KOORDINATION }, 'name'],
    [{ name: 'A', email: 'a@b.de, c@d.de', grants: KOORDINATION }, 'email'],
    [{ name: 'A\r\nBcc: x@y.de', email: 'a@b.de', grants: KOORDINATION }, 'name'],
    [{ name: 'A', email: 'a@b.de\r\nBcc: x@y.de', grants: KOORDINATION }, 'email'],
    [{ name: 'A', email: 'a@b.de', grants: [] }, 'grants'],
    [{ name: 'A', email: 'a@b.de', grants: [{ role: 'erfassung' as const }] }, 'fachamt'],
    [{ name: 'A', email: 'a@b.de', grants: [{ role: 'erfassung' as const, fachamt: 99 }] }, 'fachamt'],
    [{ name: 'A', email: 'a@b.de', grants: [{ role: 'rat' as const, validTo: '2026-11-17' }] }, 'validTo'],
    [{ name: 'A', email: 'a@b.de', grants: [{ role: 'rat' as const }, { role: 'rat' as const }] }, 'role'],
  ])('refuses %j at the field %s and leaves nothing behind', async (entry, field) => {
    const before = await fixture.rows('SELECT count(*) AS n FROM person');
    await expect(fixture.as(1, () => invitations.invite(1, entry))).rejects.toMatchObject({ extensions: { field } });
    expect(await fixture.rows('SELECT count(*) AS n FROM person')).toEqual(before);
  });

  describe('somebody known in another Kommune', () => {
    it('is linked, not doubled, and shows neither name nor link', async () => {
      const known = await fixture.person(2, 'Geheime Person', 'lesend');
      const { personId, link } = await invite(1, 'geheime.person@example.org', 'Frau P.');
      expect(personId).toBe(known);
      expect(link).not.toMatch(/einladung/);
      expect(await hashes(known)).toEqual([]);
      const { rows } = await fixture.as(1, () => fixture.app.get(PeopleList).page(1, { search: 'geheime.person@' }));
      expect(rows).toMatchObject([{ id: known, name: 'Frau P.', state: 'active' }]);
      const there = await fixture.as(2, () => fixture.app.get(PeopleList).page(2, { search: 'Geheime' }));
      expect(there.rows).toMatchObject([{ id: known, name: 'Geheime Person' }]);
    });

    it('and only invited there gets the link by mail alone: with it one could take over the account', async () => {
      const there = await invite(2, 'frieda@example.org', 'Frieda Fern');
      const here = await invite(1, 'frieda@example.org', 'F. Fern');
      expect(here).toMatchObject({ personId: there.personId, mailed: false, link: null });
      // Nor does the link the other Verwaltung has in hand: it would open what is given here.
      expect(await hashes(there.personId)).toEqual([]);
      fixture.mails(true);
      await fixture.as(1, () => invitations.resend(1, there.personId));
      expect(await hashes(there.personId)).toEqual([hashOf(fixture.post.delivered[0]?.text.trim() ?? '')]);
    });
  });

  describe('somebody whose account another Verwaltung opened with the link in its hand', () => {
    const accept = async (link: string | null, kind: 'invitation' | 'password'): Promise<void> => {
      const exchange = { req: { headers: {} }, res: { cookie: () => undefined } } as unknown as HttpExchange;
      const token = TOKEN.exec(link ?? '')?.[1] ?? '';
      await signIn.get(AcceptLink).accept(exchange, token, `Regenbogen ueber ${kind} 7`);
    };

    it('is taken in only when the mailbox has shown itself', async () => {
      const there = await invite(2, 'gekapert@example.org', 'Puppe');
      await accept(there.link, 'invitation');
      const grants = `SELECT 1 FROM role_grant WHERE kommune_id = 1 AND person_id = ${there.personId}`;
      await expect(invite(1, 'gekapert@example.org')).rejects.toMatchObject({
        extensions: { code: 'ADDRESS_NOT_PROVEN', field: 'email' },
      });
      expect(await fixture.rows(grants)).toEqual([]);
      const links = signIn.get(OneTimeLinks);
      const token = await signingIn(null, () =>
        fixture.dataSource.transaction((manager) =>
          links.add(manager, there.personId, 'password', new Date('2026-12-24T12:00:00Z')),
        ),
      );
      await accept(`/einladung/${token}`, 'password');
      await invite(1, 'gekapert@example.org');
      expect(await fixture.rows(grants)).toHaveLength(1);
    });

    it('not when the link came by mail', async () => {
      fixture.mails(true);
      await invite(2, 'echt@example.org', 'Echte Person');
      await accept(fixture.post.delivered[0]?.text.trim() ?? null, 'invitation');
      await expect(invite(1, 'echt@example.org')).resolves.toMatchObject({ mailed: true });
    });
  });

  it('lets two Kommunen invite the same new address at the same moment', async () => {
    const [one, two] = await Promise.all([invite(1, 'gleich@example.org'), invite(2, 'gleich@example.org')]);
    expect(one.personId).toBe(two.personId);
  });

  it('is not open to the Verwaltung of another Kommune, whatever number it names', async () => {
    const { personId } = await invite(1, 'hanna@example.org');
    await expect(fixture.as(2, () => invitations.resend(1, personId))).rejects.toThrow(/gehört nicht/);
    await expect(fixture.as(2, () => invitations.resend(2, personId))).rejects.toThrow(/gehört nicht/);
    const entry = { name: 'Fremd', email: 'fremd@example.org', grants: KOORDINATION };
    await expect(fixture.as(2, () => invitations.invite(1, entry))).rejects.toThrow(/row-level security/);
    expect(await fixture.rows(`SELECT 1 FROM person WHERE email = 'fremd@example.org'`)).toEqual([]);
  });
});
