import { onSessionExpired } from '@teilziel/graphql-client';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { EntryServer } from '../testing/entry.fixture';
import { openSheet, sent } from '../testing/open-entry';

interface FileAnswer {
  readonly ok: boolean;
  readonly status?: number;
  readonly body: object;
}

/** The answers one after the other. */
async function readFile(...answers: readonly FileAnswer[]): Promise<readonly string[]> {
  const asked: string[] = [];
  globalThis.fetch = (async (url: unknown) => {
    const answer = answers[Math.min(asked.push(String(url)), answers.length) - 1];
    return { ok: answer?.ok, status: answer?.status, json: () => Promise.resolve(answer?.body) } as Response;
  }) as typeof fetch;
  const files = [new File(['x'], 'vorlage.xlsx')];
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Datei einlesen', { selector: 'input' }), { target: { files } });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  return asked;
}

describe('a filled template', () => {
  it('is shown in the preview of pasting before anything is saved', async () => {
    const server = new EntryServer();
    await openSheet(server);
    expect(screen.getByRole('link', { name: 'Vorlage laden' }).getAttribute('href')).toMatch(
      /^\/erfassung\/03999999\/\d+\/[^/]+\.xlsx$/,
    );
    const skipped = [
      { code: 'weg', part: 'value', cell: 0, place: 'E9', text: '5', kind: 'outside', reason: 'Kein Feld.' },
    ];
    const asked = await readFile({ ok: true, body: { taken: [], changed: [], unchanged: [], skipped } });
    expect(asked).toEqual([expect.stringMatching(/^\/erfassung\/03999999\/.*\.xlsx$/)]);
    const words = within(screen.getByRole('dialog', { name: 'Eingelesene Datei prüfen' }));
    expect(words.getByText(/In der Datei sind/)).toBeTruthy();
    expect(words.getByText('E9: Kein Feld.')).toBeTruthy();
    await sent();
    expect(server.saves).toHaveLength(0);
  });

  it('that is refused says why', async () => {
    await openSheet(new EntryServer());
    await readFile({ ok: false, body: { message: 'Die Datei ist die Vorlage einer anderen Kommune.' } });
    expect(screen.getByText(/Vorlage einer anderen Kommune/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is sent once more after the person has signed in again', async () => {
    await openSheet(new EntryServer());
    const stop = onSessionExpired(() => Promise.resolve(true));
    const plan = { taken: [], changed: [], unchanged: [], skipped: [] };
    const expired = { ok: false, status: 401, body: { message: 'Bitte melden Sie sich an.' } };
    const asked = await readFile(expired, { ok: true, status: 200, body: plan });
    stop();
    expect(asked).toHaveLength(2);
    expect(screen.getByRole('dialog', { name: 'Eingelesene Datei prüfen' })).toBeTruthy();
    expect(screen.queryByText('Bitte melden Sie sich an.')).toBeNull();
  });

  it('is offered as a workbook and as CSV', async () => {
    await openSheet(new EntryServer());
    expect(screen.getByRole('link', { name: 'Vorlage als CSV' }).getAttribute('href')).toMatch(/\.csv$/);
  });
});
