import { EntryWorld } from '../entry/entry.fixture';
import { dataOf, refusedWith } from '../quarter/quarter.fixture';

const SHOW = '{ disclosurePolicy { mergeDivers roundToFive } }';
const SET = `mutation ($policy: DisclosurePolicyInput!) { setDisclosurePolicy(policy: $policy) { mergeDivers roundToFive } }`;
const DECLARE = `mutation ($identity: IndicatorIdentityInput!) { declareIndicatorIdentity(identity: $identity) { stock inflow outflow } }`;
const REMOVE = 'mutation ($stock: String!) { removeIndicatorIdentity(stock: $stock) { stock } }';
const TRY = `query ($policy: DisclosurePolicyInput) { prepareRelease(scope: INTERN, policy: $policy) { rootHash } }`;

describe('how a Kommune coarsens its releases', () => {
  let entry: EntryWorld;

  beforeAll(async () => {
    entry = await EntryWorld.start();
  }, 60_000);
  afterAll(() => entry?.quarter.stop());

  const audited = (): Promise<{ action: string; details: string }[]> =>
    entry.quarter.world.sql(
      `SELECT action, details FROM audit_entry WHERE action = 'disclosure-policy-set' ORDER BY number`,
    );

  it('is decided by the Koordination alone, once, and the Protokoll says so', async () => {
    expect(dataOf(await entry.ask(entry.konrad, SHOW))).toEqual({
      disclosurePolicy: { mergeDivers: true, roundToFive: false },
    });
    const policy = { mergeDivers: false, roundToFive: true };
    expect(refusedWith(await entry.ask(entry.olga, SET, { policy }))).toContain('FORBIDDEN');
    expect(await audited()).toEqual([]);
    expect(dataOf(await entry.ask(entry.konrad, SET, { policy }))).toEqual({ setDisclosurePolicy: policy });
    dataOf(await entry.ask(entry.konrad, SET, { policy }));
    expect(await audited()).toEqual([{ action: 'disclosure-policy-set', details: JSON.stringify(policy) }]);
    expect(dataOf(await entry.ask(entry.konrad, SHOW))).toEqual({ disclosurePolicy: policy });
  });

  it('can be tried without being decided, and what is tried is another release', async () => {
    const rootOf = async (policy: object | null): Promise<string> =>
      dataOf<{ prepareRelease: { rootHash: string } }>(await entry.ask(entry.konrad, TRY, { policy })).prepareRelease
        .rootHash;
    const decided = { mergeDivers: true, roundToFive: false };
    dataOf(await entry.ask(entry.konrad, SET, { policy: decided }));
    const root = await rootOf(null);
    expect(await rootOf(decided)).toBe(root);
    expect(await rootOf({ mergeDivers: true, roundToFive: true })).not.toBe(root);
    expect(dataOf(await entry.ask(entry.konrad, SHOW))).toEqual({ disclosurePolicy: decided });
  });

  it('says which indicators are Bestand, Zugang and Abgang of one another', async () => {
    const { world } = entry.quarter;
    const codes = (
      await world.sql<{ code: string }>(`SELECT code FROM indicator WHERE kommune_id = 1 ORDER BY code LIMIT 3`)
    ).map(({ code }) => code);
    const [stock = '', inflow = '', outflow = ''] = codes;
    const identity = { stock, inflow, outflow };
    const asQuarterly = (of: string, code: string): Promise<unknown> =>
      world.sql(`UPDATE indicator SET frequency = 'Q', aggregation = $2 WHERE kommune_id = 1 AND code = $1`, [
        code,
        of,
      ]);
    await asQuarterly('flow', stock);
    await asQuarterly('flow', inflow);
    await asQuarterly('flow', outflow);
    const same = await entry.ask(entry.konrad, DECLARE, { identity: { ...identity, outflow: inflow } });
    expect(refusedWith(same)).toContain('drei verschiedene Indikatoren');
    expect(refusedWith(await entry.ask(entry.konrad, DECLARE, { identity }))).toContain('Bestand zum Stichtag');
    await asQuarterly('stock', stock);
    expect(dataOf(await entry.ask(entry.konrad, DECLARE, { identity }))).toEqual({
      declareIndicatorIdentity: [identity],
    });
    dataOf(await entry.ask(entry.konrad, TRY, { policy: null }));
    expect(dataOf(await entry.ask(entry.konrad, REMOVE, { stock }))).toEqual({ removeIndicatorIdentity: [] });
    expect(refusedWith(await entry.ask(entry.konrad, REMOVE, { stock }))).toContain('nicht festgelegt');
    const said = await world.sql(`SELECT action FROM audit_entry WHERE action ~ '^identity' ORDER BY number`);
    expect(said).toEqual([{ action: 'identity-declared' }, { action: 'identity-removed' }]);
  });
});
