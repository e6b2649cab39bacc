import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { AUDIT_ACTIONS, AUDIT_EXAMPLES } from '@teilziel/identity/model';
import { KOMMUNE_ENTITIES } from '@teilziel/kommune/server';
import { createTestDatabase, csvField, DatabaseModule, withAccess } from '@teilziel/platform';
import type { Access, TestDatabase } from '@teilziel/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { IDENTITY_ENTITIES } from '../entities/identity.entities';
import { AuditExport } from './audit-export.service';
import { AuditLog } from './audit-log';
import { AuditModule } from './audit.module';
import { AuditReader } from './audit-reader.service';
import { ChainWatch } from './chain-watch.service';

describe('the Protokoll', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let owner: Client;
  let dataSource: DataSource;
  let log: AuditLog;
  let reader: AuditReader;

  const verwaltung = (kommuneId: number): Access => ({ personId: 1, kommunen: [kommuneId], rights: ['people'] });
  const asOwner = (sql: string, values: unknown[] = []): Promise<unknown> => owner.query(sql, values);
  const append = (kommuneId: number): Promise<void> =>
    withAccess(verwaltung(kommuneId), () =>
      dataSource.transaction((manager) =>
        log.append(manager, { kommuneId, action: 'person-deactivated', details: { personId: 2 } }),
      ),
    );
  const verify = (kommuneId: number): ReturnType<AuditReader['verify']> =>
    withAccess(verwaltung(kommuneId), () => reader.verify(kommuneId));

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await asOwner(`INSERT INTO kommune (kommune_id, ags, name, art) VALUES (1, '99000001', 'Adorf', 'Stadt'),
      (2, '99000002', 'Bdorf', 'Stadt'), (3, '99000003', 'Cdorf', 'Stadt')`);
    await asOwner(`INSERT INTO person (person_id, name, pseudonym, email, state) VALUES
      (1, 'Anna Amt', 'Person A', 'anna@example.org', 'active'), (2, 'Bernd Bau', 'Person B', 'bernd@example.org', 'active'),
      (3, 'Clara Fern', 'Person C', 'clara@example.org', 'active')`);
    await asOwner(
      `INSERT INTO membership (kommune_id, person_id, created_by) VALUES (1, 1, 'x'), (1, 2, 'x'), (2, 2, 'x')`,
    );
    app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot([...KOMMUNE_ENTITIES, ...IDENTITY_ENTITIES], { url: database.url }),
        AuditModule,
      ],
      providers: [AuditExport],
    }).compile();
    dataSource = app.get(DataSource);
    log = app.get(AuditLog);
    reader = app.get(AuditReader);
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await owner?.end();
    await database?.drop();
  });

  it('keeps one unbroken chain for twenty that append together', async () => {
    await Promise.all(Array.from({ length: 20 }, () => append(1)));
    expect(await verify(1)).toMatchObject({ intact: true, entries: 20, brokenAt: null });
  });

  it('tells the Kommunen of a person what the person did, and the installation for who has none', async () => {
    const signIn = { action: 'sign-in', details: { method: 'password' } } as const;
    await withAccess({ personId: null, kommunen: [], rights: ['sign-in'] }, async () => {
      for (const personId of [2, 3]) {
        await dataSource.transaction((manager) => log.appendForPerson(manager, { ...signIn, personId }));
      }
    });
    const { rows } = (await owner.query(
      `SELECT kommune_id, person FROM audit_entry WHERE action = 'sign-in' ORDER BY 1`,
    )) as {
      rows: unknown[];
    };
    expect(rows).toEqual([
      { kommune_id: 0, person: 'person:3' },
      { kommune_id: 1, person: 'person:2' },
      { kommune_id: 2, person: 'person:2' },
    ]);
  });

  it('is shown with names, newest first, filtered and in pages', async () => {
    await withAccess(verwaltung(1), async () => {
      const page = await reader.page(1, { first: 2, person: 'bernd' });
      expect(page.total).toBe(21);
      expect(page.rows[0]).toMatchObject({ number: 21, person: 'Bernd Bau', text: 'Angemeldet mit Passwort' });
      expect(page.rows[1]).toMatchObject({ number: 20, person: 'Anna Amt', text: 'Zugang gesperrt: Bernd Bau' });
      expect((await reader.page(1, { first: 50, before: 3 })).rows.map(({ number }) => number)).toEqual([2, 1]);
      expect(await reader.page(1, { first: 5, action: 'sign-in', person: 'person:1' })).toEqual({ rows: [], total: 0 });
      expect((await reader.page(1, { first: 5, action: 'sign-in' })).total).toBe(1);
      expect((await reader.page(1, { first: 5, person: '%' })).total).toBe(0);
    });
  });

  it('is searched by the name this Kommune knows, never by the one another gave', async () => {
    await asOwner(`UPDATE membership SET known_as = 'B. Bauer' WHERE kommune_id = 1 AND person_id = 2`);
    const found = (person: string): Promise<number> =>
      withAccess(verwaltung(1), async () => (await reader.page(1, { first: 1, person })).total);
    expect([await found('bernd'), await found('bernd bau'), await found('b. bauer')]).toEqual([0, 0, 21]);
    const { rows } = await withAccess(verwaltung(1), () => reader.page(1, { first: 1, person: 'bauer' }));
    expect(rows[0]).toMatchObject({ person: 'B. Bauer' });
    await withAccess(verwaltung(2), async () => {
      expect((await reader.page(2, { first: 1, person: 'bernd' })).rows[0]).toMatchObject({ person: 'Bernd Bau' });
      expect((await reader.page(2, { first: 1, person: 'bauer' })).total).toBe(0);
    });
    await asOwner('UPDATE membership SET known_as = NULL WHERE person_id = 2');
  });

  it('finds who is deleted by the pseudonym', async () => {
    await withAccess(verwaltung(1), () =>
      dataSource.transaction((manager) =>
        log.append(manager, { kommuneId: 1, action: 'person-removed', details: { personId: 3 } }),
      ),
    );
    const found = (): ReturnType<AuditReader['page']> =>
      withAccess(verwaltung(1), () => reader.page(1, { first: 5, person: 'person c' }));
    expect((await found()).total).toBe(0);
    await asOwner(`UPDATE person SET name = pseudonym, email = NULL, state = 'deleted' WHERE person_id = 3`);
    expect((await found()).rows).toMatchObject([{ text: 'Aus der Kommune entfernt: Person C' }]);
  });

  it('shows nothing to the Verwaltung of another Kommune, and none to other rights', async () => {
    await withAccess(verwaltung(3), async () => expect((await reader.page(1, { first: 5 })).total).toBe(0));
    const working: Access = { personId: 1, kommunen: [1], rights: ['read', 'work', 'intern'] };
    await withAccess(working, async () => expect((await reader.page(1, { first: 5 })).total).toBe(0));
    await expect(withAccess(verwaltung(3), () => log.append(dataSource.manager, deactivated(1)))).rejects.toThrow(
      /row-level security/,
    );
  });

  it.each(['UPDATE audit_entry SET action = action', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
    'refuses %s to the application, and by the trigger to the owner',
    async (sql) => {
      await expect(withAccess(verwaltung(1), () => dataSource.query(sql))).rejects.toThrow(/permission denied|denied/);
      await expect(asOwner(sql)).rejects.toThrow(/ist unveränderlich/);
    },
  );

  it('gives number, time and hash itself, whatever the statement says', async () => {
    await withAccess(verwaltung(2), () =>
      dataSource.query(
        `INSERT INTO audit_entry (kommune_id, number, at, person, action, details, previous_hash, hash)
         VALUES (2, 99, '2000-01-01', 'person:1', 'sign-out', '{"by":"self"}', 'x', 'y')`,
      ),
    );
    expect(await verify(2)).toMatchObject({ intact: true, entries: 2 });
  });

  it.each([
    ['a changed detail', `UPDATE audit_entry SET details = '{"personId":1}' WHERE kommune_id = 1 AND number = 5`, 5],
    [
      'a changed time',
      `UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE kommune_id = 1 AND number = 5`,
      5,
    ],
    ['a changed person', `UPDATE audit_entry SET person = 'person:2' WHERE kommune_id = 1 AND number = 5`, 5],
    ['a missing entry', `DELETE FROM audit_entry WHERE kommune_id = 1 AND number = 5`, 6],
  ])('shows %s, even when the owner did it with the trigger off', async (_what, sql, brokenAt) => {
    await asOwner('BEGIN');
    await asOwner('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_immutable');
    await asOwner('CREATE TABLE audit_before AS SELECT * FROM audit_entry');
    await asOwner(sql);
    await asOwner('COMMIT');
    const seen = await verify(1);
    await asOwner(`ALTER TABLE audit_entry DISABLE TRIGGER USER`);
    await asOwner('DELETE FROM audit_entry');
    await asOwner('INSERT INTO audit_entry SELECT * FROM audit_before');
    await asOwner('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    await asOwner('DROP TABLE audit_before');
    expect(seen).toMatchObject({ intact: false, brokenAt });
    expect((await verify(1)).intact).toBe(true);
  });

  it('takes every action and refuses a detail that sounds like a secret', async () => {
    await withAccess(verwaltung(3), () =>
      dataSource.transaction(async (manager) => {
        for (const action of AUDIT_ACTIONS) {
          await log.append(manager, { kommuneId: 3, action, details: AUDIT_EXAMPLES[action] });
        }
      }),
    );
    expect(await verify(3)).toMatchObject({ intact: true, entries: AUDIT_ACTIONS.length });
    const leak = { kommuneId: 3, action: 'password-changed', details: { newPassword: 'hunter2' } } as const;
    await expect(withAccess(verwaltung(3), () => log.append(dataSource.manager, leak))).rejects.toThrow(/newPassword/);
    const { rows } = await owner.query<{ details: string }>('SELECT details FROM audit_entry');
    expect(rows.map(({ details }) => details).join('\n')).not.toMatch(
      /hunter2|@example|"[^"]*(passw|token|secret|code)[^"]*":/i,
    );
  });

  it('is taken as a table whose last line says so', async () => {
    const entries = (await verify(1)).entries;
    const csv = await withAccess(verwaltung(1), () => app.get(AuditExport).csv(1));
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\uFEFFNummer;Zeitpunkt (UTC);Person;Was;')).toBe(true);
    expect(lines).toHaveLength(entries + 3);
    expect(lines.at(-2)).toMatch(
      new RegExp(`^${entries + 1};.+Z;Anna Amt;Protokoll ausgegeben: ${entries + 1} Einträge;person:1;audit-exported;`),
    );
    expect(await verify(1)).toMatchObject({
      intact: true,
      entries: entries + 1,
      head: lines.at(-2)?.split(';').at(-1),
    });
  });

  it('is followed as a whole every five minutes, and what is new with every look', async () => {
    let now = new Date();
    const watch = new ChainWatch(reader, { now: () => now });
    const isIntact = (): Promise<boolean> => withAccess(verwaltung(1), () => watch.isIntact(1));
    const spoil = async (...sql: string[]): Promise<void> => {
      for (const one of [
        'ALTER TABLE audit_entry DISABLE TRIGGER USER',
        ...sql,
        'ALTER TABLE audit_entry ENABLE TRIGGER USER',
      ]) {
        await asOwner(one);
      }
    };
    const spoilNumber = (number: string): Promise<void> =>
      spoil(
        'CREATE TABLE audit_before AS SELECT * FROM audit_entry',
        `UPDATE audit_entry SET action = 'sign-out' WHERE kommune_id = 1 AND number = ${number}`,
      );
    const mend = (): Promise<void> =>
      spoil('DELETE FROM audit_entry', 'INSERT INTO audit_entry SELECT * FROM audit_before', 'DROP TABLE audit_before');
    expect(await isIntact()).toBe(true);
    await append(1);
    await spoilNumber('(SELECT max(number) FROM audit_entry WHERE kommune_id = 1)');
    expect(await isIntact()).toBe(false);
    await mend();
    expect(await isIntact()).toBe(true);
    await spoilNumber('2');
    now = new Date(now.getTime() + 301_000);
    expect(await isIntact()).toBe(false);
    await mend();
    expect(await isIntact()).toBe(true);
  });

  it('disarms formulas in names', () =>
    expect(['=1+1', ' -2', '@x', 'a;b', 'gut'].map((text) => csvField(text))).toEqual([
      ...["'=1+1", "' -2", "'@x", '"a;b"', 'gut'],
    ]));

  it('leaves no entry behind when the deed is rolled back', async () => {
    const before = (await verify(2)).entries;
    await expect(
      withAccess(verwaltung(2), () =>
        dataSource.transaction(async (manager) => {
          await log.append(manager, deactivated(2));
          throw new Error('undone');
        }),
      ),
    ).rejects.toThrow('undone');
    expect((await verify(2)).entries).toBe(before);
  });
});

const deactivated = (kommuneId: number) =>
  ({ kommuneId, action: 'person-deactivated', details: { personId: 2 } }) as const;
