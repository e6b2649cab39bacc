import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openVerwaltung } from '../verwaltung/testing/open-verwaltung';
import { refusal } from '../verwaltung/testing/verwaltung.fixture';

const address = (): string | null => screen.getByTestId('address').textContent;

describe('people of a Kommune', () => {
  it('says role, Amt and state in words and loads the next ones', async () => {
    await openVerwaltung('personen');
    const row = (await screen.findByRole('link', { name: 'Sabine Ott' })).closest('tr') as HTMLElement;
    expect(within(row).getByText('Erfassung')).toBeTruthy();
    expect(row.textContent).toContain('Jobcenter');
    expect(row.textContent).toContain('aktiv');
    // What has ended stands on the page of the person.
    expect(row.textContent).not.toContain('Lesend');
    fireEvent.click(screen.getByRole('button', { name: 'Weitere laden' }));
    expect(await screen.findByText('Derya Aydın')).toBeTruthy();
    expect(screen.getByText('eingeladen', { selector: '.tz-state' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Weitere laden' })).toBeNull();
  });

  it('keeps the filter in the address and takes it back', async () => {
    await openVerwaltung('personen');
    fireEvent.change(await screen.findByLabelText('Stand'), { target: { value: 'eingeladen' } });
    expect(address()).toBe('/k/03999999/verwaltung/personen?stand=eingeladen');
    expect(await screen.findByText('Derya Aydın')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Sabine Ott')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'zurück' }));
    expect(await screen.findByText('Sabine Ott')).toBeTruthy();
  });

  it('reads the filter from a link and offers to drop it where nobody fits', async () => {
    await openVerwaltung('personen?suche=niemand&rolle=unbekannt');
    expect(await screen.findByText('Keine Person passt zu diesen Angaben.')).toBeTruthy();
    expect((screen.getByLabelText('Name oder E-Mail-Adresse') as HTMLInputElement).value).toBe('niemand');
    fireEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
    expect(await screen.findByText('Sabine Ott')).toBeTruthy();
  });

  it('leads whoever is not signed in to the sign-in and back', async () => {
    await openVerwaltung('personen?stand=aktiv', {
      people: () => refusal('Bitte melden Sie sich an.', 'UNAUTHENTICATED'),
    });
    const link = await screen.findByRole('link', { name: 'Anmelden' });
    const back = encodeURIComponent('/k/03999999/verwaltung/personen?stand=aktiv');
    expect(link.getAttribute('href')).toBe(`/anmelden?weiter=${back}`);
    expect(screen.queryByRole('link', { name: 'Person einladen' })).toBeNull();
  });

  it('tells whoever lacks the role so, and keeps a failure apart from that', async () => {
    await openVerwaltung('personen', { people: () => refusal('Nein.', 'FORBIDDEN') });
    expect(await screen.findByRole('heading', { name: 'Dafür fehlt Ihnen die Berechtigung' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Noch einmal versuchen' })).toBeNull();
  });
});
