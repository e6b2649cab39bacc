import { act, fireEvent, screen, within } from '@testing-library/react';
import { EntryServer } from '../testing/entry.fixture';
import { openSheet, sent } from '../testing/open-entry';

async function readFile(answer: { readonly ok: boolean; readonly body: object }): Promise<readonly string[]> {
  const asked: string[] = [];
  globalThis.fetch = (async (url: unknown) => {
    asked.push(String(url));
    return { ok: answer.ok, json: () => Promise.resolve(answer.body) } as Response;
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
    const words = within(screen.getByRole('dialog', { name: 'Eingefügte Tabelle prüfen' }));
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
});
