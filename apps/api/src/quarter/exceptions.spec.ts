import { AGS, type Visitor } from '../sign-in/sign-in.fixture';
import { dataOf, Q3, QuarterWorld, refusedWith } from './quarter.fixture';

const HERE = { 'teilziel-kommune': AGS };
const FIELDS = 'id fachamtName periodLabel period reason requestedBy requestedAt decidedBy endsOn granted';
const REQUEST = `mutation ($fachamt: Int!, $period: String!, $reason: String!) {
  requestException(fachamt: $fachamt, period: $period, reason: $reason) { ${FIELDS} } }`;
const DECIDE = `mutation ($id: Int!, $granted: Boolean!, $endsOn: String) {
  decideException(id: $id, granted: $granted, endsOn: $endsOn) { ${FIELDS} } }`;
const LIST = `{ lateExceptions { ${FIELDS} } }`;
const ASKED = { fachamt: 1, period: '2026-Q3', reason: 'Umstellung des Fachverfahrens' };

describe('late entry over HTTP', () => {
  let quarter: QuarterWorld;
  let olga: Visitor;
  let konrad: Visitor;

  beforeAll(async () => {
    quarter = await QuarterWorld.start();
    await quarter.person('sara', 'erfassung', { fachamt: 2 });
    quarter.world.now = new Date('2026-10-20T08:00:00Z');
    olga = await quarter.visitor('olga');
    konrad = await quarter.visitor('konrad');
  }, 60_000);
  afterAll(() => quarter?.stop());
  beforeEach(() => quarter.clear());

  it('is asked for with a reason and granted until a day', async () => {
    const before = (await quarter.audited()).length;
    const asked = dataOf<{ requestException: { id: number } }>(await olga.ask(REQUEST, ASKED, HERE)).requestException;
    expect(asked).toEqual({
      ...{ id: 1, fachamtName: 'Sozialamt', periodLabel: '3. Quartal 2026', period: '2026-Q3', requestedBy: 'olga' },
      ...{
        reason: ASKED.reason,
        requestedAt: '2026-10-20T08:00:00.000Z',
        decidedBy: null,
        endsOn: null,
        granted: null,
      },
    });
    expect(refusedWith(await olga.ask(REQUEST, ASKED, HERE))).toMatch(/liegt schon ein Antrag/);
    const id = asked.id;
    expect(refusedWith(await konrad.ask(DECIDE, { id, granted: true }, HERE))).toMatch(/^INVALID_INPUT: Nennen Sie/);
    expect(refusedWith(await konrad.ask(DECIDE, { id, granted: true, endsOn: '2026-02-30' }, HERE))).toMatch(
      /^INVALID_INPUT/,
    );
    expect(refusedWith(await konrad.ask(DECIDE, { id, granted: true, endsOn: '2026-10-19' }, HERE))).toMatch(
      /Vergangenheit/,
    );
    expect(dataOf(await konrad.ask(DECIDE, { id, granted: true, endsOn: '2026-10-25' }, HERE))).toMatchObject({
      decideException: { granted: true, endsOn: '2026-10-25', decidedBy: 'konrad' },
    });
    expect(refusedWith(await konrad.ask(DECIDE, { id, granted: false }, HERE))).toMatch(/schon entschieden/);
    expect((await quarter.audited()).slice(before)).toEqual(['exception-requested', 'exception-decided']);
  });

  it('needs a reason, a period with something open and the own Amt', async () => {
    expect(refusedWith(await olga.ask(REQUEST, { ...ASKED, reason: ' ' }, HERE))).toMatch(
      /^INVALID_INPUT: Nennen Sie den Grund/,
    );
    expect(refusedWith(await olga.ask(REQUEST, { ...ASKED, fachamt: 2 }, HERE))).toMatch(/^FORBIDDEN/);
    expect(refusedWith(await olga.ask(REQUEST, { ...ASKED, period: '2019-Q1' }, HERE))).toMatch(/nichts offen/);
    await quarter.submit(1, Q3, [[0, 1]]);
    await quarter.submit(2, Q3, [[0, 1]]);
    expect(refusedWith(await olga.ask(REQUEST, ASKED, HERE))).toMatch(/nichts offen/);
  });

  it('can be refused and asked for again; an Amt sees its own, Koordination all', async () => {
    dataOf(await olga.ask(REQUEST, ASKED, HERE));
    dataOf(await konrad.ask(DECIDE, { id: 1, granted: false, endsOn: '2026-12-31' }, HERE));
    dataOf(await olga.ask(REQUEST, { ...ASKED, reason: 'Noch einmal' }, HERE));
    const list = async (visitor: Visitor): Promise<unknown> =>
      dataOf<{ lateExceptions: { id: number; granted: boolean | null; endsOn: string | null }[] }>(
        await visitor.ask(LIST, {}, HERE),
      ).lateExceptions.map(({ id, granted, endsOn }) => [id, granted, endsOn]);
    const both = [
      [2, null, null],
      [1, false, null],
    ];
    expect(await list(konrad)).toEqual(both);
    expect(await list(olga)).toEqual(both);
    expect(await list(await quarter.visitor('sara'))).toEqual([]);
  });

  it('two answers to one request: the first counts', async () => {
    dataOf(await olga.ask(REQUEST, ASKED, HERE));
    const karla = await quarter.visitor('karla');
    const answers = await Promise.all([
      konrad.ask(DECIDE, { id: 1, granted: true, endsOn: '2026-10-25' }, HERE),
      karla.ask(DECIDE, { id: 1, granted: false }, HERE),
    ]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it('is decided neither by officers nor from another Kommune', async () => {
    dataOf(await olga.ask(REQUEST, ASKED, HERE));
    for (const name of ['olga', 'levi', 'vera', 'fremd']) {
      const visitor = await quarter.visitor(name);
      const decided = await visitor.ask(DECIDE, { id: 1, granted: true, endsOn: '2026-12-31' }, HERE);
      expect(refusedWith(decided)).toMatch(/^FORBIDDEN/);
    }
    const fremd = await quarter.visitor('fremd');
    const there = { 'teilziel-kommune': '99000002' };
    expect(refusedWith(await fremd.ask(DECIDE, { id: 1, granted: false }, there))).toMatch(/^NOT_FOUND/);
  });
});
