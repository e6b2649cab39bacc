import { act, fireEvent, screen, within } from '@testing-library/react';
import { EntryServer } from '../testing/entry.fixture';
import { enter, field, openSheet, sent, type } from '../testing/open-entry';

const WOMEN = 'Auszüge in eine eigene Wohnung, Frauen';
const MEN = 'Auszüge in eine eigene Wohnung, Männer';
const rowOf = (name: string): HTMLElement => field(name).closest('tr') ?? document.body;

describe('the entry sheet', () => {
  it('goes by Enter and arrows within a column, over computed rows and locked cells', async () => {
    await openSheet(new EntryServer());
    const start = field('B1-Prüfung: Teilnehmende, Frauen');
    act(() => start.focus());
    fireEvent.keyDown(start, { key: 'Enter' });
    const second = document.activeElement as HTMLInputElement;
    expect(second.getAttribute('aria-label')).toBe('B1-Prüfung, davon bestanden, Frauen');
    fireEvent.keyDown(second, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe(WOMEN);
    fireEvent.keyDown(document.activeElement ?? second, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(second);
    const last = field('Länger als 24 Monate in Unterkünften, Frauen');
    act(() => last.focus());
    fireEvent.keyDown(last, { key: 'Enter' });
    expect(document.activeElement).toBe(last);
  });

  it('shows totals and rates while somebody types, and saves the row once when it is left', async () => {
    const server = new EntryServer();
    await openSheet(server);
    for (const [sex, figure] of [
      ['Frauen', '12'],
      ['Männer', '11'],
      ['divers', '0'],
    ] as const) {
      act(() => type(`Auszüge in eine eigene Wohnung, ${sex}`, figure).blur());
    }
    type('Auszüge in eine eigene Wohnung, ohne Angabe', '4');
    expect(within(rowOf(WOMEN)).getByText('27').tagName).toBe('OUTPUT');
    expect(server.saves).toHaveLength(0);
    act(() => field('Auszüge in eine eigene Wohnung, ohne Angabe').blur());
    await sent();
    expect(server.saves).toHaveLength(1);
    expect(server.saves[0]).toHaveLength(4);
    expect(server.saves[0]?.[0]).toMatchObject({ indicator: '5.1', cell: 1, numerator: 12, expectedRevision: 0 });
    expect(within(rowOf(WOMEN)).getByText('gespeichert', { selector: '.tz-state-word *' })).toBeTruthy();
  });

  it('gives the value back on Escape', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await enter(WOMEN, '12');
    const input = type(WOMEN, '999');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(input.value).toBe('12');
    act(() => input.blur());
    await sent();
    expect(server.saves).toHaveLength(1);
  });

  it('asks what 1.234 means and takes nothing until it is said', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await enter(WOMEN, '1.234');
    expect(field(WOMEN).value).toBe('1.234');
    expect(server.saves).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: '1.234' }));
    await sent();
    expect(server.find('5.1', 1)?.numerator).toBe(1234);
    expect(field(WOMEN).value).toBe('1234');
  });

  it('keeps text it cannot read, marks it and offers the sign that is probably meant', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await enter(WOMEN, 'k. A.');
    expect(field(WOMEN).value).toBe('k. A.');
    expect(field(WOMEN).getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'als „n. e.“' }));
    await sent();
    expect(server.saves[0]?.[0]).toMatchObject({ numerator: null, status: 'L' });
    expect(field(WOMEN).value).toBe('n. e.');
  });

  it('takes back the last values on Ctrl + Z', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await enter(WOMEN, '12');
    await enter(WOMEN, '21');
    fireEvent.keyDown(field(WOMEN), { key: 'z', ctrlKey: true });
    await sent();
    expect(field(WOMEN).value).toBe('12');
    expect(server.find('5.1', 1)?.numerator).toBe(12);
    expect(document.activeElement).toBe(field(WOMEN));
  });

  it('says below the row what was found; a reason settles a hint', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await enter(MEN, '71');
    const state = within(rowOf(MEN));
    // Saved at once; what is found there follows.
    expect(await state.findByText('Hinweis', { selector: '.tz-state-word *' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Wert stimmt, begründen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Begründung speichern' }));
    expect(screen.getByText(/Die Begründung fehlt/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Begründung'), { target: { value: 'Neues Wohnheim.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Begründung speichern' }));
    expect(await screen.findByText(/Begründet: Neues Wohnheim\./)).toBeTruthy();
    expect(server.confirmed).toEqual(['Neues Wohnheim.']);
  });

  it('asks once why approved values change, loses nothing meanwhile, then saves', async () => {
    const server = new EntryServer();
    const note = 'Bitte Außenstelle Nord nachtragen.';
    server.approvedBefore = ['5.1'];
    server.indicators = server.indicators.map((one) =>
      one.code === '5.1' ? { ...one, state: 'returned', decisionComment: note } : one,
    );
    await openSheet(server);
    expect(screen.getByText(note)).toBeTruthy();
    act(() => type(WOMEN, '12').blur());
    await enter(MEN, '11');
    expect(server.saves).toHaveLength(0);
    const label = 'Frauen, Männer: Dieser Wert war angenommen. Warum ändert er sich?';
    fireEvent.click(screen.getByRole('button', { name: 'Mit Begründung speichern' }));
    expect(screen.getByText(/Die Begründung fehlt/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(label), { target: { value: 'Nord nachgetragen.' } });
    // The value is changed once more: the sentence stays.
    await enter(WOMEN, '14');
    expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe('Nord nachgetragen.');
    fireEvent.click(screen.getByRole('button', { name: 'Mit Begründung speichern' }));
    await sent();
    expect(server.saves.flat()).toMatchObject([
      { cell: 1, numerator: 14, reason: 'Nord nachgetragen.' },
      { cell: 2, numerator: 11, reason: 'Nord nachgetragen.' },
    ]);
    expect(screen.queryByLabelText(label)).toBeNull();
    await enter(MEN, '13');
    expect(server.find('5.1', 2)?.numerator).toBe(13);
  });

  it('leaves a locked row as it is and says why', async () => {
    await openSheet(new EntryServer());
    const locked = field('Einbürgerungsanträge, Frauen');
    expect(locked.readOnly).toBe(true);
    expect(screen.getByText(/am 07\.10\. angenommen wurde/)).toBeTruthy();
  });

  it('opens the details on Ctrl + Enter and comes back on Escape', async () => {
    await openSheet(new EntryServer());
    const input = field(MEN);
    act(() => input.focus());
    fireEvent.keyDown(input, { key: 'Enter', ctrlKey: true });
    const panel = within(screen.getByRole('complementary', { name: 'Einzelheiten zur Zelle' }));
    expect(document.activeElement).toBe(panel.getByRole('heading', { level: 2 }));
    expect(await panel.findByText('Kursträger, Liste „DTZ-Ergebnis“')).toBeTruthy();
    fireEvent.keyDown(panel.getByRole('heading', { level: 2 }), { key: 'Escape' });
    expect(document.activeElement).toBe(input);
  });

  it('leaves the earlier periods out where there is no room; what is entered and its state stay', async () => {
    const heads = (): (string | null)[] =>
      screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent);
    const { close } = await openSheet(new EntryServer());
    expect(heads()).toEqual(expect.arrayContaining(['2/26', 'Stand']));
    close();
    // Nothing has a width in jsdom: as soon as somebody measures, there is no room.
    const observer = { observe: () => undefined, disconnect: () => undefined };
    Object.assign(globalThis, { ResizeObserver: jest.fn(() => observer) });
    try {
      await openSheet(new EntryServer());
      expect(heads()).not.toContain('2/26');
      expect(heads()).toContain('Stand');
      expect(field(WOMEN)).toBeTruthy();
    } finally {
      Reflect.deleteProperty(globalThis, 'ResizeObserver');
    }
  });
});
