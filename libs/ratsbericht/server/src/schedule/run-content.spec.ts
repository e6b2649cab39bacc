import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { MAIL_SETTINGS } from '@teilziel/platform';
import { Workbook } from 'exceljs';
import PostalMime from 'postal-mime';
import { COORDINATOR, KOMMUNE, OFFICE, ScheduleWorld } from './schedule.fixture';

const onLinux = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const HOUR = 3_600_000;

/** The database has the true clock, which its policies read: dates are told from now. */
const fromNow = (hours: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + hours * HOUR);

describe('which release goes out', () => {
  let world: ScheduleWorld;
  beforeAll(async () => {
    world = await ScheduleWorld.start();
    await world.worker();
  }, 60_000);
  beforeEach(async () => {
    await world.reset();
    world.now = new Date();
  });
  afterAll(() => world?.stop());

  const number = async (): Promise<(number | null)[]> => {
    const rows = await world.owner.query<{ number: number | null }[]>(
      'SELECT release_number AS number FROM report_run ORDER BY due_at, schedule_id',
    );
    return rows.map((row) => row.number);
  };

  it('the newest its readers could see at the minute it was due: embargo, council, later ones', async () => {
    await world.release(2, fromNow(-48).toISOString(), 'rat');
    await world.release(3, fromNow(-24).toISOString());
    await world.release(4, fromNow(-24).toISOString(), 'rat');
    await world.release(5, fromNow(-24).toISOString());
    await world.release(6, fromNow(-1).toISOString());
    const due = fromNow(-2);
    const opens = async (release: number, at: Date): Promise<void> => {
      await world.owner.query('UPDATE release SET embargo_until = $2 WHERE number = $1', [release, at]);
    };
    // Open at the very instant, and a second too late.
    await opens(3, due);
    await opens(5, new Date(due.getTime() + 1_000));
    await world.schedule(1, '0 8 1 1 *', due.toISOString());
    await world.schedule(2, '0 8 1 1 *', due.toISOString(), { scope: 'rat' });
    await world.everybodyWorks();
    expect(await number()).toEqual([3, 4]);
    expect(world.post.delivered.map(({ text }) => /nicht öffentlich/.test(text))).toEqual([false, false, true, true]);
  });

  it('none yet: nothing goes out, Koordination hears why', async () => {
    await world.owner.query(`UPDATE release SET embargo_until = now() + interval '1 day'`);
    await world.schedule(1, '0 8 1 1 *', fromNow(-1).toISOString());
    await world.everybodyWorks();
    expect(await world.runs()).toMatchObject([{ state: 'failed', reason: 'Es gibt noch keinen Datenstand für alle.' }]);
    expect(world.post.delivered.map(({ recipients }) => recipients)).toEqual([[COORDINATOR]]);
  });

  it('not one that was recalled, also not while its files are made', async () => {
    await world.release(2, fromNow(-24).toISOString());
    await world.recall(2);
    await world.schedule(1, '0 8 1 1 *', fromNow(-1).toISOString());
    await world.everybodyWorks();
    expect(await number()).toEqual([1]);
    world.post.delivered.length = 0;
    await world.release(3, fromNow(-24).toISOString());
    const make = world.render;
    world.render = async (worker, release) => {
      await world.recall(release);
      return make(worker, release);
    };
    await world.schedule(2, '0 8 1 1 *', fromNow(-1).toISOString());
    await world.everybodyWorks();
    expect((await world.runs()).at(-1)).toMatchObject({
      ...{ state: 'failed', reason: 'Datenstand 3 ist inzwischen zurückgezogen. Es ging nichts mehr hinaus.' },
    });
    expect(world.post.delivered.map(({ recipients }) => recipients)).toEqual([[COORDINATOR]]);
  });

  it('only a new one where that is wished; after a long stop once, and said so', async () => {
    await world.schedule(1, '0 8 * * *', '2026-05-04T06:00:00Z', { onlyNew: true });
    world.now = new Date('2026-05-04T06:00:10Z');
    await world.everybodyWorks();
    world.now = new Date('2026-05-08T12:00:00Z');
    await world.everybodyWorks();
    expect(await world.runs()).toMatchObject([
      { state: 'delivered', missed: 0 },
      { state: 'skipped', missed: 3, reason: 'Kein neuer Datenstand seit Nummer 1.' },
    ]);
    await world.release(2, '2026-05-08T12:00:00Z');
    world.now = new Date('2026-05-09T06:00:10Z');
    await world.everybodyWorks();
    expect((await world.runs()).at(-1)).toMatchObject({ state: 'delivered' });
    expect(await number()).toEqual([1, null, 2]);
    const [{ next } = { next: null }] = await world.owner.query<{ next: Date }[]>(
      'SELECT next_due AS next FROM report_schedule',
    );
    expect(next?.toISOString()).toBe('2026-05-10T06:00:00.000Z');
  });

  it('a report that ends its process each time is given up after three attempts', async () => {
    await world.schedule(1, '0 8 * * *', '2026-05-04T06:00:00Z');
    let begun = (): void => undefined;
    world.render = () => {
      begun();
      return new Promise(() => undefined);
    };
    for (let attempt = 0; attempt < 4; attempt += 1) {
      world.now = new Date(Date.parse('2026-05-04T06:00:10Z') + attempt * HOUR);
      const rendering = new Promise<void>((resolve) => (begun = resolve));
      await Promise.race([world.everybodyWorks(), rendering]);
    }
    expect(await world.runs()).toMatchObject([{ state: 'failed', attempts: 4 }]);
    expect(world.mailsTo(COORDINATOR)).toHaveLength(1);
  });

  it('without a mail server: failed with its reason, the files are kept', async () => {
    const [worker] = world.workers;
    const settings = worker?.app.get(MAIL_SETTINGS, { strict: false }) as object;
    Object.assign(settings, { smtpUrl: null });
    await world.schedule(1, '0 8 1 1 *', fromNow(-1).toISOString());
    await world.everybodyWorks();
    Object.assign(settings, { smtpUrl: world.post.url });
    const [run] = await world.runs();
    expect(run).toMatchObject({ state: 'failed' });
    expect(run?.reason).toContain('An 2 Adressen ließ sich die E-Mail nicht übergeben: Es ist kein Mailserver');
    expect(await world.owner.query('SELECT kind FROM report_run_file')).toEqual([{ kind: 'pdf' }]);
  });

  it('needs the Kommunen of the installation, not of a person', async () => {
    const [worker] = world.workers;
    const list = await worker?.app
      .get(OperatorAccess, { strict: false })
      .run(() => worker.app.get(KommuneRepository, { strict: false }).list());
    expect(list?.map(({ kommuneId }) => kommuneId)).toEqual([KOMMUNE]);
  });
});

onLinux('the files themselves', () => {
  let world: ScheduleWorld;
  beforeAll(async () => {
    world = await ScheduleWorld.start();
    await world.worker({ typesets: true });
    world.now = new Date();
    await world.schedule(1, '0 8 1 1 *', fromNow(-1).toISOString());
    await world.owner.query(`UPDATE report_schedule SET files = '{pdf,docx,xlsx}'`);
    await world.everybodyWorks();
  }, 60_000);
  afterAll(() => world?.stop());

  it('are what was sent, and their sums are kept', async () => {
    const stored = await world.owner.query<{ kind: string; name: string; sha256: Buffer; content: Buffer }[]>(
      'SELECT kind, name, sha256, content FROM report_run_file ORDER BY kind',
    );
    expect(stored.map(({ name }) => name)).toEqual([
      ...['Ratsbericht-Musterstadt-Datenstand-1.docx', 'Ratsbericht-Musterstadt-Datenstand-1.pdf'],
      'Tabellen-Musterstadt-Datenstand-1.xlsx',
    ]);
    const [mail] = world.post.delivered;
    const { attachments, headers } = await PostalMime.parse(mail?.raw ?? '');
    expect(attachments.map(({ filename, mimeType }) => [filename, mimeType.split('/').at(-1)])).toEqual([
      [stored[0]?.name, 'vnd.openxmlformats-officedocument.wordprocessingml.document'],
      [stored[1]?.name, 'pdf'],
      [stored[2]?.name, 'vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ]);
    const sums = attachments.map(({ content }) =>
      createHash('sha256')
        .update(Buffer.from(content as ArrayBuffer))
        .digest('hex'),
    );
    expect(sums).toEqual(stored.map(({ sha256 }) => sha256.toString('hex')));
    for (const sum of sums) expect(mail?.text).toContain(sum);
    expect(stored[1]?.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(stored[0]?.content.subarray(0, 2).toString()).toBe('PK');
    const [{ id } = { id: '' }] = await world.owner.query<{ id: string }[]>(
      'SELECT message_id AS id FROM report_run_mail WHERE email = $1',
      [OFFICE[0]],
    );
    expect(headers.find(({ key }) => key === 'message-id')?.value).toBe(id);
  });

  it('a workbook of one sheet a Handlungsfeld, signs instead of what is not told', async () => {
    const [{ content } = { content: Buffer.alloc(0) }] = await world.owner.query<{ content: Buffer }[]>(
      `SELECT content FROM report_run_file WHERE kind = 'xlsx'`,
    );
    const workbook = new Workbook();
    await workbook.xlsx.load(content as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...['Hinweise', '1 Ankommen und Aufenthalt', 'Kontext'],
    ]);
    const sheet = workbook.worksheets[1];
    const head = sheet?.getRow(1).values as string[];
    const column = (name: string): number => head.indexOf(name);
    const rows = sheet?.getRows(2, (sheet.rowCount ?? 2) - 1) ?? [];
    const secret = rows.filter((row) => row.getCell(column('Zeichen')).value === '.');
    expect(secret.length).toBeGreaterThan(0);
    for (const row of secret)
      expect(['Zähler', 'Nenner', 'Wert'].map((name) => row.getCell(column(name)).value)).toEqual([null, null, '.']);
    expect(rows.some((row) => typeof row.getCell(column('Wert')).value === 'number')).toBe(true);
    const hints = workbook.worksheets[0];
    expect(hints?.getCell('B2').value).toBe('Nummer 1, öffentlich');
  });
});
