import { screen } from '@testing-library/react';
import { openVerwaltung } from '../verwaltung/testing/open-verwaltung';

describe('Protokoll', () => {
  it('says that the chain is whole and leads to the file', async () => {
    await openVerwaltung('protokoll');
    expect(await screen.findByText('Kette geprüft: vollständig, 1 Eintrag.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Protokoll als CSV laden' });
    expect(link.getAttribute('href')).toBe('/verwaltung/03999999/protokoll.csv');
    expect(screen.getByRole('cell', { name: '20.11.2026, 08:15' })).toBeTruthy();
  });

  it('warns when an entry was changed', async () => {
    await openVerwaltung('protokoll', { audit: () => ({ rows: [], total: 0, intact: false, endCursor: null }) });
    expect((await screen.findByRole('alert')).textContent).toContain('Die Kette ist unterbrochen.');
  });

  it('asks for what the address says', async () => {
    const audit = jest.fn(() => ({ rows: [], total: 0, intact: true, endCursor: null }));
    await openVerwaltung('protokoll?vorgang=role-granted&person=Ott', { audit });
    expect(await screen.findByText('Kein Eintrag passt zu diesen Angaben.')).toBeTruthy();
    expect(audit.mock.calls.at(-1)).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'role-granted', person: 'Ott' })]),
    );
  });
});
