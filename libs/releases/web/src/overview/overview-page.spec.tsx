import { act, fireEvent, screen, within } from '@testing-library/react';
import { openPage } from '../testing/render-page';

const fields = (): string[] => {
  const list = screen.getByText('Handlungsfeld und schwächstes Teilziel').parentElement?.nextElementSibling;
  return within(list as HTMLElement)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent ?? '');
};

describe('overview', () => {
  it('puts the need for action first and keeps the order in the address', async () => {
    await openPage('/k/03999999');
    expect(await screen.findByRole('heading', { level: 1, name: 'Wo stehen wir?' })).toBeTruthy();
    expect(fields()).toEqual(['5 Wohnen', '4 Arbeit und Ausbildung', '6 Gesundheit']);
    fireEvent.click(screen.getByRole('link', { name: 'Nummer' }));
    expect(fields()).toEqual(['4 Arbeit und Ausbildung', '5 Wohnen', '6 Gesundheit']);
    expect(screen.getByTestId('address').textContent).toBe('/k/03999999?sortierung=nummer');
  });

  it('keeps the chosen Datenstand in every link', async () => {
    await openPage('/k/03999999?datenstand=12');
    await screen.findByRole('heading', { level: 1 });
    const links = screen.getAllByRole('link', { name: /Ziel 4\.2/ });
    expect(links[0]?.getAttribute('href')).toBe('/k/03999999/teilziele/4.2?datenstand=12');
  });

  it('says with words what each symbol says', async () => {
    await openPage('/k/03999999');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByText(/sind noch nicht bewertbar|ist noch nicht bewertbar/)).toBeTruthy();
    expect(screen.getAllByText('falsche Richtung').length).toBeGreaterThan(0);
  });

  it('asks once, shows the failure and asks again when told to', async () => {
    const working = globalThis.fetch;
    const broken = jest.fn(() => Promise.reject(new TypeError('offline')));
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await openPage('/k/03999999', broken);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(broken).toHaveBeenCalledTimes(1);
    globalThis.fetch = working;
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
      await Promise.resolve();
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Wo stehen wir?' })).toBeTruthy();
  });

  it('explains a Datenstand that does not exist', async () => {
    await openPage('/k/03999999?datenstand=99');
    expect(await screen.findByRole('heading', { level: 1, name: 'Datenstand 99 gibt es nicht' })).toBeTruthy();
  });
});
