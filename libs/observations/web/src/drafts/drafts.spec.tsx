import { act, fireEvent, screen, within } from '@testing-library/react';
import { EntryServer } from '../testing/entry.fixture';
import { MemoryDrafts } from '../testing/memory-drafts';
import { enter, field, openSheet, sent, type } from '../testing/open-entry';

const WOMEN = 'Auszüge in eine eigene Wohnung, Frauen';
const MEN = 'Auszüge in eine eigene Wohnung, Männer';

describe('a value is never lost', () => {
  it('stays on this device while the server is away, and is sent on the next visit', async () => {
    const server = new EntryServer();
    const drafts = new MemoryDrafts();
    const first = await openSheet(server, drafts);
    server.away = true;
    await enter(WOMEN, '12');
    await enter(MEN, '11');
    expect(screen.getByText(/2 Werte liegen auf diesem Gerät/)).toBeTruthy();
    expect(drafts.kept.size).toBe(2);
    first.close();
    server.away = false;
    await openSheet(server, drafts);
    await sent();
    expect(field(WOMEN).value).toBe('12');
    expect(server.find('5.1', 1)?.numerator).toBe(12);
    expect(server.find('5.1', 2)?.numerator).toBe(11);
    expect(drafts.kept.size).toBe(0);
  });

  it('is kept with its reason where it was approved before', async () => {
    const server = new EntryServer();
    const drafts = new MemoryDrafts();
    server.approvedBefore = ['5.1'];
    const first = await openSheet(server, drafts);
    await enter(WOMEN, '12');
    server.away = true;
    fireEvent.change(screen.getByLabelText(/Warum ändert er sich/), { target: { value: 'Nachgetragen.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Mit Begründung speichern' }));
    await sent();
    first.close();
    server.away = false;
    await openSheet(server, drafts);
    await sent();
    expect(server.saves.flat()).toMatchObject([{ numerator: 12, reason: 'Nachgetragen.' }]);
    expect(drafts.kept.size).toBe(0);
  });

  it('is sent when the network is back, with the value that was typed last', async () => {
    const server = new EntryServer();
    const drafts = new MemoryDrafts();
    await openSheet(server, drafts);
    server.away = true;
    await enter(WOMEN, '12');
    await enter(WOMEN, '13');
    server.away = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await sent();
    expect(server.find('5.1', 1)?.numerator).toBe(13);
    expect(server.find('5.1', 1)?.revision).toBe(1);
    expect(drafts.kept.size).toBe(0);
  });

  it('is kept when the session has ended and nobody signs in again', async () => {
    const server = new EntryServer();
    const drafts = new MemoryDrafts();
    await openSheet(server, drafts);
    server.signedIn = false;
    await enter(WOMEN, '12');
    expect(drafts.kept.size).toBe(1);
    expect(field(WOMEN).value).toBe('12');
    expect(screen.getAllByText('nur lokal gespeichert', { selector: 'tr .tz-state-word *' })).toHaveLength(1);
  });

  it('is taken from a field that still has the focus when the page is hidden', async () => {
    const server = new EntryServer();
    const drafts = new MemoryDrafts();
    await openSheet(server, drafts);
    server.away = true;
    type(WOMEN, '12');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await Promise.resolve();
    });
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    expect([...drafts.kept.values()].map(({ figures }) => figures.numerator)).toEqual([12]);
  });

  it('holds no other value back when it is refused', async () => {
    const server = new EntryServer();
    server.refuses = 'Die Frist ist vorbei.';
    await openSheet(server);
    act(() => type(WOMEN, '13').blur());
    act(() => type(MEN, '11').blur());
    await sent();
    expect(server.find('5.1', 2)?.numerator).toBe(11);
    expect(screen.getByText('Die Frist ist vorbei.')).toBeTruthy();
    expect(field(WOMEN).value).toBe('13');
    fireEvent.click(screen.getByRole('button', { name: 'Eingabe verwerfen' }));
    expect(field(WOMEN).value).toBe('');
  });
});

describe('two people on one cell', () => {
  async function conflicted(): Promise<EntryServer> {
    const server = new EntryServer();
    await openSheet(server);
    server.write('5.1', 1, { numerator: 40 }, 'Tobias Klee');
    await enter(WOMEN, '12');
    return server;
  }
  const dialog = (): HTMLElement => screen.getByRole('alertdialog', { name: 'Zwei Werte für eine Zelle' });

  it('are shown both values with names and times, nothing chosen', async () => {
    await conflicted();
    const words = within(dialog());
    expect(words.getByText('Derya Aydın (Ihr Wert)')).toBeTruthy();
    expect(words.getByText('Tobias Klee')).toBeTruthy();
    expect(words.getByText('12')).toBeTruthy();
    expect(words.getByText('40')).toBeTruthy();
    expect(dialog().querySelector('.tz-button-filled')).toBeNull();
  });

  it('save their own on top', async () => {
    const server = await conflicted();
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Meinen Wert speichern' }));
    await sent();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(server.find('5.1', 1)?.numerator).toBe(12);
  });

  it('or keep the other', async () => {
    const server = await conflicted();
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Wert von Tobias Klee behalten' }));
    await sent();
    expect(field(WOMEN).value).toBe('40');
    expect(server.find('5.1', 1)?.numerator).toBe(40);
    expect(server.saves).toHaveLength(1);
  });

  it('are not asked about the same value', async () => {
    const server = new EntryServer();
    await openSheet(server);
    server.write('5.1', 1, { numerator: 12 }, 'Tobias Klee');
    await enter(WOMEN, '12');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
