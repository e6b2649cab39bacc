import { SESSION_COOKIE } from '@teilziel/identity/server';
import { AGS, OTHER_AGS, type Visitor } from '../sign-in/sign-in.fixture';
import { Q3, QuarterWorld } from './quarter.fixture';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('templates over HTTP', () => {
  let quarter: QuarterWorld;
  let olga: Visitor;
  let konrad: Visitor;

  beforeAll(async () => {
    quarter = await QuarterWorld.start();
    quarter.world.now = new Date('2026-10-12T08:00:00Z');
    olga = await quarter.visitor('olga');
    konrad = await quarter.visitor('konrad');
  }, 60_000);
  afterAll(() => quarter?.stop());

  const call = (visitor: Visitor, path: string, file?: { body: Buffer | string; type: string }): Promise<Response> =>
    fetch(`${quarter.world.origin}/erfassung/${path}`, {
      headers: { cookie: `${SESSION_COOKIE}=${visitor.cookie}`, ...(file ? { 'content-type': file.type } : {}) },
      ...(file ? { method: 'POST', body: file.body } : {}),
    });
  const path = `${AGS}/1/2026-Q3`;

  it.each(['xlsx', 'csv'])('go out as %s and come back as a plan, and nothing is saved', async (type) => {
    await quarter.figures(1, Q3, [[1, 7]]);
    const out = await call(olga, `${path}.${type}`);
    expect([out.status, out.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="erfassung-${AGS}-1-2026-Q3.${type}"`,
    ]);
    expect(out.headers.get('cache-control')).toBe('private, no-store');
    const body = Buffer.from(await out.arrayBuffer());
    const back = await call(olga, `${path}.${type}`, { body, type: type === 'xlsx' ? XLSX : 'text/csv' });
    expect(back.status).toBe(200);
    expect(await back.json()).toMatchObject({
      ...{ taken: [], changed: [], skipped: [] },
      unchanged: [{ id: 'K-1|numerator|1', code: 'K-1', part: 'numerator', cell: 1, value: 7, status: 'A' }],
    });
    const [row] = await quarter.world.sql<{ count: number }>('SELECT count(*)::integer AS count FROM observation');
    expect(row?.count).toBe(1);
    await quarter.clear();
  });

  it('what is filled in is taken, what it replaces is named', async () => {
    await quarter.figures(1, Q3, [[1, 7]]);
    const text = (await (await call(olga, `${path}.csv`)).text()).replace(';7;;', ';8;9;');
    const plan = (await (await call(olga, `${path}.csv`, { body: text, type: 'text/csv' })).json()) as object;
    expect(plan).toMatchObject({
      taken: [{ id: 'K-1|numerator|2', value: 9, place: 'F2' }],
      changed: [{ id: 'K-1|numerator|1', value: 8, before: { value: 7, status: 'A' } }],
    });
    await quarter.clear();
  });

  it('belong to the own Amt and Kommune; coordinators look and do not fill', async () => {
    const status = async (visitor: Visitor, where: string): Promise<number> => (await call(visitor, where)).status;
    expect(await status(olga, `${AGS}/2/2026-Q3.xlsx`)).toBe(403);
    expect(await status(konrad, `${path}.xlsx`)).toBe(200);
    expect(await status(await quarter.visitor('levi'), `${path}.csv`)).toBe(200);
    expect(await status(await quarter.visitor('vera'), `${path}.xlsx`)).toBe(403);
    expect(await status(olga, `${OTHER_AGS}/1/2026-Q3.xlsx`)).toBe(403);
    expect(await status(olga, `${AGS}/1/2026-X.xlsx`)).toBe(400);
    expect(await status(olga, `${AGS}/1/2019-Q1.xlsx`)).toBe(404);
    expect((await call(konrad, `${path}.xlsx`, { body: 'x', type: XLSX })).status).toBe(403);
  });

  it('refuse other files with a sentence', async () => {
    const answer = async (body: Buffer | string, type: string): Promise<[number, string]> => {
      const response = await call(olga, `${path}.xlsx`, { body, type });
      return [response.status, ((await response.json()) as { message: string }).message];
    };
    expect(await answer('x', 'text/csv')).toEqual([415, expect.stringMatching(/als \.xlsx oder \.csv/)]);
    expect(await answer(Buffer.alloc(6 * 1024 * 1024), XLSX)).toEqual([413, expect.stringMatching(/höchstens 5 MB/)]);
    expect(await answer('Kennung;', XLSX)).toEqual([400, expect.stringMatching(/keine Excel-Arbeitsmappe/)]);
    const other = await (await call(konrad, `${AGS}/2/2026-Q3.xlsx`)).arrayBuffer();
    expect(await answer(Buffer.from(other), XLSX)).toEqual([400, expect.stringMatching(/eines anderen Fachamts/)]);
  });
});
