import { screen, within } from '@testing-library/react';
import { openPage } from '../testing/render-page';

describe('how an assessment is shown', () => {
  it('names what was set by hand, by whom, why, and what the rule found', async () => {
    await openPage('/k/03999999/indikatoren/4.3');
    await screen.findByRole('heading', { level: 1, name: /Beschäftigung nach zwei Jahren/ });
    expect(screen.getAllByText('von Hand eingestuft').length).toBeGreaterThan(0);
    const list = screen.getByRole('region', { name: 'So kommt die Bewertung zustande' });
    for (const text of ['Konrad Beispiel, 03.05.2026', 'Die Umstellung ist abgeschlossen.', 'zu langsam']) {
      expect(within(list).getByText(text)).toBeTruthy();
    }
    expect(within(list).getByText(/SDSN linear .*, Fassung 1/)).toBeTruthy();
    expect(within(list).getByText(/40 % des Wegs von 2020 bis zum Ziel; keine Bewertung/)).toBeTruthy();
    expect(screen.getByText('2025 gegenüber 2024: +0,9 Prozentpunkte.')).toBeTruthy();
  });

  it('names the method in every row as soon as there are several', async () => {
    await openPage('/k/03999999/indikatoren');
    const table = await screen.findByRole('table', { name: 'Indikatoren' });
    expect(within(table).getAllByText(/Wettersymbol \(Statistisches Bundesamt\)/).length).toBeGreaterThan(0);
    expect(within(table).getByText(/^SDSN linear/)).toBeTruthy();
  });

  it('shows dates and their state where a Teilziel has no figure, and no symbol', async () => {
    await openPage('/k/03999999/teilziele/1.1');
    const table = await screen.findByRole('table', { name: 'Meilensteine' });
    expect(within(table).getByRole('row', { name: /Beirat gewählt.*30\.06\.2026.*überfällig/ })).toBeTruthy();
    expect(screen.queryByText('nicht bewertbar')).toBeNull();
    expect(screen.queryByText(/noch kein Indikator zugeordnet/)).toBeNull();
  });
});
