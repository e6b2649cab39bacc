import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openVerwaltung } from '../verwaltung/testing/open-verwaltung';
import { person, refusal } from '../verwaltung/testing/verwaltung.fixture';

const type = (label: string | RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const send = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Einladung senden' }));

async function fillIn(): Promise<void> {
  await screen.findByLabelText('Vor- und Nachname');
  type('Vor- und Nachname', 'Mia Vogt');
  type('Dienstliche E-Mail-Adresse', 'mia.vogt@musterstadt.example');
  type('Rolle', 'erfassung');
  type('Amt', '1');
  type(/^Bis einschließlich/, '12.12.2026');
}

describe('invitation', () => {
  it('leads to everything that is missing', async () => {
    await openVerwaltung('personen/einladen');
    await screen.findByLabelText('Vor- und Nachname');
    send();
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('3 Angaben stimmen nicht');
    expect(document.activeElement).toBe(summary);
    fireEvent.click(screen.getByRole('link', { name: 'Bitte wählen Sie eine Rolle.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Rolle'));
  });

  it('sends days as the server reads them and shows the link that was not mailed', async () => {
    const asked = jest.fn();
    await openVerwaltung('personen/einladen', {
      invitePerson: ({ input }: { input: object }) => {
        asked({ ...input });
        return { mailed: false, link: 'https://monitor.example/einladung/abc', person: person(9, 'Mia Vogt') };
      },
    });
    await fillIn();
    send();
    expect(await screen.findByRole('heading', { name: 'Mia Vogt ist eingeladen' })).toBe(document.activeElement);
    expect((screen.getByLabelText('Link zur Einladung') as HTMLInputElement).value).toBe(
      'https://monitor.example/einladung/abc',
    );
    const [[input]] = asked.mock.calls as [[{ grants: object[] }]];
    expect({ ...input.grants[0] }).toMatchObject({ role: 'erfassung', fachamt: 1, validTo: '2026-12-12' });
  });

  it('does not say it was sent when it was neither mailed nor shown', async () => {
    await openVerwaltung('personen/einladen', {
      invitePerson: () => ({ mailed: false, link: null, person: person(9, 'Mia Vogt') }),
    });
    await fillIn();
    send();
    expect(await screen.findByText(/die Einladung wurde nicht gesendet/)).toBeTruthy();
    expect(screen.queryByText('Die Einladung wurde gesendet.')).toBeNull();
  });

  it('shows what the server refuses at its field and keeps what was typed', async () => {
    await openVerwaltung('personen/einladen', {
      invitePerson: () => refusal('Diese Person gehört schon dazu.', 'ALREADY_MEMBER', 'email'),
    });
    await fillIn();
    send();
    expect(await screen.findByText('Diese Person gehört schon dazu.')).toBeTruthy();
    const email = screen.getByLabelText('Dienstliche E-Mail-Adresse') as HTMLInputElement;
    await waitFor(() => expect(document.activeElement).toBe(email));
    expect(email.value).toBe('mia.vogt@musterstadt.example');
  });

  it('takes a second role and moves the focus into it', async () => {
    await openVerwaltung('personen/einladen');
    await screen.findByLabelText('Vor- und Nachname');
    fireEvent.click(screen.getByRole('button', { name: 'Weitere Rolle' }));
    expect(document.activeElement?.id).toBe('grant-1-role');
    fireEvent.click(screen.getByRole('button', { name: 'Rolle 2 weglassen' }));
    expect(document.activeElement?.id).toBe('grant-0-role');
  });
});
