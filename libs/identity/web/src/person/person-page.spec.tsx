import { fireEvent, screen, within } from '@testing-library/react';
import { openVerwaltung } from '../verwaltung/testing/open-verwaltung';
import { grant, person, refusal, serverFixture } from '../verwaltung/testing/verwaltung.fixture';

const type = (label: string | RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function open(server: object = {}): Promise<void> {
  await openVerwaltung('personen/2', server);
  await screen.findByRole('heading', { level: 1, name: 'Sabine Ott' });
}

describe('one person', () => {
  it('says what a deputy will do before it is saved, and that it was', async () => {
    const setDeputy = jest.fn(() => serverFixture.person({ id: 2 }));
    await open({ setDeputy });
    fireEvent.click(screen.getByRole('button', { name: 'Vertretung einrichten' }));
    await screen.findByLabelText('Wer vertritt?');
    type('Wer vertritt?', '1');
    type('Von', '01.12.2026');
    type('Bis einschließlich', '12.12.2026');
    const sentence = /Katrin Brandt vertritt Sabine Ott vom 01\.12\.2026 bis einschließlich 12\.12\.2026\./;
    expect(screen.getByText(sentence)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Katrin Brandt vertritt Sabine Ott bis einschließlich 12.12.2026.')).toBeTruthy();
    expect(setDeputy).toHaveBeenCalledWith(
      expect.objectContaining({ person: 2, deputy: 1, from: '2026-12-01', to: '2026-12-12' }),
      ...[undefined, expect.anything()],
    );
  });

  it('asks for the end of a deputy', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Vertretung einrichten' }));
    await screen.findByLabelText('Wer vertritt?');
    type('Wer vertritt?', '1');
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText(/Eine Vertretung braucht ein Ende/)).toBeTruthy();
  });

  it('ends a role on a day and shows the changed person', async () => {
    const ended = person(2, 'Sabine Ott', {
      roles: [grant(2, { fachamt: 'Jobcenter', fachamtId: 1, validTo: '2099-12-31' })],
    });
    await open({ endRole: () => ({ person: ended, sessions: 0, history: [] }) });
    fireEvent.click(screen.getByRole('button', { name: 'Ende setzen: Erfassung, Jobcenter' }));
    type('Letzter Tag', '31.02.2099');
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText(/Diesen Tag gibt es nicht/)).toBeTruthy();
    type('Letzter Tag', '31.12.2099');
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Die Rolle Erfassung gilt bis einschließlich 31.12.2099.')).toBeTruthy();
    expect(screen.getByRole('cell', { name: '31.12.2099' })).toBeTruthy();
  });

  it('removes only after the name was typed, and says so in the list', async () => {
    const removePerson = jest.fn(() => true);
    await open({ removePerson });
    fireEvent.click(screen.getByRole('button', { name: 'Person entfernen' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Endgültig entfernen' }));
    expect(await dialog.findByText(/Der Name stimmt nicht überein/)).toBeTruthy();
    expect(removePerson).not.toHaveBeenCalled();
    type(/Zur Bestätigung/, 'sabine  ott');
    fireEvent.click(dialog.getByRole('button', { name: 'Endgültig entfernen' }));
    expect(await screen.findByText('Sabine Ott gehört nicht mehr zu dieser Kommune.')).toBeTruthy();
    expect(screen.getByTestId('address').textContent).toBe('/k/03999999/verwaltung/personen');
  });

  it('resets a second factor after asking, and offers it only where there is one', async () => {
    const detail = { person: person(2, 'Sabine Ott', { secondFactor: false }), sessions: 0, history: [] };
    const resetSecondFactor = jest.fn(() => detail);
    await open({ resetSecondFactor });
    fireEvent.click(screen.getByRole('button', { name: 'Zweiten Faktor zurücksetzen' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(resetSecondFactor).not.toHaveBeenCalled();
    fireEvent.click(dialog.getByRole('button', { name: 'Zurücksetzen' }));
    expect(await screen.findByText(/^Der zweite Faktor ist zurückgesetzt\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zweiten Faktor zurücksetzen' })).toBeNull();
  });

  it('shows why the last Verwaltung cannot be blocked', async () => {
    await open({ deactivatePerson: () => refusal('Mindestens eine Person braucht die Rolle Verwaltung.', 'REFUSED') });
    fireEvent.click(screen.getByRole('button', { name: 'Zugang sperren' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Mindestens eine Person');
  });

  it('explains a person that is not here', async () => {
    await openVerwaltung('personen/77');
    expect(await screen.findByRole('heading', { name: 'Diese Person gibt es hier nicht' })).toBeTruthy();
  });
});
