import { EntryWorld } from '../entry/entry.fixture';
import { dataOf, refusedWith } from '../quarter/quarter.fixture';

const SHOW = '{ disclosurePolicy { mergeDivers roundToFive } }';
const SET = `mutation ($policy: DisclosurePolicyInput!) { setDisclosurePolicy(policy: $policy) { mergeDivers roundToFive } }`;
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
});
