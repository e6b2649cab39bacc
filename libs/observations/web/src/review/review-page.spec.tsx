import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openQuarter } from './testing/open-quarter';

const address = (): string | null => screen.getByTestId('address').textContent;
const queueNames = (): (string | null | undefined)[] =>
  within(screen.getByRole('navigation'))
    .getAllByRole('link')
    .map((link) => link.querySelector('strong')?.textContent);

const SHOWS_OLD = {
  verbund: null,
  releasedAt: '2026-07-01T08:00:00Z',
  latest: true,
  cells: [2],
  reportPrintedAt: null,
};

describe('Prüfung', () => {
  it('shows what has findings first, with the reason of the officer', async () => {
    await openQuarter('pruefung');
    expect(await screen.findByRole('heading', { level: 2, name: '4.3 Beratungen im Jobcenter' })).toBeTruthy();
    expect(queueNames()).toEqual(['4.3 Beratungen im Jobcenter', '4.1 Beschäftigte', '6.3 Beratung Schwangerschaft']);
    expect(screen.getByText(/Begründung von Sabine Ott: „Außenstelle Nord war im August geschlossen.“/)).toBeTruthy();
    expect(screen.getByText(/Ohne Begründung/)).toBeTruthy();
    expect(screen.getByText('Bei der Abgabe: „Die Zahlen der Außenstelle Nord fehlen noch.“')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: /2. Quartal 2026/ })).toBeTruthy();
    expect(screen.getByText('−69')).toBeTruthy();
  });

  it('returns only the disputed cells, with a note', async () => {
    const server = await openQuarter('pruefung/2026-Q3/i-4.3');
    const heading = await screen.findByRole('heading', { level: 2, name: '4.3 Beratungen im Jobcenter' });
    expect(document.activeElement).toBe(heading);
    fireEvent.click(screen.getByLabelText('ohne Angabe ist strittig'));
    fireEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    const note = screen.getByLabelText('Hinweis an das Amt');
    expect(await screen.findByText(/Der Hinweis fehlt/)).toBeTruthy();
    expect(document.activeElement).toBe(note);
    fireEvent.change(note, { target: { value: 'Bitte nachtragen.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    expect(await screen.findByText(/4.3 Beratungen im Jobcenter ist zurückgegeben/)).toBeTruthy();
    expect(server.asked).toEqual(['return i-4.3 2 Bitte nachtragen.']);
    // The next one is open, its heading has the focus, the queue is shorter.
    expect(address()).toBe('/k/03999999/pruefung/2026-Q3/i-4.1');
    const next = await screen.findByRole('heading', { level: 2, name: '4.1 Beschäftigte' });
    expect(document.activeElement).toBe(next);
    expect(queueNames()).toEqual(['4.1 Beschäftigte', '6.3 Beratung Schwangerschaft']);
  });

  it('asks for the disputed cells before it returns', async () => {
    await openQuarter('pruefung/2026-Q3/i-4.1');
    fireEvent.change(await screen.findByLabelText('Hinweis an das Amt'), { target: { value: 'Bitte prüfen.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    expect(await screen.findByText(/welche Werte strittig sind/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('weiblich ist strittig'));
  });

  it('accepts with a reservation only with a note', async () => {
    const server = await openQuarter('pruefung/2026-Q3/i-4.3');
    fireEvent.click(await screen.findByRole('button', { name: 'Mit Einschränkung annehmen' }));
    expect(await screen.findByText(/worin die Einschränkung besteht/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Hinweis an das Amt'), { target: { value: 'Ohne Außenstelle Nord.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Mit Einschränkung annehmen' }));
    expect(await screen.findByText(/ist mit Einschränkung angenommen/)).toBeTruthy();
    expect(server.asked).toEqual(['approve i-4.3 qualified']);
  });

  it('names what shows the old value of a correction, before and after it is accepted', async () => {
    const server = await openQuarter('pruefung/2026-Q3/i-4.1', {}, [
      { ...SHOWS_OLD, number: 5, scope: 'oeffentlich' },
      { ...SHOWS_OLD, number: 4, scope: 'rat', latest: false, reportPrintedAt: '2026-07-02T08:00:00Z' },
    ]);
    expect(await screen.findByText(/Sie zeigen noch den alten Wert/)).toBeTruthy();
    const lines = screen.getByRole('link', { name: 'Datenstand Nr. 4' }).closest('ul');
    expect([...(lines?.children ?? [])].map((line) => line.textContent)).toEqual([
      'Datenstand Nr. 5 (öffentlich), freigegeben am 01.07.2026.',
      'Datenstand Nr. 4 (Rat), freigegeben am 01.07.2026, inzwischen ersetzt. ' +
        'Der Ratsbericht dazu wurde am 02.07.2026 erzeugt: PDF ansehen',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Annehmen' }));
    expect(await screen.findByText(/Nr. 4 und 5 zeigen noch den alten Wert. Ein neuer Datenstand zeigt/)).toBeTruthy();
    expect(server.asked).toEqual(['approve i-4.1']);
  });

  it('accepts everything without findings at once', async () => {
    const server = await openQuarter('pruefung');
    fireEvent.click(await screen.findByRole('button', { name: '2 ohne Befund annehmen' }));
    expect(await screen.findByText('2 Abgaben sind angenommen.')).toBeTruthy();
    expect(server.asked).toEqual(['approve i-4.1 i-6.3']);
    expect(queueNames()).toEqual(['4.3 Beratungen im Jobcenter']);
    expect(document.activeElement?.textContent).toBe('Prüfung');
  });

  it('says when nothing is left', async () => {
    await openQuarter('pruefung', { reviewQueue: () => [] });
    expect(await screen.findByText('Zurzeit liegt keine Abgabe zur Prüfung vor.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zum Cockpit' })).toBeTruthy();
  });
});

describe('Tasten der Prüfung', () => {
  it('N opens the next entry, A accepts it', async () => {
    const server = await openQuarter('pruefung');
    await screen.findByRole('button', { name: 'Zurückgeben' });
    fireEvent.keyDown(document.body, { key: 'n' });
    await screen.findByRole('heading', { level: 2, name: '4.1 Beschäftigte' });
    fireEvent.keyDown(document.body, { key: 'a' });
    await waitFor(() => expect(server.asked).toEqual(['approve i-4.1']));
    expect(await screen.findByText('4.1 Beschäftigte ist angenommen.')).toBeTruthy();
  });

  it('says nothing to whoever types, and can be switched off', async () => {
    const server = await openQuarter('pruefung/2026-Q3/i-4.1');
    fireEvent.keyDown(await screen.findByLabelText('Hinweis an das Amt'), { key: 'a' });
    fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Tasten ausschalten' }));
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(server.asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Tasten einschalten' }));
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(await screen.findByText(/Angaben stimmen nicht/)).toBeTruthy();
  });
});
