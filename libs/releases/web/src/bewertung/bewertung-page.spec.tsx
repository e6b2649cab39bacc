import { act, fireEvent, screen, within } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../testing/render-page';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));

const withdrawn = { withdrawnBy: null, withdrawnAt: null, withdrawnReason: null };
const quote = {
  ...{ code: '4.2', name: 'Beschäftigungsquote', method: 'destatis-dns' },
  ...{ fromMembers: false, partialSums: false, mayBePartial: false },
  overrides: [
    {
      ...{ year: 2025, symbol: 'PARTLY', reason: 'Die Umstellung läuft noch.' },
      ...{ by: 'Konrad Beispiel', at: '2026-05-03T08:00:00Z', ...withdrawn },
    },
  ],
};
const setup = {
  methods: [
    { id: 'destatis-dns', name: 'Wettersymbol' },
    { id: 'open-sdg', name: 'Open SDG' },
  ],
  indicators: [quote],
  teilziele: [
    {
      ...{ number: '1.1', text: 'Beirat wählen', hasIndicators: false },
      milestones: [{ id: 1, text: 'Beirat gewählt', due: '2026-06-30', done: null }],
    },
  ],
};

interface Sent {
  readonly name: string;
  readonly args: object;
}

/** The server, and what it was asked to change. */
function server(sent: Sent[]): (url: unknown, init?: RequestInit) => Promise<Response> {
  const noted = (name: string, answer: object) => (args: object) => {
    sent.push({ name, args });
    return answer;
  };
  const rootValue = {
    assessmentSetup: setup,
    setProgressMethod: noted('setProgressMethod', quote),
    overrideAssessment: noted('overrideAssessment', quote),
    withdrawOverride: noted('withdrawOverride', quote),
    saveMilestone: noted('saveMilestone', setup.teilziele[0] ?? {}),
  };
  return async (_url, init) => {
    const asked = JSON.parse(String(init?.body)) as { query: string; variables: Record<string, unknown> };
    const result = await graphql({ schema, source: asked.query, variableValues: asked.variables, rootValue });
    return { status: 200, json: () => Promise.resolve(result) } as Response;
  };
}

const press = (name: string | RegExp): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
const write = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

describe('setting up assessments', () => {
  it('chooses a method in a dialog', async () => {
    const sent: Sent[] = [];
    await openPage('/k/03999999/bewertung', server(sent));
    await screen.findByRole('table', { name: 'Bewertete Indikatoren' });
    await press('Verfahren wählen: Beschäftigungsquote');
    write('Verfahren', 'open-sdg');
    await press('Speichern');
    expect(await screen.findByText('Gespeichert: Beschäftigungsquote.')).toBeTruthy();
    expect(sent).toEqual([{ name: 'setProgressMethod', args: { indicator: '4.2', method: 'open-sdg' } }]);
  });

  it('sets by hand only with a year and a reason, and shows what holds with name and day', async () => {
    const sent: Sent[] = [];
    await openPage('/k/03999999/bewertung', server(sent));
    const table = await screen.findByRole('table', { name: 'Bewertete Indikatoren' });
    expect(within(table).getByText(/2025: fast auf Kurs \(Konrad Beispiel, 03\.05\.2026\)/)).toBeTruthy();
    await press('Von Hand einstufen: Beschäftigungsquote');
    await press('Speichern');
    expect(screen.getAllByText('Nennen Sie die Begründung in einem Satz.').length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    write('Bewertetes Jahr', '2024');
    write('Einstufung', 'STORM');
    write('Begründung', 'Die Erhebung wurde umgestellt.');
    await press('Speichern');
    expect(await screen.findByText('Gespeichert: Beschäftigungsquote, 2024: falsche Richtung.')).toBeTruthy();
    expect(sent[0]?.args).toEqual({
      ...{ indicator: '4.2', year: 2024, symbol: 'STORM', reason: 'Die Erhebung wurde umgestellt.' },
    });
  });

  it('keeps milestones', async () => {
    const sent: Sent[] = [];
    await openPage('/k/03999999/bewertung?teil=meilensteine', server(sent));
    await screen.findByRole('table', { name: 'Teilziele und ihre Meilensteine' });
    await press('Ändern: Beirat gewählt');
    write('Erledigt am', '2026-07-01');
    await press('Speichern');
    expect(await screen.findByText('Gespeichert: Beirat gewählt.')).toBeTruthy();
    expect(sent[0]?.args).toEqual({
      ...{ teilziel: '1.1', text: 'Beirat gewählt', due: '2026-06-30', done: '2026-07-01', id: 1 },
    });
  });
});
