import { createHash } from 'node:crypto';
import { SESSION_COOKIE } from '@teilziel/identity/server';
import { AGS, OTHER_AGS, SignInWorld, type Visitor } from '../sign-in/sign-in.fixture';

const HERE = { 'teilziel-kommune': AGS };
const FIELDS = 'id title words audience files onlyNew paused next recipients { email name } form { rhythm month }';
const SAVE = `mutation ($input: ReportScheduleInput!) { saveReportSchedule(input: $input) { ${FIELDS} } }`;
const LIST = `{ reportSchedules { ${FIELDS} } }`;
const RUNS =
  '{ reportRuns { schedule title due state origin missed release reason files { kind sha256 bytes } recipients sent unknown mayRetry } }';
const AGAIN = 'mutation ($schedule: Int!, $due: String!) { tryReportRunAgain(schedule: $schedule, due: $due) }';
const YEARLY = {
  ...{ title: 'Jahresbericht', rhythm: 'year', month: 3, day: 1, weekday: 1, time: '08:00', cron: '' },
  ...{ audience: 'rat', files: ['pdf', 'xlsx'], onlyNew: true },
  recipients: [{ email: 'rat@musterstadt.example', name: 'Ratsbüro' }],
};
const DUE = '2026-09-01T06:00:00.000Z';
const CONTENT = '%PDF-1.7 Probe';
const SUM = createHash('sha256').update(CONTENT).digest('hex');

describe('Berichtsversand over HTTP', () => {
  let world: SignInWorld;
  let konrad: Visitor;
  let foreign: Visitor;

  beforeAll(async () => {
    world = await SignInWorld.start();
    await world.grant(await world.person('konrad@musterstadt.example'), 'koordination');
    await world.grant(await world.person('rita@musterstadt.example'), 'rat');
    const other = await world.person('fremd@nachbarstadt.example');
    await world.sql('UPDATE membership SET kommune_id = 2 WHERE person_id = $1', [other]);
    await world.sql(
      `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, valid_from, granted_by) VALUES (2, 1, $1, 'koordination', '2020-01-01', 'system')`,
      [other],
    );
    [konrad, foreign] = [world.visitor(), world.visitor()];
    await konrad.signIn('konrad@musterstadt.example');
    await foreign.signIn('fremd@nachbarstadt.example');
    world.now = new Date('2026-10-12T08:00:00Z');
    await konrad.signIn('konrad@musterstadt.example');
    await foreign.signIn('fremd@nachbarstadt.example');
  }, 60_000);
  afterAll(() => world?.stop());

  const refusedWith = async (input: object): Promise<string> => {
    const { errors } = await konrad.ask(SAVE, { input }, HERE);
    return `${errors?.[0]?.extensions.field}: ${errors?.[0]?.message}`;
  };
  const download = (visitor: Visitor, ags = AGS, kind = 'pdf', due = DUE): Promise<Response> =>
    fetch(`${world.origin}/berichte/${ags}/versand/1/${due}/${kind}`, {
      headers: { cookie: `${SESSION_COOKIE}=${visitor.cookie}` },
    });

  it('keeps a plan with its next three dates', async () => {
    const { data } = await konrad.ask(SAVE, { input: YEARLY }, HERE);
    expect(data).toEqual({
      saveReportSchedule: {
        ...{ id: 1, title: 'Jahresbericht', words: 'Jeden 1. März, 8:00 Uhr', audience: 'rat', files: ['pdf', 'xlsx'] },
        ...{ onlyNew: true, paused: false, form: { rhythm: 'year', month: 3 }, recipients: YEARLY.recipients },
        next: ['2027-03-01T07:00:00.000Z', '2028-03-01T07:00:00.000Z', '2029-03-01T07:00:00.000Z'],
      },
    });
    const more = [...YEARLY.recipients, { email: 'SD@musterstadt.example', name: '' }, { email: ' ', name: '' }];
    const changed = { ...YEARLY, id: 1, rhythm: 'week', time: '17:30', recipients: [...more, ...more] };
    const answer = (await konrad.ask(SAVE, { input: changed }, HERE)).data as unknown as {
      saveReportSchedule: { words: string; next: string[]; recipients: { email: string }[] };
    };
    expect(answer.saveReportSchedule.words).toBe('Jeden Montag, 17:30 Uhr');
    expect(answer.saveReportSchedule.next[0]).toBe('2026-10-12T15:30:00.000Z');
    expect(answer.saveReportSchedule.recipients.map(({ email }) => email).sort()).toEqual([
      ...['SD@musterstadt.example', 'rat@musterstadt.example'],
    ]);
  });

  it('says which field is wrong and how to mend it', async () => {
    expect(await refusedWith({ ...YEARLY, title: ' ' })).toMatch(/^title: Geben Sie/);
    expect(await refusedWith({ ...YEARLY, title: 'Bericht\r\nBcc: x@example.org' })).toMatch(/^title: /);
    expect(await refusedWith({ ...YEARLY, day: 31 })).toMatch(/^day: Wählen Sie einen Tag von 1 bis 28/);
    expect(await refusedWith({ ...YEARLY, rhythm: 'own', cron: '* * * * *' })).toMatch(/^cron: .*einmal am Tag/);
    expect(await refusedWith({ ...YEARLY, rhythm: 'own', cron: '0 8 31 2 *' })).toMatch(
      /^cron: Diesen Tag gibt es nie/,
    );
    expect(await refusedWith({ ...YEARLY, files: [] })).toMatch(/^files: /);
    expect(await refusedWith({ ...YEARLY, recipients: [] })).toMatch(/^recipients: Nennen Sie mindestens eine/);
    const wrong = { email: 'a@b.example, c@d.example', name: '' };
    expect(await refusedWith({ ...YEARLY, recipients: [wrong] })).toMatch(/^recipients: „a@b.*keine E-Mail-Adresse/);
    const many = Array.from({ length: 51 }, (_, at) => ({ email: `r${at}@example.org`, name: '' }));
    expect(await refusedWith({ ...YEARLY, recipients: many })).toMatch(/^recipients: Mehr als 50/);
    expect(await refusedWith({ ...YEARLY, id: 99 })).toMatch(/^id: Diesen Versand gibt es/);
  });

  it('rests in a pause and begins again after it', async () => {
    const pause = async (paused: boolean): Promise<unknown> =>
      (await konrad.ask(`mutation { pauseReportSchedule(id: 1, paused: ${paused}) { paused next } }`, {}, HERE)).data;
    expect(await pause(true)).toEqual({ pauseReportSchedule: { paused: true, next: [] } });
    expect(await pause(false)).toMatchObject({ pauseReportSchedule: { paused: false } });
  });

  it('shows the runs, gives their files to Koordination alone, and tries a failed one again', async () => {
    await world.sql(`INSERT INTO report_run (kommune_id, schedule_id, due_at, origin, missed, state, release_number, finished_at, reason)
      VALUES (1, 1, '${DUE}', 'catch-up', 2, 'failed', 4, now(), 'Der Mailserver antwortet nicht.')`);
    await world.sql(`INSERT INTO report_run_file VALUES (1, 1, '${DUE}', 'pdf', 'Bericht.pdf', sha256($1), $1)`, [
      Buffer.from(CONTENT),
    ]);
    await world.sql(`INSERT INTO report_run_mail VALUES (1, 1, '${DUE}', 'a@example.org', '', 'm1', now(), now(), NULL),
      (1, 1, '${DUE}', 'b@example.org', '', 'm2', now(), NULL, 'nein'), (1, 1, '${DUE}', 'c@example.org', '', 'm3', now(), NULL, NULL)`);
    expect((await konrad.ask(RUNS, {}, HERE)).data).toEqual({
      reportRuns: [
        {
          ...{
            schedule: 1,
            title: 'Jahresbericht',
            due: DUE,
            state: 'failed',
            origin: 'catchUp',
            missed: 2,
            release: 4,
          },
          ...{ reason: 'Der Mailserver antwortet nicht.', recipients: 3, sent: 1, unknown: 1, mayRetry: true },
          files: [{ kind: 'pdf', sha256: SUM, bytes: CONTENT.length }],
        },
      ],
    });
    const file = await download(konrad);
    expect([file.status, file.headers.get('etag'), file.headers.get('cache-control')]).toEqual([
      ...[200, `"${SUM}"`, 'private, no-store'],
    ]);
    expect(await file.text()).toBe(CONTENT);
    expect((await download(konrad, AGS, 'xlsx')).status).toBe(404);
    expect((await download(konrad, AGS, 'pdf', 'nie')).status).toBe(404);
    expect((await download(foreign, OTHER_AGS)).status).toBe(404);
    expect((await download(foreign)).status).toBe(403);
    const rita = world.visitor();
    await rita.signIn('rita@musterstadt.example');
    expect((await download(rita)).status).toBe(403);
    expect((await foreign.ask(LIST, {}, { 'teilziel-kommune': OTHER_AGS })).data).toEqual({ reportSchedules: [] });

    expect((await konrad.ask(AGAIN, { schedule: 1, due: DUE }, HERE)).data).toEqual({ tryReportRunAgain: true });
    expect(await world.sql('SELECT state, attempts, reason FROM report_run')).toEqual([
      { state: 'sending', attempts: 0, reason: null },
    ]);
    expect(
      await world.sql('SELECT email, attempted_at IS NULL AS untried FROM report_run_mail ORDER BY email'),
    ).toEqual([
      { email: 'a@example.org', untried: false },
      { email: 'b@example.org', untried: true },
      { email: 'c@example.org', untried: true },
    ]);
    const { errors } = await konrad.ask(AGAIN, { schedule: 1, due: DUE }, HERE);
    expect(errors?.[0]?.extensions.code).toBe('REFUSED');
  });

  it('starts one by hand, and removes a plan without its history', async () => {
    expect((await konrad.ask('mutation { startReportRun(schedule: 1) }', {}, HERE)).data).toEqual({
      startReportRun: true,
    });
    expect(await world.sql(`SELECT origin, state FROM report_run WHERE origin = 'now'`)).toEqual([
      { origin: 'now', state: 'planned' },
    ]);
    expect((await konrad.ask('mutation { removeReportSchedule(id: 1) }', {}, HERE)).data).toEqual({
      removeReportSchedule: true,
    });
    expect((await konrad.ask(LIST, {}, HERE)).data).toEqual({ reportSchedules: [] });
    expect((await world.sql('SELECT 1 FROM report_run')).length).toBe(2);
    const told = await world.sql<{ action: string }>(
      `SELECT DISTINCT action FROM audit_entry WHERE kommune_id = 1 AND action LIKE 'report%' ORDER BY action`,
    );
    expect(told.map(({ action }) => action)).toEqual([
      ...['report-file-downloaded', 'report-requested', 'report-schedule-paused', 'report-schedule-removed'],
      'report-schedule-saved',
    ]);
  });
});
