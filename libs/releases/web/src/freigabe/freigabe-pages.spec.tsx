import { act, fireEvent, screen, within } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFixture } from '../testing/release.fixture';
import { openPage } from '../testing/render-page';
import { problemsOf, scopeOf, stepOf } from './release-draft.rules';
import { gridOf, groupsOf } from './secrecy.rules';
import type { PreviewCellLine, PreviewTableLine } from './secrecy.rules';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));
const KOMMUNE = '/k/99000001/freigabe';

const release = (number: number, over: object = {}): object => ({
  ...{ number, scope: 'OEFFENTLICH', rootHash: 'ab', note: null, releasedBy: 'Katrin Brandt', waiting: false },
  ...{ releasedAt: '2026-11-01T10:00:00Z', embargoUntil: null, corrects: null, correctionReason: null },
  ...{ correctedBy: [], recalledAt: null, recalledBy: null, recallReason: null, reportPrintedAt: null, ...over },
});

const cell = (coordinate: string, label: string, internal: string, kind: string | null = null): PreviewCellLine => ({
  ...{ coordinate, label, internal, shown: kind === null ? internal : '.', kind },
  ...{ from: kind === null ? null : 0, to: kind === null ? null : 15, reason: kind && 'Unter 5 Fällen.' },
});
const table = (period: string, cells: readonly PreviewCellLine[]): PreviewTableLine => ({
  ...{ code: 'A102', name: 'Auszubildende', period, cellwise: true, cells: [...cells] },
  hidden: cells.filter(({ kind }) => kind !== null).length,
});
const NORTH = [
  cell('', 'Insgesamt', '40'),
  cell('sex=F', 'Frauen', '25'),
  cell('sex=M', 'Männer', '15'),
  cell('ort=N', 'Nord', '15'),
  cell('ort=N;sex=F', 'Frauen, Nord', '3', 'primary'),
  cell('ort=N;sex=M', 'Männer, Nord', '12', 'secondary'),
];

const counts = { new: 3, changed: 1, withdrawn: 0, secret: 0, disclosed: 0 };
const change = {
  ...{ period: '2025', coordinate: 'sex=F', label: 'Frauen', kind: 'CHANGED', before: '24', after: '25' },
  ...{ reason: 'Nachgezählt', by: 'Ewa Erfassung', at: '2026-11-20T08:00:00Z' },
};
const diff = {
  ...{ before: 2, counts },
  indicators: [
    {
      ...{ code: 'A102', name: 'Auszubildende', presence: 'both', counts, newPeriods: ['2026'], cells: [change] },
      ...{ wordChanged: true, wordBefore: 'auf Kurs', wordAfter: 'zu langsam', textChanged: false },
    },
  ],
};
const preview = {
  ...{ cells: 60, hidden: 2, primary: 1, secondary: 1, derivable: 0, assessmentsLost: 0, earlierReleases: 2 },
  ...{ optimal: true, gap: 0, mergedDn: 0, tables: [table('2026', NORTH), table('2025', NORTH)] },
};
const tile = {
  code: 'A102',
  number: '1.1.2',
  name: 'Auszubildende',
  period: '2026-Q3',
  handlungsfeld: '1',
  state: 'OPEN',
};
const cockpit = {
  ...{ period: '2026-Q3', periodLabel: '3. Quartal 2026', dueOn: null, toReview: 0, returned: 0 },
  rows: [{ fachamt: 1, name: 'Personalamt', submitted: 1, total: 2, tiles: [{ ...tile, state: 'APPROVED' }, tile] }],
};

interface Sent {
  readonly name: string;
  readonly args: Record<string, unknown>;
}

function server(sent: Sent[], onePersonMode = false): (url: unknown, init?: RequestInit) => Promise<Response> {
  const rootValue = {
    releases: [
      release(2, { recalledAt: '2026-11-05T10:00:00Z', recalledBy: 'Katrin Brandt', recallReason: 'Doppelt gezählt' }),
      release(1, { reportPrintedAt: '2026-11-02T10:00:00Z' }),
    ],
    ...{ onePersonMode, cockpit, release: () => rootFixture.release({ ags: '03999999' }) },
    disclosurePolicy: { mergeDivers: true, roundToFive: false },
    prepareRelease: ({ policy }: { policy?: { roundToFive: boolean } }) => ({
      ...{ rootHash: 'feed', last: 1, unchanged: false, diff },
      ratsberichte: [
        { number: 1, printedAt: '2026-11-02T10:00:00Z', cells: 4, indicators: ['A', 'B', 'C', 'D', 'E', 'F'] },
      ],
      preview: policy?.roundToFive ? { ...preview, hidden: 0, tables: [] } : preview,
    }),
    setDisclosurePolicy: (args: { policy: object }) => {
      sent.push({ name: 'setDisclosurePolicy', args });
      return args.policy;
    },
    createRelease: (args: Record<string, unknown>) => {
      sent.push({ name: 'createRelease', args });
      return release(3);
    },
    recallRelease: (args: Record<string, unknown>) => {
      sent.push({ name: 'recallRelease', args });
      return release(1);
    },
  };
  return async (_url, init) => {
    const asked = JSON.parse(String(init?.body)) as { query: string; variables: Record<string, unknown> };
    const result = await graphql({ schema, source: asked.query, variableValues: asked.variables, rootValue });
    return { status: 200, json: () => Promise.resolve(result) } as Response;
  };
}

const press = (name: string | RegExp): Promise<void> =>
  act(async () => {
    fireEvent.click(await screen.findByRole('button', { name }));
  });
const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

describe('Freigabe', () => {
  it('lists releases, and what became of them', async () => {
    await openPage(KOMMUNE, server([]));
    const [, second, first] = await screen.findAllByRole('row');
    expect(second?.textContent).toContain('Zurückgezogen am 05.11.2026 von Katrin Brandt: Doppelt gezählt');
    expect(within(second as HTMLElement).queryByRole('button')).toBeNull();
    expect(first?.textContent).toContain('Ratsbericht gedruckt am 02.11.2026');
  });

  it('recalls with a reason', async () => {
    const sent: Sent[] = [];
    await openPage(KOMMUNE, server(sent));
    await press('Datenstand 1: Zurückziehen');
    expect(screen.getByRole('alertdialog').textContent).toContain('am 02.11.2026 gedruckt');
    type('Grund', 'Doppelt gezählt im Amt');
    await press('Zurückziehen');
    expect(sent).toEqual([{ name: 'recallRelease', args: { number: 1, reason: 'Doppelt gezählt im Amt' } }]);
    expect(await screen.findByText('Datenstand 1 ist zurückgezogen.')).toBeTruthy();
  });

  it('leads through four steps and releases what was shown', async () => {
    const sent: Sent[] = [];
    await openPage(`${KOMMUNE}/neu?leserkreis=RAT`, server(sent, true));
    expect(await screen.findByText('Von 2 Erhebungen bis 3. Quartal 2026 sind 1 angenommen.')).toBeTruthy();
    expect((await screen.findByRole('link', { name: '1 auffälliger Abstand' })).getAttribute('href')).toContain(
      '/geschlecht',
    );
    await press('Weiter zu Leserkreis und Sperrfrist');
    type(/Bis zum Tag/, '2126-12-01');
    await press('Weiter zur Geheimhaltung');
    expect(screen.getByText('Nennen Sie Tag und Uhrzeit oder lassen Sie beides leer.')).toBeTruthy();
    type('Uhrzeit', '18:00');
    await press('Weiter zur Geheimhaltung');
    expect(await screen.findByText(/Von 60 Zellen bleiben 2 geheim\. Keine davon/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'So sieht es der Rat' })).toBeTruthy();
    expect(screen.getByText('Männer, Nord: 0 bis 15')).toBeTruthy();
    await press('Weiter zum Unterschied');
    expect((await screen.findByRole('row', { name: /2025, Frauen/ })).textContent).toContain('Nachgezählt');
    expect(screen.getByText('Bewertung: zu langsam (vorher: auf Kurs)')).toBeTruthy();
    expect(
      screen.getByText(/Ratsbericht zu Datenstand 1, gedruckt am 02\.11\.2026: 4 Werte sind überholt/).textContent,
    ).toContain('A, B, C, D und 2 weitere');
    await press('Freigeben');
    expect(sent).toEqual([]);
    expect(screen.getByLabelText(/allein geprüft/).getAttribute('aria-describedby')).toBe('confirmedAlone-hinweis');
    fireEvent.click(screen.getByLabelText(/allein geprüft/));
    await press('Freigeben');
    expect(sent[0]?.args['input']).toMatchObject({
      ...{ scope: 'RAT', embargo: '2126-12-01T18:00', rootHash: 'feed', confirmedAlone: true },
    });
    expect(await screen.findByText('Datenstand 3 ist freigegeben.')).toBeTruthy();
  });

  it('says what coarsening would cost before it is decided', async () => {
    const sent: Sent[] = [];
    await openPage(`${KOMMUNE}/neu?schritt=3&leserkreis=RAT`, server(sent));
    expect((await screen.findByLabelText<HTMLInputElement>(/^Divers und ohne Angabe/)).checked).toBe(true);
    await act(async () => fireEvent.click(screen.getByLabelText('Ganze Veröffentlichung auf 5 runden')));
    expect(await screen.findByText('Damit blieben 0 Zellen geheim statt 2.')).toBeTruthy();
    expect(sent).toEqual([]);
    await press('So festlegen');
    expect(sent).toEqual([{ name: 'setDisclosurePolicy', args: { policy: { mergeDivers: true, roundToFive: true } } }]);
  });

  it('says what is done while a release is computed, below the head of the step', async () => {
    const answers = server([]);
    const slow = (url: unknown, init?: RequestInit): Promise<Response> =>
      String(init?.body).includes('PrepareRelease') ? new Promise(() => undefined) : answers(url, init);
    await openPage(`${KOMMUNE}/neu?schritt=3`, slow);
    expect(await screen.findByRole('heading', { level: 1, name: 'Geheimhaltung vor der Freigabe' })).toBeTruthy();
    expect(screen.getByText(/Meist dauert es/).getAttribute('role')).toBe('status');
    expect(screen.getByRole('progressbar', { name: 'Der Datenstand wird berechnet.' })).toBeTruthy();
    expect(screen.getByText(/^Gegenprüfen mit allem/)).toBeTruthy();
  });

  it('asks a correction for its reason and keeps its readers', async () => {
    await openPage(`${KOMMUNE}/neu?schritt=2&berichtigt=1&leserkreis=RAT`, server([]));
    expect((await screen.findByLabelText<HTMLInputElement>(/Öffentlichkeit/)).disabled).toBe(true);
    await press('Weiter zur Geheimhaltung');
    expect(screen.getByText('Nennen Sie den Grund der Berichtigung in einem Satz.')).toBeTruthy();
  });
});

describe('rules of the steps', () => {
  it('reads the address, whatever stands there', () => {
    expect([stepOf('3'), stepOf('9'), stepOf(null)]).toEqual([3, 1, 1]);
    expect([scopeOf('RAT'), scopeOf('ALLE')]).toEqual(['RAT', 'OEFFENTLICH']);
    const draft = { scope: 'RAT', corrects: null, correctionReason: '', day: '', time: '', note: '' } as const;
    const now = new Date('2026-11-22T12:00:00Z');
    expect(problemsOf(draft, now)).toEqual({ time: null, correctionReason: false });
    const timeOf = (day: string, time: string): string | null => problemsOf({ ...draft, day, time }, now).time;
    expect([timeOf('2027-03-28', '02:30'), timeOf('2026-11-22', '12:59')]).toEqual(['never', 'past']);
    expect(timeOf('2026-11-22', '13:01')).toBeNull();
    expect(problemsOf({ ...draft, time: '18:00', corrects: 2 }, now)).toEqual({
      time: 'incomplete',
      correctionReason: true,
    });
  });

  it('puts sexes side by side and totals last', () => {
    const { columns, rows } = gridOf(table('2026', NORTH), { total: 'Insgesamt', value: 'Wert' });
    expect(columns.map(({ label }) => label)).toEqual(['Frauen', 'Männer', 'Insgesamt']);
    expect(rows.map(({ label, cells }) => [label, ...cells.map((one) => one?.internal)])).toEqual([
      ['Nord', '3', '12', '15'],
      ['Insgesamt', '25', '15', '40'],
    ]);
  });

  it('takes the periods of an indicator together', () => {
    const groups = groupsOf([table('2026', NORTH), table('2025', NORTH)]);
    expect(groups).toMatchObject([{ code: 'A102', hidden: 4 }]);
  });
});
