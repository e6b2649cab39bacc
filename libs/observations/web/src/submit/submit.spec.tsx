import { fireEvent, screen, within } from '@testing-library/react';
import { EntryServer } from '../testing/entry.fixture';
import { enter, field, openEntry, openSheet, sent } from '../testing/open-entry';

const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await sent();
};

/** What the sheet says to a screen reader, also after it was read again. */
const spoken = (): (string | null)[] => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('submission', () => {
  it('leads to the first error instead', async () => {
    await openSheet(new EntryServer());
    await enter('B1-Prüfung: Teilnehmende, Männer', '41');
    await enter('B1-Prüfung, davon bestanden, Männer', '47');
    await press('Zur Prüfung abgeben');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(field('B1-Prüfung, davon bestanden, Männer'));
    expect(screen.getByText(/muss vor der Abgabe berichtigt werden/)).toBeTruthy();
  });

  it('sums up, takes a message and makes the sheet read-only with the reason', async () => {
    const server = new EntryServer();
    await openSheet(server);
    await press('Zur Prüfung abgeben');
    const dialog = within(screen.getByRole('dialog', { name: '3. Quartal 2026 abgeben' }));
    fireEvent.change(dialog.getByLabelText(/Nachricht/), { target: { value: 'Außenstelle Nord fehlt.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Abgeben' }));
    await sent();
    expect(server.submitted).toBe('Außenstelle Nord fehlt.');
    expect(spoken()).toContain('Abgegeben. Die Koordination prüft die Werte.');
    expect(field('Auszüge in eine eigene Wohnung, Frauen').readOnly).toBe(true);
    expect(screen.getAllByText('Abgegeben am 09.10.').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Zur Prüfung abgeben' })).toBeNull();
  });

  it('shows what the server finds and leads there', async () => {
    const server = new EntryServer();
    const text = 'Frauen: Der Wert fehlt. Bitte eintragen oder ein Zeichen wählen.';
    server.blocked = [{ kind: 'empty', severity: 'error', cell: 1, text, confirmed: null }];
    await openSheet(server);
    await press('Zur Prüfung abgeben');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Abgeben' }));
    await sent();
    expect(screen.getByText('Frauen: Der Wert fehlt.')).toBeTruthy();
    expect(document.activeElement).toBe(field('B1-Prüfung, davon bestanden, Frauen'));
  });

  it('leads to the first hint nobody has answered for', async () => {
    const server = new EntryServer();
    const text = 'Frauen: 41 ist ungewöhnlich hoch. Üblich sind 10 bis 19.';
    server.blocked = [{ kind: 'jump', severity: 'hint', cell: 1, text, confirmed: null }];
    await openSheet(server);
    await press('Zur Prüfung abgeben');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Abgeben' }));
    await sent();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/Ein Hinweis braucht vor der Abgabe eine Begründung/)).toBeTruthy();
    expect(document.activeElement).toBe(field('B1-Prüfung, davon bestanden, Frauen'));
  });

  it('asks for the written confirmation where one person does everything', async () => {
    const server = new EntryServer();
    server.onePerson = true;
    await openSheet(server);
    await press('Zur Prüfung abgeben');
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Abgeben' }));
    expect(dialog.getByText('Bitte bestätigen Sie in einem Satz, wie Sie die Werte geprüft haben.')).toBeTruthy();
    expect(server.submitted).toBeNull();
    const answer = dialog.getByLabelText('Wie haben Sie die Werte geprüft? (erforderlich)');
    fireEvent.change(answer, { target: { value: 'Mit der Liste verglichen.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Abgeben' }));
    await sent();
    expect(server.submitted).toBe('Mit der Liste verglichen.');
    expect(spoken()).toContain('Abgegeben und angenommen. Ihre Bestätigung steht bei den Werten.');
  });
});

describe('what is due', () => {
  it('stands in groups with one action each, one of them filled', async () => {
    await openEntry('aufgaben', new EntryServer());
    await screen.findByRole('heading', { level: 1, name: 'Was ist fällig?' });
    expect(
      screen.getByText('Eine Abgabe kam zurück, eine ist bis 15. Oktober offen. 5 Zellen fehlen noch.'),
    ).toBeTruthy();
    const groups = [...document.querySelectorAll('.tz-group-row')].map(({ textContent }) => textContent);
    expect(groups).toEqual(['Zurückgegeben', 'Bis 15. Oktober', 'Später', 'Abgegeben']);
    expect(document.querySelectorAll('.tz-button-filled')).toHaveLength(1);
    const action = screen.getByRole('link', { name: 'Berichtigen: 5.3 Beratungen zur Wohnungssuche' });
    expect(action.getAttribute('href')).toBe('/k/03999999/erfassung/1/2026-Q2?indikator=5.3');
    expect(screen.getByText('öffnet am 01.01.')).toBeTruthy();
  });
});
