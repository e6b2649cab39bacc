import { OperatorAccess } from '@teilziel/kommune/server';
import { StatementCounter } from '@teilziel/platform';
import { ReleaseCompiler } from '@teilziel/releases/server';
import { DataSource } from 'typeorm';
import { AGS, type Visitor } from '../sign-in/sign-in.fixture';
import { dataOf, Q3, QuarterWorld } from './quarter.fixture';

const HERE = { 'teilziel-kommune': AGS };
const ITEM = `{ reviewItem(indicator: "K-2", period: "2026-Q3") {
  state affected { number scope latest cells reportPrintedAt } } }`;
const APPROVE = `mutation { approveEntries(entries: [{ indicator: "K-2", period: "2026-Q3" }]) }`;
const RETURN = `mutation { returnEntry(indicator: "K-2", period: "2026-Q3", cells: [0], comment: "Bitte klären") {
  affected { number } } }`;
const SHOWING = `{ releasesShowing(indicator: "K-2", period: "2026-Q3", cells: [0]) { number scope cells } }`;

describe('a released value is corrected', () => {
  let quarter: QuarterWorld;
  let konrad: Visitor;
  let olga: Visitor;

  beforeAll(async () => {
    quarter = await QuarterWorld.start();
    // Releases and revisions are compared by the clock, and revisions carry the one of the database.
    quarter.world.now = new Date();
    await quarter.world.sql('UPDATE indicator SET first_period = $1', [Q3]);
    konrad = await quarter.visitor('konrad');
    olga = await quarter.visitor('olga');
  }, 60_000);
  afterAll(() => quarter?.stop());

  const release = async (scope: 'rat' | 'oeffentlich'): Promise<number> => {
    quarter.world.now = new Date();
    const compile = (): Promise<{ number: number }> =>
      quarter.world.get(ReleaseCompiler).compile(AGS, { scope, author: 'Prüfung' });
    return (await quarter.world.get(OperatorAccess).run(compile)).number;
  };
  const affected = async (): Promise<unknown> =>
    dataOf<{ reviewItem: { affected: unknown } }>(await konrad.ask(ITEM, {}, HERE)).reviewItem.affected;
  const correct = async (numerator: number): Promise<void> => {
    await quarter.world.sql(
      `UPDATE observation SET numerator = $1, revision = revision + 1, recorded_at = clock_timestamp(), reason = 'Nachgezählt'
       WHERE indicator_id = 2`,
      [numerator],
    );
    await quarter.world.sql(`UPDATE entry SET state = 'submitted' WHERE indicator_id = 2`);
  };

  it('tells the coordinator which releases show the old value, in the review and after the approval', async () => {
    await quarter.submit(2, Q3, [[0, 50]]);
    expect(await affected()).toEqual([]);
    quarter.world.now = new Date();
    dataOf(await konrad.ask(APPROVE, {}, HERE));
    expect(await affected()).toEqual([]);
    const first = await release('rat');
    expect(await affected()).toEqual([]);

    quarter.world.now = new Date();
    dataOf(await konrad.ask(RETURN, {}, HERE));
    expect(dataOf(await olga.ask(SHOWING, {}, HERE))).toEqual({
      releasesShowing: [{ number: first, scope: 'rat', cells: [0] }],
    });
    await correct(70);
    const old = { number: first, scope: 'rat', latest: true, cells: [0], reportPrintedAt: null };
    expect(await affected()).toEqual([old]);
    dataOf(await konrad.ask(APPROVE, {}, HERE));
    expect(await affected()).toEqual([old]);
    const next = await release('rat');
    expect(next).toBeGreaterThan(first);
    expect(await affected()).toEqual([{ ...old, latest: false }]);
    expect(dataOf(await konrad.ask(SHOWING, {}, HERE))).toEqual({
      releasesShowing: [next, first].map((number) => ({ number, scope: 'rat', cells: [0] })),
    });
  });

  it('costs one statement, however many releases there are', async () => {
    const counter = new StatementCounter(quarter.world.get(DataSource));
    const asked = (): Promise<string[]> => counter.during(async () => void (await affected()));
    const before = await asked();
    expect(before.filter((sql) => sql.includes('release_member_block'))).toHaveLength(1);
    for (const figure of [71, 72, 73]) {
      await correct(figure);
      quarter.world.now = new Date();
      dataOf(await konrad.ask(APPROVE, {}, HERE));
      await release('rat');
    }
    expect(await asked()).toHaveLength(before.length);
  });
});
