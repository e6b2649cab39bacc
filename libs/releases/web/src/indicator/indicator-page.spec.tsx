import { lineChartOf } from '@teilziel/charts/model';
import { fireEvent, screen, within } from '@testing-library/react';
import { openPage } from '../testing/render-page';
import { employment } from '../testing/indicator.fixture';
import { breakdownsOf } from './breakdown.rules';
import { chartInput } from './chart-input.rules';
import { seriesOf } from './figure-series.rules';

const LABELS = {
  total: 'Insgesamt',
  bySex: 'Frauen und Männer',
  F: 'Frauen',
  M: 'Männer',
  D: 'divers',
  N: 'ohne Angabe',
  DN: 'divers/ohne Angabe',
  within: (own: string, others: readonly string[]) => `${own}, je ${others.join(' und ')}`,
};

async function twin(): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 1 });
  const tables = await screen.findAllByRole('table', { name: /alle Werte/ });
  return tables[0] as HTMLElement;
}

const rowTexts = (table: HTMLElement, label: string): string[] =>
  within(within(table).getByRole('rowheader', { name: label }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent ?? '');

describe('indicator page', () => {
  it('shows in the table every value of the chart', async () => {
    await openPage('/k/03999999/indikatoren/4.2');
    const table = await twin();
    const { columns } = employment.series;
    const [breakdown] = breakdownsOf(columns, [], LABELS);
    if (!breakdown) throw new Error('no breakdown');
    const series = seriesOf(columns, breakdown, [], LABELS);
    const model = lineChartOf(chartInput(employment, series, { newDefinition: '', axisTitle: '' }));
    for (const line of model.series) {
      const drawn = line.runs.flat().map(({ valueLabel }) => valueLabel);
      const shown = rowTexts(table, line.label)
        .map((text) => text.replace(/[()ps]/g, ''))
        .filter((text) => /\d/.test(text));
      expect(shown).toEqual(drawn);
    }
  });

  it('shows a sign for every absence and explains it', async () => {
    await openPage('/k/03999999/indikatoren/4.2');
    const table = await twin();
    expect(rowTexts(table, 'Insgesamt')[3]).toBe('n. e.');
    expect(rowTexts(table, 'Insgesamt').at(-1)).toBe('54,6p');
    expect(rowTexts(table, 'Frauen').at(-1)).toBe('(46,2)');
    expect(screen.getAllByText(/nicht erhoben/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/vorläufige Zahl/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/geschätzte Zahl/)).toBeNull();
  });

  it('computes the gap from unrounded figures', async () => {
    await openPage('/k/03999999/indikatoren/4.2');
    expect(rowTexts(await twin(), 'Abstand, Punkte').at(-1)).toBe('\u221215,9');
  });

  it('keeps view and breakdown in the address', async () => {
    await openPage('/k/03999999/indikatoren/4.2');
    await twin();
    fireEvent.change(screen.getByRole('combobox', { name: 'Aufteilung' }), { target: { value: 'origin' } });
    expect(screen.getByTestId('address').textContent).toBe('/k/03999999/indikatoren/4.2?aufteilung=origin');
    expect(rowTexts(await twin(), 'Drittstaaten')[12]).toBe('.');
    fireEvent.click(screen.getByRole('tab', { name: 'Tabelle' }));
    expect(screen.getByTestId('address').textContent).toContain('ansicht=tabelle');
  });

  it('says how the assessment comes about', async () => {
    await openPage('/k/03999999/indikatoren/4.2');
    await twin();
    expect(screen.getByText('2020 bis 2025')).toBeTruthy();
    expect(screen.getByText(/60\s% bis 2030 \(beschlossen: 21\/0388\)/)).toBeTruthy();
  });
});
