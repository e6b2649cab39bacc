import { StatementCounter } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { EntryWorld, PERIOD } from '../entry/entry.fixture';
import { dataOf, Q3, refusedWith } from '../quarter/quarter.fixture';
import type { Answer, Visitor } from '../sign-in/sign-in.fixture';

interface Rules {
  readonly code: string;
  readonly dueDays: number;
  readonly every: number;
  readonly firstPeriod: number | null;
  readonly needsSourceRelease: boolean;
  readonly version: string;
  readonly checks: readonly { readonly kind: string; readonly severity: string; readonly version: string }[];
}
interface Shown {
  readonly mayChange: boolean;
  readonly indicators: readonly Rules[];
  readonly sources: readonly {
    readonly id: number;
    readonly frequencies: readonly string[];
    readonly days: readonly { readonly label: string; readonly day: string }[];
    readonly waiting: readonly { readonly indicator: string; readonly label: string; readonly day: string | null }[];
  }[];
}

const RULES = `code dueDays every firstPeriod needsSourceRelease version checks { kind severity active version params { name figure } }`;
const CALENDAR = 'id frequencies days { label day } waiting { indicator label day }';
const SHOW = `{ entryRules { today mayChange indicators { ${RULES} } sources { ${CALENDAR} } } }`;
const SET_DUE = `mutation ($changes: [DueRuleInput!]!) { setDueRules(changes: $changes) { ${RULES} } }`;
const ANNOUNCE = `mutation ($changes: [AnnouncedDayInput!]!, $source: Int!) { announceDays(source: $source, changes: $changes) { ${CALENDAR} } }`;
const SET_CHECK = `mutation ($rule: CheckRuleInput!) { setCheckRule(rule: $rule) { ${RULES} } }`;
const RESET = `mutation ($version: String!) { resetCheckRule(indicator: "K-2", kind: "jump", version: $version) { ${RULES} } }`;
const MODE = 'mutation ($on: Boolean!) { setOnePersonMode(on: $on) }';

describe('how entry is set up', () => {
  let entry: EntryWorld;
  let vera: Visitor;
  let levi: Visitor;
  let karla: Visitor;

  beforeAll(async () => {
    entry = await EntryWorld.start();
    [vera, levi, karla] = [
      await entry.quarter.visitor('vera'),
      await entry.quarter.visitor('levi'),
      await entry.quarter.visitor('karla'),
    ];
  }, 60_000);
  afterAll(() => entry?.quarter.stop());
  afterEach(async () => {
    await entry.quarter.clear();
    await sql(`UPDATE indicator SET due_days = 15, every = 1, first_period = ${Q3}, needs_source_release = false,
      frequency = 'Q'; DELETE FROM source_release; DELETE FROM indicator_check; UPDATE kommune SET one_person = false`);
  });

  const sql = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    entry.quarter.world.sql<Row>(text, values);
  const shown = async (visitor = entry.konrad): Promise<Shown> =>
    dataOf<{ entryRules: Shown }>(await entry.ask(visitor, SHOW)).entryRules;
  const rulesOf = async (code: string): Promise<Rules> => {
    const found = (await shown()).indicators.find((one) => one.code === code);
    if (found === undefined) throw new Error(`${code} fehlt`);
    return found;
  };
  const due = async (code: string, change: object): Promise<object> => {
    const { dueDays, every, needsSourceRelease, version } = await rulesOf(code);
    return { indicator: code, dueDays, every, needsSourceRelease, version, firstPeriod: '2026-Q3', ...change };
  };
  const setDue = (changes: readonly object[], by = entry.konrad): Promise<Answer> =>
    entry.ask(by, SET_DUE, { changes });
  const announce = (changes: readonly object[], by = entry.konrad): Promise<Answer> =>
    entry.ask(by, ANNOUNCE, { source: 1, changes });
  const setCheck = (rule: object, by = entry.konrad): Promise<Answer> =>
    entry.ask(by, SET_CHECK, {
      rule: {
        indicator: 'K-2',
        kind: 'jump',
        severity: 'hint',
        active: true,
        params: [],
        version: 'standard',
        ...rule,
      },
    });
  const audited = async (): Promise<{ action: string; details: string }[]> =>
    sql(`SELECT action, details::text AS details FROM audit_entry WHERE kommune_id = 1
      AND action ~ '^(due|source-days|check|one-person)' ORDER BY number`);

  it('is shown in three statements beside the session, however many indicators there are', async () => {
    const counter = new StatementCounter(entry.quarter.world.get(DataSource));
    const count = async (): Promise<number> => {
      counter.reset();
      await shown();
      return counter.statements.filter((text) => /source_release|indicator_check/.test(text)).length;
    };
    const few = await count();
    await entry.quarter.moreIndicators(120);
    const many = await count();
    const all = (await shown()).indicators.length;
    await entry.quarter.fewIndicators();
    expect([few, many, all]).toEqual([2, 2, 123]);
  });

  it('readers look and change nothing; Verwaltung sees the mode alone', async () => {
    expect([(await shown(levi)).mayChange, (await shown()).mayChange]).toEqual([false, true]);
    expect(refusedWith(await entry.ask(vera, SHOW))).toContain('FORBIDDEN');
    expect(refusedWith(await setDue([], levi))).toContain('FORBIDDEN');
  });

  it('a deadline counts at once, for one or several, and is written into the Protokoll once', async () => {
    const before = (await audited()).length;
    const changes = [await due('K-1', { dueDays: 20 }), await due('K-2', { dueDays: 20 })];
    dataOf(await setDue(changes));
    expect((await entry.sheet(entry.olga)).dueOn).toBe('2026-10-20');
    const written = (await audited()).slice(before);
    expect(written.map(({ action }) => action)).toEqual(['due-rules-changed']);
    expect(JSON.parse(written[0]?.details ?? '{}')).toEqual({
      indicators: ['K-1', 'K-2'],
      before: 'jedes Quartal, ab 3. Quartal 2026, 15 Tage nach dem Ende',
      after: 'jedes Quartal, ab 3. Quartal 2026, 20 Tage nach dem Ende',
    });
    // The same again is nothing to tell.
    dataOf(await setDue([await due('K-1', {})]));
    expect(await audited()).toHaveLength(before + 1);
  });

  it('refuses what makes no sense with a sentence that names the field; nothing of the list is kept', async () => {
    const wrong = async (change: object): Promise<[string | undefined, unknown]> => {
      const answer = await setDue([await due('K-1', { dueDays: 99 }), await due('K-2', change)]);
      return [refusedWith(answer), answer.errors?.[0]?.extensions['field']];
    };
    expect(await wrong({ dueDays: 731 })).toEqual([
      'INVALID_INPUT: Beratungen. Frist: Bitte eine ganze Zahl von 0 bis 730 Tagen eintragen.',
      'dueDays',
    ]);
    expect(await wrong({ every: 0 })).toEqual([expect.stringContaining('von 1 bis 40'), 'every']);
    expect(await wrong({ firstPeriod: '2026' })).toEqual([
      'INVALID_INPUT: Beratungen. Erster Zeitraum: „2026“ ist kein Quartal. Dieser Indikator zählt nach Quartal, zum Beispiel „3. Quartal 2026“.',
      'firstPeriod',
    ]);
    expect((await rulesOf('K-1')).dueDays).toBe(15);
    expect(refusedWith(await setDue([{ ...(await due('K-1', {})), indicator: 'X' }]))).toContain('NOT_FOUND');
    expect(refusedWith(await setDue([]))).toContain('mindestens einen');
  });

  it('a first period of another frequency does not get past the database either', async () => {
    await expect(sql(`UPDATE indicator SET frequency = 'A' WHERE indicator_id = 2`)).rejects.toThrow(
      'indicator_first_period_check',
    );
    await sql(`UPDATE indicator SET frequency = 'A', first_period = 8107 WHERE indicator_id = 2`);
  });

  it('two who change the same: the second is told, one and the same wish is not', async () => {
    const first = await due('K-1', { dueDays: 20 });
    const second = await due('K-1', { dueDays: 30 });
    dataOf(await setDue([first]));
    dataOf(await setDue([first], karla));
    expect(refusedWith(await setDue([second], karla))).toBe(
      'REFUSED: Die Frist von „Kursplätze“ wurde inzwischen geändert. Jetzt gilt: jedes Quartal, ab 3. Quartal 2026, 20 Tage nach dem Ende. Wenn Ihre Angaben gelten sollen, speichern Sie noch einmal.',
    );
    expect((await rulesOf('K-1')).dueDays).toBe(20);
  });

  it('days of a source open and shut what waits for it', async () => {
    dataOf(await setDue([await due('K-2', { needsSourceRelease: true })]));
    const waiting = async (): Promise<Shown['sources'][number]['waiting']> => (await shown()).sources[0]?.waiting ?? [];
    expect(await waiting()).toEqual([
      { indicator: 'Beratungen', label: '3. Quartal 2026', day: null },
      { indicator: 'Beratungen', label: '4. Quartal 2026', day: null },
    ]);
    const lockOf = async (): Promise<string | null> => (await entry.indicator(entry.olga, 'K-2')).lock;
    expect(await lockOf()).not.toBeNull();
    const [calendar] = [
      dataOf<{ announceDays: Shown['sources'][number] }>(
        await announce([{ period: '3. Quartal 2026', day: '12.10.2026', before: null }]),
      ).announceDays,
    ];
    expect(calendar).toMatchObject({ frequencies: ['Q'], days: [{ label: '3. Quartal 2026', day: '2026-10-12' }] });
    expect(await lockOf()).toBeNull();
    dataOf(await announce([{ period: '2026-Q3', day: '2026-10-20', before: '2026-10-12' }]));
    expect(await waiting()).toContainEqual({ indicator: 'Beratungen', label: '3. Quartal 2026', day: '2026-10-20' });
    expect(refusedWith(await announce([{ period: '2026-Q3', day: '2026-10-22', before: '2026-10-12' }]))).toContain(
      'REFUSED: Der Tag für 3. Quartal 2026 wurde inzwischen geändert.',
    );
    dataOf(await announce([{ period: '2026-Q3', day: null, before: '2026-10-20' }]));
    expect((await shown()).sources[0]?.days).toEqual([]);
    const last = (await audited()).at(-1);
    expect(JSON.parse(last?.details ?? '{}')).toEqual({
      source: 'Fachverfahren',
      days: ['3. Quartal 2026: 20.10.2026 → kein Tag'],
    });
  });

  it.each([
    [{ period: 'bald', day: '2026-10-12' }, 'Zeitraum: „bald“ ist kein Zeitraum.'],
    [{ period: '2025/26', day: '2026-10-12' }, 'Schuljahr 2025/26 passt nicht'],
    [{ period: '2026-Q3', day: '31.09.2026' }, '„31.09.2026“ ist kein Tag im Kalender.'],
    [{ period: '2026-Q3', day: '2026-06-30' }, 'Der Tag liegt vor dem Beginn'],
    [{ period: '2026-Q3', day: '2206-10-12' }, 'mehr als 10 Jahre'],
  ])('refuses the day %o', async (change, sentence) => {
    const good = { period: '2026-Q2', day: '2026-07-12', before: null };
    expect(refusedWith(await announce([good, { before: null, ...change }]))).toContain(sentence);
    expect((await shown()).sources[0]?.days).toEqual([]);
  });

  it('a check rule counts at once, and goes back to the default', async () => {
    const findings = async (): Promise<readonly string[]> =>
      (await entry.indicator(entry.olga, 'K-2')).findings.map(({ kind }) => kind);
    for (let back = 1; back <= 5; back += 1) await entry.quarter.figures(2, Q3 - back, [[0, 10 + back]]);
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 60, expectedRevision: 0 }]);
    expect(await findings()).toEqual(['jump']);
    dataOf(await setCheck({ active: false }));
    expect(await findings()).toEqual([]);
    const [own] = (await rulesOf('K-2')).checks;
    expect(own).toMatchObject({ kind: 'jump', severity: 'hint' });
    expect(refusedWith(await setCheck({ params: [{ name: 'threshold', figure: 5 }] }, karla))).toContain('REFUSED');
    dataOf(await entry.ask(entry.konrad, RESET, { version: own?.version }));
    expect([await findings(), (await rulesOf('K-2')).checks]).toEqual([['jump'], []]);
    expect((await audited()).slice(-2).map(({ action }) => action)).toEqual([
      'check-rule-changed',
      'check-rule-changed',
    ]);
  });

  it('a rule that says the same as the default is not kept as an own one', async () => {
    dataOf(await setCheck({ params: [{ name: 'threshold', figure: 3.5 }] }));
    expect((await rulesOf('K-2')).checks).toEqual([]);
  });

  it.each([
    [{ severity: 'error' }, 'severity', 'kann nur ein Hinweis sein'],
    [{ params: [{ name: 'threshold', figure: 0 }] }, 'threshold', 'eine Zahl von 1 bis 20'],
    [{ params: [{ name: 'points', figure: 4.5 }] }, 'points', 'eine ganze Zahl von 4 bis 12'],
    [{ params: [{ name: 'schwelle', figure: 4 }] }, 'schwelle', 'keine Einstellung'],
    [{ severity: 'laut' }, 'severity', 'Fehler oder Hinweis'],
    [{ kind: 'gibt-es-nicht' }, 'kind', 'Diese Prüfregel gibt es nicht'],
  ])('refuses the rule %o', async (rule, field, sentence) => {
    const answer = await setCheck(rule);
    expect(refusedWith(answer)).toContain(sentence);
    expect(answer.errors?.[0]?.extensions['field']).toBe(field);
  });

  it('a small Kommune: switched by Verwaltung, one person hands in and approves in one flow, and the Protokoll says so', async () => {
    const { quarter } = entry;
    const before = (await audited()).length;
    expect(refusedWith(await entry.ask(entry.olga, MODE, { on: true }))).toContain('FORBIDDEN');
    expect(dataOf(await entry.ask(vera, MODE, { on: true }))).toEqual({ setOnePersonMode: true });
    dataOf(await entry.ask(entry.konrad, MODE, { on: true }));
    expect((await audited()).slice(before).map(({ action }) => action)).toEqual(['one-person-mode']);
    expect(dataOf(await entry.ask(levi, '{ onePersonMode }'))).toEqual({ onePersonMode: true });
    await quarter.world.grant(quarter.ids.get('olga') ?? 0, 'koordination');
    await entry.fill(entry.olga);
    dataOf(await entry.submit(entry.olga, 1, 'Mit der Liste vom 5.10. verglichen.'));
    const states = await sql('SELECT DISTINCT state, decision_comment AS said FROM entry WHERE period = $1', [Q3]);
    expect(states).toEqual([{ state: 'approved', said: 'Mit der Liste vom 5.10. verglichen.' }]);
    const [approved] = await sql<{ details: string }>(
      `SELECT details::text AS details FROM audit_entry WHERE action = 'entries-approved' ORDER BY number DESC LIMIT 1`,
    );
    expect(JSON.parse(approved?.details ?? '{}')).toMatchObject({ alone: true, indicators: ['K-1', 'K-2'] });
    const log = `{ audit { entries { text } } }`;
    expect(PERIOD).toBe('2026-Q3');
    expect(JSON.stringify(await entry.ask(vera, log))).not.toContain('Mit der Liste');
    await sql(`DELETE FROM role_grant WHERE person_id = $1 AND role = 'koordination'`, [quarter.ids.get('olga')]);
  });
});
