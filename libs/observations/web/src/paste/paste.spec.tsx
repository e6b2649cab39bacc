import { act, fireEvent, screen, within } from '@testing-library/react';
import { EntryServer } from '../testing/entry.fixture';
import { field, openSheet, sent } from '../testing/open-entry';

const WOMEN = 'Auszüge in eine eigene Wohnung, Frauen';
const pasted = (text: string): object => ({
  clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') },
});
const preview = (): HTMLElement => screen.getByRole('dialog', { name: 'Eingefügte Tabelle prüfen' });

/** Excel ends its text with a line break. */
const BLOCK = '12\t1.610\t0\tk. A.\r\n113\t161\t0\t1\r\n70\t70\t0\t0\r\n';

async function pasteAt(name: string, text: string): Promise<void> {
  act(() => field(name).focus());
  fireEvent.paste(field(name), pasted(text));
  await act(() => Promise.resolve());
}

describe('pasting from Excel', () => {
  it('shows what would happen before anything is saved, each cell with its reason', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await pasteAt(WOMEN, BLOCK);
    const words = within(preview());
    expect(words.getByText('12 Zellen')).toBeTruthy();
    expect(words.getByText(/Noch ist nichts gespeichert/)).toBeTruthy();
    const tags = within(words.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem');
    expect(tags.map(({ textContent }) => textContent)).toEqual([
      '6 neu',
      '4 übersprungen',
      '1 nicht lesbar',
      '1 zu klären',
    ]);
    await sent();
    expect(server.saves).toHaveLength(0);
  });

  it('takes what it may, asks what 1.610 means, and takes all of it back at once', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await pasteAt(WOMEN, BLOCK);
    const words = within(preview());
    fireEvent.click(words.getByRole('button', { name: '1.610' }));
    fireEvent.click(words.getByRole('button', { name: 'als „n. e.“' }));
    fireEvent.click(words.getByRole('button', { name: '8 Werte übernehmen' }));
    await sent();
    expect(server.saves).toHaveLength(1);
    expect(server.saves[0]).toHaveLength(8);
    expect(server.find('5.1', 2)?.numerator).toBe(1610);
    expect(field('Einbürgerungsanträge, Frauen').value).toBe('68');
    fireEvent.click(screen.getByRole('button', { name: 'Alle rückgängig machen' }));
    await sent();
    expect(field(WOMEN).value).toBe('');
    expect(server.find('5.2', 2)?.numerator).toBeNull();
  });

  it('finds the columns by their heads, wherever the person stood', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await pasteAt('Auszüge in eine eigene Wohnung, ohne Angabe', 'Männer\tFrauen\n11\t12\n');
    expect(within(preview()).getByText(/„Männer“ → männlich/)).toBeTruthy();
    fireEvent.click(within(preview()).getByRole('button', { name: '2 Werte übernehmen' }));
    await sent();
    expect(server.find('5.1', 1)?.numerator).toBe(12);
    expect(server.find('5.1', 2)?.numerator).toBe(11);
  });

  it('leaves a single value to the field', async () => {
    await openSheet(new EntryServer());
    await pasteAt(WOMEN, '12\r\n');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens with a place to paste into', async () => {
    await openSheet(new EntryServer());
    fireEvent.click(screen.getByRole('button', { name: 'Aus Excel einfügen' }));
    fireEvent.paste(screen.getByLabelText('Tabelle einfügen'), pasted('46\t41\t0\t2\n'));
    expect(within(preview()).getByRole('button', { name: '4 Werte übernehmen' })).toBeTruthy();
  });
});
