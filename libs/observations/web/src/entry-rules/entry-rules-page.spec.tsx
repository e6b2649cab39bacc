import { fireEvent, screen, within } from '@testing-library/react';
import { openRules, RulesServer } from './rules.fixture';

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const dialog = (): ReturnType<typeof within> => within(screen.getByRole('dialog'));

describe('deadlines', () => {
  it('stand by Fachamt with what is next, in words', async () => {
    await openRules();
    await screen.findByRole('heading', { level: 1, name: 'Erfassung einrichten' });
    const groups = [...document.querySelectorAll('.tz-group-row')].map(({ textContent }) => textContent);
    expect(groups.map((text) => text?.slice(0, 10))).toEqual(['Schulamt', 'Sozialamt', 'Ohne Facha']);
    const row = screen.getByRole('row', { name: /Kursplätze/ });
    expect(row.textContent).toContain('jedes Quartal, 15 Tage nach dem Ende');
    expect(row.textContent).toContain('3. Quartal 2026: fällig am 15.10.2026');
  });

  it('are filtered by name or Fachamt', async () => {
    await openRules();
    await screen.findByText('4 Indikatoren');
    type('Indikatoren filtern', 'sozial kurs');
    expect(screen.getByText('1 von 4 Indikatoren')).toBeTruthy();
    expect(screen.queryByText('Beratungen')).toBeNull();
    type('Indikatoren filtern', 'gibt es nicht');
    expect(screen.getByText('Zu diesem Filter gibt es keinen Indikator.')).toBeTruthy();
  });

  it('show their effect before they are saved, and name what is wrong', async () => {
    const server = await openRules();
    await screen.findByText('4 Indikatoren');
    press('Ändern: Kursplätze');
    expect(dialog().getByText('3. Quartal 2026: fällig am 15.10.2026')).toBeTruthy();
    type('Frist in Tagen', '20');
    expect(dialog().getByText('3. Quartal 2026: fällig am 20.10.2026')).toBeTruthy();
    type(/Erster Zeitraum/, '2026');
    expect(dialog().getByText('Die Wirkung erscheint, sobald alle Angaben stimmen.')).toBeTruthy();
    press('Speichern');
    expect(dialog().getByText(/„2026“ ist kein Quartal/)).toBeTruthy();
    expect(server.changes).toEqual([]);
    type(/Erster Zeitraum/, 'Q3 2026');
    press('Speichern');
    expect(await screen.findByText('Gespeichert: Kursplätze')).toBeTruthy();
    const change = { indicator: 'K-1', dueDays: 20, every: 1, firstPeriod: 'Q3 2026', needsSourceRelease: false };
    expect(server.changes).toEqual([[{ ...change, version: 'v-K-1-15' }]]);
  });

  it('of several are set at once; nothing is asked while the days are no number', async () => {
    const server = await openRules();
    fireEvent.click(await screen.findByLabelText('Auswählen: Kursplätze'));
    fireEvent.click(screen.getByLabelText('Auswählen: Schulen'));
    expect(screen.getByText('2 Indikatoren ausgewählt')).toBeTruthy();
    press('Frist der ausgewählten ändern');
    type('Frist in Tagen', 'bald');
    press('Speichern');
    expect(dialog().getByText(/Frist: Bitte eine ganze Zahl/)).toBeTruthy();
    type('Frist in Tagen', '30');
    expect(dialog().getByText('Kursplätze, 3. Quartal 2026: fällig am 30.10.2026')).toBeTruthy();
    press('Speichern');
    expect(await screen.findByText('Gespeichert: Frist für 2 Indikatoren')).toBeTruthy();
    expect(server.changes).toMatchObject([
      [
        { indicator: 'S-1', dueDays: 30 },
        { indicator: 'K-1', dueDays: 30 },
      ],
    ]);
  });

  it('changed by somebody else meanwhile: what was typed stays and can be saved over the new state', async () => {
    const server = new RulesServer();
    server.stale = true;
    await openRules('', server);
    await screen.findByText('4 Indikatoren');
    press('Ändern: Kursplätze');
    type('Frist in Tagen', '31');
    press('Speichern');
    expect(await screen.findByText('Die Frist von „Kursplätze“ wurde inzwischen geändert.')).toBeTruthy();
    await screen.findByText(/20 Tage nach dem Ende/);
    expect(screen.getByLabelText<HTMLInputElement>('Frist in Tagen').value).toBe('31');
    press('Speichern');
    await screen.findByText('Gespeichert: Kursplätze');
    expect(server.changes).toMatchObject([[{ dueDays: 31, version: 'v-K-1-20' }]]);
  });

  it('are looked at by readers', async () => {
    const server = new RulesServer();
    server.mayChange = false;
    await openRules('', server);
    expect(await screen.findByText(/Ändern kann sie die Koordination/)).toBeTruthy();
    expect([screen.queryByRole('button'), screen.queryByRole('checkbox')]).toEqual([null, null]);
  });
});

describe('the calendar of a source', () => {
  it('says what waits, and takes a list whose lines are all right', async () => {
    const server = await openRules('?teil=kalender');
    expect(await screen.findByText('Schulen, Schuljahr 2025/26: noch kein Tag eingetragen')).toBeTruthy();
    press('Liste einfügen: Fachverfahren');
    const list = /Eine Zeile je Zeitraum/;
    type(list, '3. Quartal 2026\t20.10.2026\n2026/27\t30.02.2028');
    expect(dialog().getByText('3. Quartal 2026: 20.10.2026 statt 12.10.2026')).toBeTruthy();
    expect(dialog().getByText(/^Zeile 2: „30.02.2028“ ist kein Tag im Kalender/)).toBeTruthy();
    press('Übernehmen');
    expect(server.changes).toEqual([]);
    type(list, '3. Quartal 2026\t20.10.2026\n2026/27\t28.02.2028');
    press('Übernehmen');
    expect(await screen.findByText('Gespeichert: Fachverfahren, 2 Tage')).toBeTruthy();
    expect(server.changes).toEqual([
      [
        { period: '3. Quartal 2026', day: '2026-10-20', before: '2026-10-12' },
        { period: 'Schuljahr 2026/27', day: '2028-02-28', before: null },
      ],
    ]);
  });

  it('a day is removed after reading what closes again', async () => {
    const server = await openRules('?teil=kalender');
    fireEvent.click(await screen.findByRole('button', { name: 'Entfernen: 3. Quartal 2026, Fachverfahren' }));
    expect(dialog().getByText(/wieder gesperrt/)).toBeTruthy();
    fireEvent.click(dialog().getByRole('button', { name: 'Entfernen' }));
    await screen.findByText(/^Gespeichert: Fachverfahren/);
    expect(server.changes).toEqual([[{ period: '3. Quartal 2026', day: null, before: '2026-10-12' }]]);
  });
});

describe('check rules', () => {
  it('are sentences; an own setting stands beside the default and goes back to it', async () => {
    const server = await openRules('?teil=regeln&indikator=K-2');
    expect(await screen.findByText(/mehr als 5,5 übliche Schwankungen/)).toBeTruthy();
    expect(screen.getByText(/Im Standard: Ein Wert fällt auf, wenn er mehr als 3,5/)).toBeTruthy();
    press('Auf Standard zurücksetzen: Sprung');
    await screen.findByText('„Sprung“ gilt wieder wie im Standard.');
    expect(server.changes).toEqual([{ indicator: 'K-2', kind: 'jump', version: 'v-jump' }]);
  });

  it('a limit is only ever a hint, and its figures have their bounds', async () => {
    const server = await openRules('?teil=regeln&indikator=K-1');
    fireEvent.click(await screen.findByRole('button', { name: 'Ändern: Sprung' }));
    expect(dialog().queryByLabelText('Wirkung')).toBeNull();
    type('Kleinste beachtete Schwankung in Prozent', '500');
    press('Speichern');
    expect(dialog().getByText(/Bitte eine Zahl von 0 bis 100 eintragen/)).toBeTruthy();
    type('Kleinste beachtete Schwankung in Prozent', '7,5');
    press('Speichern');
    await screen.findByText('Gespeichert: Sprung, Kursplätze');
    const params = [
      { name: 'points', figure: 4 },
      { name: 'threshold', figure: 3.5 },
      { name: 'floor', figure: 0.075 },
    ];
    const rule = { indicator: 'K-1', kind: 'jump', severity: 'hint', active: true, params, version: 'standard' };
    expect(server.changes).toEqual([rule]);
  });
});

it('Verwaltung sees the mode of a small Kommune alone and switches it', async () => {
  const server = new RulesServer();
  server.forbidden = true;
  await openRules('', server);
  fireEvent.click(await screen.findByRole('button', { name: 'Einschalten' }));
  fireEvent.click(dialog().getByRole('button', { name: 'Einschalten' }));
  expect(await screen.findByText('Kleine Kommune ist eingeschaltet.')).toBeTruthy();
  expect(server.onePerson).toBe(true);
  expect(screen.queryByText('Fristen')).toBeNull();
});
