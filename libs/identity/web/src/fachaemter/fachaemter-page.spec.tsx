import { fireEvent, screen } from '@testing-library/react';
import { openVerwaltung } from '../verwaltung/testing/open-verwaltung';

describe('Fachämter', () => {
  it('sets who is accountable and says so', async () => {
    const accountable = { id: 1, name: 'Katrin Brandt' };
    const setAccountable = jest.fn(() => ({ id: 1, name: 'Jobcenter', accountable, officers: [] }));
    await openVerwaltung('fachaemter', { setAccountable });
    fireEvent.click(await screen.findByRole('button', { name: 'Ändern: Verantwortung für Jobcenter' }));
    // Three are active, the server gives two at a time: the choice shows all of them.
    expect(await screen.findByRole('option', { name: 'Tobias Klee' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Verantwortliche Person'), { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Für Jobcenter ist Katrin Brandt verantwortlich.')).toBeTruthy();
  });

  it('refuses a department without a name', async () => {
    await openVerwaltung('fachaemter');
    fireEvent.click(await screen.findByRole('button', { name: 'Fachamt anlegen' }));
    expect(await screen.findByText(/Der Name fehlt/)).toBeTruthy();
  });
});
