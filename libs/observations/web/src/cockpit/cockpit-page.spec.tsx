import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { openQuarter } from '../review/testing/open-quarter';

const rowNames = (): (string | null)[] =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((header) => header.firstChild?.textContent ?? null);

describe('Cockpit', () => {
  it('puts overdue and returned submissions first and says every state in words', async () => {
    await openQuarter('cockpit');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Cockpit 3. Quartal 2026');
    expect(rowNames()).toEqual(['Schulamt', 'Jobcenter', 'Gesundheitsamt', 'Jugendamt']);
    const review = screen.getByRole('link', { name: '4.1 Beschäftigte, zu prüfen' });
    expect(review.getAttribute('href')).toBe('/k/03999999/pruefung/2026-Q3/i-4.1');
    const waiting = screen.getByRole('link', { name: '2.1 Schulabschlüsse, noch nicht veröffentlicht' });
    // It counts by half-year: the sheet of the quarter would not have it.
    expect(waiting.getAttribute('href')).toBe('/k/03999999/erfassung/3/2026-S2');
    expect(screen.getByText('4 Tage über')).toBeTruthy();
    expect(screen.getByText('4 von 10 Indikatoren')).toBeTruthy();
  });

  it('reminds an Amt and says what was sent', async () => {
    const server = await openQuarter('cockpit');
    fireEvent.click(await screen.findByRole('button', { name: 'Erinnern: Jobcenter' }));
    expect(await screen.findByText('Jobcenter wird erinnert: 2 E-Mails sind unterwegs.')).toBeTruthy();
    expect(server.asked).toEqual(['remind 1']);
    // Whoever is done is not reminded.
    expect(screen.queryByRole('button', { name: 'Erinnern: Jugendamt' })).toBeNull();
  });

  it('decides a late entry with a last day', async () => {
    await openQuarter('cockpit');
    fireEvent.click(await screen.findByRole('button', { name: /Entscheiden: Nachmeldung Schulamt/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Zulassen' }));
    expect(await screen.findByText(/Der letzte Tag fehlt/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Letzter Tag'), { target: { value: '2020-01-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Zulassen' }));
    expect(await screen.findByText(/Dieser Tag ist vorbei/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Letzter Tag'), { target: { value: '2099-10-23' } });
    fireEvent.click(screen.getByRole('button', { name: 'Zulassen' }));
    expect(await screen.findByText('Schulamt kann bis zum 23.10.2099 nachmelden.')).toBeTruthy();
    expect(await screen.findByText('Zurzeit hat kein Amt eine Nachmeldung beantragt.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Nachmeldungen');
  });

  it('keeps the chosen period in the address and says where nothing is due', async () => {
    await openQuarter('cockpit');
    fireEvent.change(await screen.findByLabelText('Zeitraum'), { target: { value: '2026-Q2' } });
    expect(await screen.findByText('Für diesen Zeitraum ist noch kein Indikator fällig.')).toBeTruthy();
    expect(screen.getByTestId('address').textContent).toBe('/k/03999999/cockpit?zeitraum=2026-Q2');
  });

  it('shows readers the matrix without anything to decide', async () => {
    const forbidden = (): never => {
      throw new GraphQLError('Dafür fehlt Ihnen die Berechtigung.', { extensions: { code: 'FORBIDDEN' } });
    };
    await openQuarter('cockpit', { reviewQueue: forbidden, lateExceptions: forbidden });
    await waitFor(() => expect(screen.getByRole('table')).toBeTruthy());
    expect(screen.queryByRole('button', { name: /Erinnern/ })).toBeNull();
    expect(screen.queryByText('Nachmeldungen')).toBeNull();
  });
});
