import { OperatorAccess } from '@teilziel/kommune/server';
import { ReleaseCompiler } from '@teilziel/releases/server';
import { dataOf, QuarterWorld, refusedWith } from '../quarter/quarter.fixture';
import { AGS, type Visitor } from '../sign-in/sign-in.fixture';

const HERE = { 'teilziel-kommune': AGS };
const OF_INDICATOR =
  'code method partialSums mayBePartial overrides { year symbol reason by withdrawnBy withdrawnReason }';
const SETUP = `{ assessmentSetup { methods { id name } indicators { ${OF_INDICATOR} } teilziele { number milestones { text } } } }`;
const METHOD = `mutation ($indicator: String!, $method: String!) {
  setProgressMethod(indicator: $indicator, method: $method) { ${OF_INDICATOR} } }`;
const OVERRIDE = `mutation ($indicator: String!, $year: Int!, $symbol: ProgressSymbol!, $reason: String!) {
  overrideAssessment(indicator: $indicator, year: $year, symbol: $symbol, reason: $reason) { ${OF_INDICATOR} } }`;
const WITHDRAW = `mutation ($indicator: String!, $year: Int!, $reason: String!) {
  withdrawOverride(indicator: $indicator, year: $year, reason: $reason) { ${OF_INDICATOR} } }`;
const MILESTONE = `mutation ($teilziel: String!, $text: String!, $due: String!, $done: String, $id: Int) {
  saveMilestone(teilziel: $teilziel, text: $text, due: $due, done: $done, id: $id) {
    number milestones { id text due done } } }`;
const PARTIAL = `mutation ($indicator: String!, $partial: Boolean!) {
  setPartialSums(indicator: $indicator, partial: $partial) { ${OF_INDICATOR} } }`;
const SHOWN = `query ($ags: String!) { release(ags: $ags) {
  indicator(code: "J-1") {
    statusSentence
    assessment { method methodName symbol word vintage override { ruleWord reason by } }
  }
  teilziel(number: "1.1") { word statusSentence milestones { text state } } } }`;

const REASON = 'Die Erhebung wurde im Herbst umgestellt.';

interface Shown {
  readonly release: {
    readonly indicator: { readonly statusSentence: string; readonly assessment: { readonly override: object | null } };
    readonly teilziel: { readonly statusSentence: string; readonly milestones: readonly object[] };
  };
}

describe('how an indicator is assessed, over HTTP', () => {
  let quarter: QuarterWorld;
  let konrad: Visitor;

  const released = async (): Promise<Shown['release']> => {
    const { world } = quarter;
    await world
      .get(OperatorAccess)
      .run(() => world.get(ReleaseCompiler).compile(AGS, { scope: 'oeffentlich', author: 'system' }));
    return dataOf<Shown>(await konrad.ask(SHOWN, { ags: AGS }, HERE)).release;
  };

  beforeAll(async () => {
    quarter = await QuarterWorld.start();
    konrad = await quarter.visitor('konrad');
    const { world } = quarter;
    await world.sql(`INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation,
        unit, factor, reference, about_persons, source_id, numerator_label, denominator_label)
      VALUES (1, 40, 'J-1', 'Quote', 'steering', 'A', 'increase', 'rate-of-stocks', '%', 100, '31.12.', false, 1, 'x', 'y')`);
    await world.sql(`INSERT INTO indicator_definition VALUES (1, 40, 1, 8000, 'x', true)`);
    await world.sql(`INSERT INTO indicator_cell VALUES (1, 40, 0, '')`);
    await world.sql(`INSERT INTO indicator_target (kommune_id, indicator_id, target_id, kind, value, period)
      VALUES (1, 40, 1, 'value', 60, 4 * 2030 + 3)`);
    await world.sql(`INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, denominator, status, recorded_by)
      SELECT 1, 40, 4 * year + 3, 0, 450 + 10 * (year - 2020), 1000, 'A', 'Prüfung' FROM generate_series(2020, 2025) year`);
    await world.sql(`INSERT INTO konzept_edition VALUES (1, 90, 'Konzept', 'Integrationskonzept', 'x', '2024-01-01');
      INSERT INTO handlungsfeld VALUES (1, 90, 90, 1, 'Feld', 'x');
      INSERT INTO leitziel VALUES (1, 90, 90, '1', 'x');
      INSERT INTO teilziel VALUES (1, 90, 90, '1.1', 'Beirat wählen')`);
  }, 60_000);
  afterAll(() => quarter?.stop());

  it('is the Destatis rule, unless the Koordination chooses another; ESCAP is never a light', async () => {
    const { assessmentSetup } = dataOf<{ assessmentSetup: { methods: { id: string }[] } }>(
      await konrad.ask(SETUP, {}, HERE),
    );
    expect(assessmentSetup.methods.map(({ id }) => id)).not.toContain('escap');
    expect((await released()).indicator).toMatchObject({
      statusSentence: expect.stringMatching(/In diesem Tempo wären es 2030 rund 55\u00A0%/) as string,
      assessment: { method: 'destatis-dns', word: 'zu langsam', override: null },
    });
    expect(refusedWith(await konrad.ask(METHOD, { indicator: 'J-1', method: 'escap' }, HERE))).toMatch(/gibt es nicht/);
    dataOf(await konrad.ask(METHOD, { indicator: 'J-1', method: 'open-sdg' }, HERE));
    const other = (await released()).indicator;
    expect(other.statusSentence).toMatch(/Bewertung nach Open SDG \(2020 bis 2025\): mäßiger Fortschritt\.$/);
    expect(other.assessment).toMatchObject({ method: 'open-sdg', methodName: 'Open SDG (Wachstumsrate)' });
    dataOf(await konrad.ask(METHOD, { indicator: 'J-1', method: 'destatis-dns' }, HERE));
  });

  it('is set by hand with a reason and a name, visible as such, and taken back with a reason', async () => {
    const set = { indicator: 'J-1', year: 2025, symbol: 'PARTLY', reason: REASON };
    expect(refusedWith(await konrad.ask(OVERRIDE, { ...set, reason: 'Ja.' }, HERE))).toMatch(
      /Begründung in einem Satz/,
    );
    expect(refusedWith(await konrad.ask(OVERRIDE, { ...set, year: 2031 }, HERE))).toMatch(/Jahreswert/);
    dataOf(await konrad.ask(OVERRIDE, set, HERE));
    expect(refusedWith(await konrad.ask(OVERRIDE, set, HERE))).toMatch(/schon von Hand eingestuft/);
    const shown = (await released()).indicator;
    expect(shown.assessment).toMatchObject({
      ...{ symbol: 'PARTLY', word: 'fast auf Kurs' },
      override: { ruleWord: 'zu langsam', reason: REASON, by: 'konrad' },
    });
    expect(shown.statusSentence).toContain(
      'Von Hand eingestuft als „fast auf Kurs“ statt „zu langsam“ (konrad, 12. Oktober 2026). ' +
        `Begründung: ${REASON}`,
    );
    const withdraw = { indicator: 'J-1', year: 2025, reason: 'Die Umstellung ist abgeschlossen.' };
    expect(dataOf(await konrad.ask(WITHDRAW, withdraw, HERE))).toMatchObject({
      withdrawOverride: { overrides: [{ year: 2025, withdrawnBy: 'konrad', withdrawnReason: withdraw.reason }] },
    });
    expect(refusedWith(await konrad.ask(WITHDRAW, withdraw, HERE))).toMatch(/nicht von Hand eingestuft/);
    expect((await released()).indicator.assessment.override).toBeNull();
    dataOf(await konrad.ask(OVERRIDE, { ...set, symbol: 'NA' }, HERE));
  });

  it('may be a date: done, or overdue from the next day on', async () => {
    const entry = { teilziel: '1.1', text: 'Beirat gewählt', due: '2026-06-30' };
    expect(refusedWith(await konrad.ask(MILESTONE, { ...entry, due: '2026-02-30' }, HERE))).toMatch(/den es gibt/);
    expect(refusedWith(await konrad.ask(MILESTONE, { ...entry, done: '2027-01-01' }, HERE))).toMatch(/in der Zukunft/);
    dataOf(await konrad.ask(MILESTONE, entry, HERE));
    expect((await released()).teilziel).toMatchObject({
      statusSentence: 'Meilenstein „Beirat gewählt“: seit dem 30. Juni 2026 überfällig.',
      milestones: [{ text: 'Beirat gewählt', state: 'overdue' }],
    });
    dataOf(await konrad.ask(MILESTONE, { ...entry, id: 1, done: '2026-07-05' }, HERE));
    expect((await released()).teilziel.statusSentence).toBe(
      'Meilenstein „Beirat gewählt“: verspätet erledigt am 5. Juli 2026, fällig war er am 30. Juni 2026.',
    );
  });

  it('gives no sums of some members where they would be of persons, nor outside a Verbund', async () => {
    expect(refusedWith(await konrad.ask(PARTIAL, { indicator: 'J-1', partial: true }, HERE))).toMatch(/keine Summe/);
    await quarter.world.sql('UPDATE indicator SET from_members = true, about_persons = true WHERE indicator_id = 40');
    expect(refusedWith(await konrad.ask(PARTIAL, { indicator: 'J-1', partial: true }, HERE))).toMatch(/errechnen/);
    await quarter.world.sql('UPDATE indicator SET from_members = false, about_persons = false WHERE indicator_id = 40');
  });

  it('is told to the Protokoll, without a figure', async () => {
    const sql = `SELECT action FROM audit_entry WHERE kommune_id = 1
      AND action ~ '(method|override|overridden|milestone)' ORDER BY number`;
    const actions = (await quarter.world.sql<{ action: string }>(sql)).map(({ action }) => action);
    expect(actions).toEqual([
      ...['progress-method-set', 'progress-method-set', 'assessment-overridden', 'override-withdrawn'],
      ...['assessment-overridden', 'milestone-saved', 'milestone-saved'],
    ]);
  });
});
