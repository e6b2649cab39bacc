import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportRunLineFragment, ReportScheduleLineFragment } from '@teilziel/graphql-client';
import { LanguageProvider } from '@teilziel/ui';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import { MemoryRouter, Route, Routes } from 'react-router';
import { recipientsOf } from './schedule-draft.rules';
import { VersandPage } from './versand-page';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));

const YEARLY: ReportScheduleLineFragment = {
  ...{ id: 1, title: 'Jahresbericht', words: 'Jeden 1. März, 8:00 Uhr', audience: 'rat', files: ['pdf', 'xlsx'] },
  form: { rhythm: 'year', month: 3, day: 1, weekday: 1, time: '08:00', cron: '0 8 1 3 *' },
  ...{ onlyNew: true, paused: false, recipients: [{ email: 'rat@stadt.example', name: 'Ratsbüro' }] },
  next: ['2027-03-01T07:00:00.000Z', '2028-03-01T07:00:00.000Z', '2029-03-01T07:00:00.000Z'],
};
const FAILED: ReportRunLineFragment = {
  ...{ schedule: 1, title: 'Jahresbericht', due: '2026-03-01T07:00:00.000Z', state: 'failed', origin: 'catchUp' },
  ...{ missed: 2, release: 4, reason: 'Der Mailserver antwortet nicht.', recipients: 3, sent: 1, unknown: 1 },
  ...{ mayRetry: true, files: [{ kind: 'pdf', name: 'Bericht.pdf', sha256: 'ab'.repeat(32), bytes: 10 }] },
};

interface Server {
  schedules: ReportScheduleLineFragment[];
  runs: ReportRunLineFragment[];
  readonly asked: [string, Record<string, unknown>][];
  refuse: GraphQLError | null;
}

/** Checks every question against the schema before it answers. */
function serve(given: Partial<Server> = {}): Server {
  const server: Server = { schedules: [YEARLY], runs: [FAILED], asked: [], refuse: null, ...given };
  const act = (name: string) => (variables: Record<string, unknown>) => {
    server.asked.push([name, variables]);
    if (server.refuse) throw server.refuse;
    return name.endsWith('Schedule') && !name.startsWith('remove') ? YEARLY : true;
  };
  const names = ['saveReportSchedule', 'pauseReportSchedule', 'removeReportSchedule', 'startReportRun'];
  const acts = Object.fromEntries([...names, 'tryReportRunAgain'].map((name) => [name, act(name)]));
  const rootValue = { ...acts, reportSchedules: () => server.schedules, reportRuns: () => server.runs };
  globalThis.fetch = (async (_url: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables: object };
    const result = await graphql({ schema, source: query, variableValues: { ...variables }, rootValue });
    const errors = result.errors?.map((error) => error.toJSON());
    return { status: 200, json: () => Promise.resolve({ data: result.data, errors }) } as Response;
  }) as typeof fetch;
  return server;
}

const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));

async function open(given: Partial<Server> = {}): Promise<Server> {
  const server = serve(given);
  render(
    <LanguageProvider>
      <MemoryRouter initialEntries={['/k/03999999/versand']}>
        <Routes>
          <Route path="k/:ags/versand" element={<VersandPage />} />
        </Routes>
      </MemoryRouter>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Berichtsversand' });
  return server;
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const confirm = async (name: string): Promise<void> => {
  fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name }));
  await settle();
};

describe('Berichtsversand', () => {
  it('says what goes when to whom, and what became of it', async () => {
    await open();
    for (const text of ['Jeden 1. März, 8:00 Uhr', '01.03.2027, 8:00 Uhr', 'Ratsbüro, rat@stadt.example'])
      expect(screen.getByText(text)).toBeTruthy();
    const row = screen.getByRole('row', { name: /fehlgeschlagen/ });
    for (const text of ['Der Mailserver antwortet nicht.', '(nachgeholt)', '1 von 3'])
      expect(within(row).getByText(text)).toBeTruthy();
    expect(within(row).getByText(/^2 frühere Termine sind ausgefallen/)).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'Ratsbericht (PDF)' }).getAttribute('href')).toBe(
      '/berichte/03999999/versand/1/2026-03-01T07%3A00%3A00.000Z/pdf',
    );
    expect(within(row).getByText(`sha-256 ${'ab'.repeat(32)}`)).toBeTruthy();
  });

  it('asks before it writes a second time to where nobody knows', async () => {
    const server = await open();
    await press(/^Erneut versuchen: Jahresbericht/);
    expect(screen.getByText(/^Bei 1 Adresse ist das ungewiss/)).toBeTruthy();
    await confirm('Erneut versuchen');
    expect(server.asked).toEqual([['tryReportRunAgain', { schedule: 1, due: FAILED.due }]]);
    expect(screen.getByRole('status').textContent).toBe('Der Lauf wird noch einmal versucht.');
  });

  it('pauses, starts and removes, each after a question', async () => {
    const server = await open();
    await press('Anhalten: Jahresbericht');
    await confirm('Anhalten');
    await press('Jetzt senden: Jahresbericht');
    await confirm('Jetzt senden');
    await press('Entfernen: Jahresbericht');
    await confirm('Entfernen');
    expect(server.asked).toEqual([
      ['pauseReportSchedule', { id: 1, paused: true }],
      ['startReportRun', { schedule: 1 }],
      ['removeReportSchedule', { id: 1 }],
    ]);
  });

  it('sets one up; what the server refuses stands at its field', async () => {
    const refuse = new GraphQLError('Nennen Sie mindestens eine Adresse.', {
      extensions: { code: 'INVALID_INPUT', field: 'recipients' },
    });
    const server = await open({ schedules: [], runs: [], refuse });
    expect(screen.getByText(/^Noch geht kein Bericht von selbst hinaus/)).toBeTruthy();
    await press('Versand einrichten');
    expect(document.activeElement?.textContent).toBe('Neuer Versand');
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Quartal' } });
    fireEvent.change(screen.getByLabelText('Wie oft'), { target: { value: 'quarter' } });
    fireEvent.change(screen.getByLabelText('Monat im Quartal'), { target: { value: '2' } });
    fireEvent.click(screen.getByLabelText('Tabellen (XLSX)'));
    await press('Speichern');
    expect(document.activeElement).toBe(screen.getByLabelText('Empfänger'));
    server.refuse = null;
    fireEvent.change(screen.getByLabelText('Empfänger'), { target: { value: 'Ratsbüro rat@stadt.example' } });
    await press('Speichern');
    expect(server.asked.at(-1)).toMatchObject([
      'saveReportSchedule',
      {
        input: {
          ...{ title: 'Quartal', rhythm: 'quarter', month: 2, files: ['pdf'], onlyNew: true },
          recipients: [{ email: 'rat@stadt.example', name: 'Ratsbüro' }],
        },
      },
    ]);
  });

  it('reads addresses as people write them', () => {
    const text = 'rat@stadt.example\n\n Ratsbüro Stadt <rb@stadt.example>; Sitzungsdienst, sd@stadt.example\nnur Text';
    expect(recipientsOf(text)).toEqual([
      { email: 'rat@stadt.example', name: '' },
      { email: 'rb@stadt.example', name: 'Ratsbüro Stadt' },
      { email: 'sd@stadt.example', name: 'Sitzungsdienst' },
      { email: 'Text', name: 'nur' },
    ]);
  });
});
