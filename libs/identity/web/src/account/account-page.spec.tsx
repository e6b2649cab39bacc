import { fireEvent, screen, within } from '@testing-library/react';
import { openOwnPage, settled } from '../testing/open-own-page';
import { PASSWORD, ServerFixture } from '../testing/server.fixture';

const press = async (name: string, inside: HTMLElement = document.body): Promise<void> => {
  fireEvent.click(within(inside).getByRole('button', { name }));
  await settled();
};
const fill = (label: string | RegExp, value: string, inside: HTMLElement = document.body): void =>
  void fireEvent.change(within(inside).getByLabelText(label), { target: { value } });

describe('/konto', () => {
  it('names roles with their ends', async () => {
    await openOwnPage('/konto', ServerFixture.signedInAs());
    expect(screen.getByText('Erfassung').parentElement?.textContent).toMatch(
      /^Erfassung, Schulamt, bis\s31\.03\.2027$/,
    );
  });

  it('leads to the sign-in where nobody is', async () => {
    await openOwnPage('/konto');
    const link = screen.getAllByRole('link', { name: 'Anmelden' }).at(-1);
    expect(link?.getAttribute('href')).toBe('/anmelden?weiter=/konto');
  });

  it('says beside the field which password is wrong', async () => {
    await openOwnPage('/konto', ServerFixture.signedInAs());
    fill('Bisheriges Passwort', 'geraten');
    fill('Neues Passwort', 'vier Wörter ohne Sinn');
    await press('Passwort ändern');
    expect(document.activeElement).toBe(screen.getByLabelText('Bisheriges Passwort'));
    expect(screen.getByText('Das Passwort stimmt nicht.')).toBeTruthy();
  });

  it('sets up the second step and shows the recovery codes once', async () => {
    await openOwnPage('/konto', ServerFixture.signedInAs());
    await press('Einrichten');
    fill('Passwort', PASSWORD);
    await press('Weiter');
    expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
    fill('Code aus der App', '402118');
    await press('Einschalten');
    expect(screen.getAllByText(/^(aa-1|bb-2)$/)).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe('Ihre Wiederherstellungscodes');
    await press('Ich habe die Codes aufbewahrt');
    expect(screen.queryByText('aa-1')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Zweiter Schritt beim Anmelden');
    expect(screen.getByText(/2 Wiederherstellungscodes sind noch gültig/)).toBeTruthy();
  });

  it('ends another session', async () => {
    const server = await openOwnPage('/konto', ServerFixture.signedInAs());
    await press('Sitzung beenden: Safari auf iPhone');
    expect(server.changes).toContain('end 2');
    expect(document.activeElement?.textContent).toBe('Sitzungen');
    expect(screen.getByText('Die Sitzung ist beendet: Safari auf iPhone.')).toBeTruthy();
  });

  it('is deleted only after the word was typed', async () => {
    const server = await openOwnPage('/konto', ServerFixture.signedInAs());
    await press('Konto löschen');
    const dialog = screen.getByRole('dialog', { name: 'Konto löschen?' });
    fill('Passwort', PASSWORD, dialog);
    await press('Endgültig löschen', dialog);
    expect(server.changes).not.toContain('deleted');
    expect(document.activeElement).toBe(within(dialog).getByLabelText(/das Wort/));
    fill(/das Wort/, 'löschen', dialog);
    await press('Endgültig löschen', dialog);
    expect(server.changes).toContain('deleted');
    expect(screen.getByText('Ihr Konto ist gelöscht.')).toBeTruthy();
  });
});
