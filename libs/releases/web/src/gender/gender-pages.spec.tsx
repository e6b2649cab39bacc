import { fireEvent, screen, within } from '@testing-library/react';
import { passed } from '../testing/indicator.fixture';
import { openPage } from '../testing/render-page';
import { gapCsv } from './gap-csv.rules';
import { gapTableRow } from './gap-table.rules';
import { de } from './texts.de';

const rowTexts = (table: HTMLElement, label: RegExp | string): string[] =>
  within(within(table).getByRole('rowheader', { name: label }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent ?? '');

describe('women and men on the page of an indicator', () => {
  it('say the sentence first, then draw the ranges, with all values in a table', async () => {
    await openPage('/k/03999999/indikatoren/3.1');
    expect(await screen.findByRole('heading', { name: 'Abstand zwischen Frauen und Männern' })).toBeTruthy();
    expect(screen.getByText(/Bei Frauen ist die Quote um 11,0 Prozentpunkte höher/)).toBeTruthy();
    expect(screen.getAllByRole('img', { name: /Gesichert in 1 von 2 Zeiträumen/ }).length).toBeGreaterThan(0);
    const table = screen.getByRole('table', { name: /alle Zeiträume/, hidden: true });
    const row = within(table).getByRole('rowheader', { name: '2024', hidden: true }).closest('tr');
    expect(row?.textContent).toContain('kein gesicherter Unterschied');
    expect(row?.textContent).toContain('+3,9');
  });

  it('give the chart of the gap away as a picture and its figures as a file', async () => {
    const made: Blob[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    URL.createObjectURL = (blob: Blob) => (made.push(blob), 'blob:0');
    await openPage('/k/03999999/indikatoren/3.1');
    const section = (await screen.findByRole('heading', { name: 'Abstand zwischen Frauen und Männern' })).closest(
      'section',
    );
    const own = within(section as HTMLElement);
    expect(own.getByRole('button', { name: 'PNG' })).toBeTruthy();
    expect(own.getByRole('button', { name: 'SVG' })).toBeTruthy();
    fireEvent.click(own.getByRole('button', { name: 'Daten (CSV)' }));
    expect(made).toHaveLength(1);
    const { columns } = passed.series;
    const rows = columns.periods.map((period, at) =>
      gapTableRow(columns, { key: period, label: period, part: '', at, gap: passed.gender?.gaps[at] ?? null }, 1, de),
    );
    expect(
      gapCsv(rows, passed.gender?.gaps ?? [], de.words)
        .split('\r\n')
        .slice(1, 3),
    ).toEqual([
      '2024;2024;160;290;55,2;140;270;51,9;3,9;-8,9;16,6;kein gesicherter Unterschied;',
      '2025;2025;212;330;64,2;156;293;53,2;11,0;3,3;18,6;gesichert;',
    ]);
  });

  it('show parts by age: few cases in brackets, secret ones as a dot, each explained', async () => {
    await openPage('/k/03999999/indikatoren/3.1');
    const table = await screen.findByRole('table', { name: /Frauen und Männer nach Alter/ });
    expect(rowTexts(table, '16 bis 17 Jahre')).toEqual([
      '20',
      '29',
      '(69,0)',
      '14',
      '26',
      '(53,8)',
      '(+15,2)',
      'zu kleine Fallzahl',
    ]);
    expect(rowTexts(table, '55 Jahre und älter')).toEqual(['.', '22', '.', '.', '.', '.', '.', 'geheim']);
    expect(rowTexts(table, 'Insgesamt').slice(-2)).toEqual(['+11,0', '+3,3 bis +18,6']);
    expect(screen.getAllByText(/Weniger als 30 Personen/).length).toBeGreaterThan(0);
  });

  it('are taken apart by another breakdown, in a sentence without a cause and a small table that adds up', async () => {
    await openPage('/k/03999999/indikatoren/3.1');
    expect(
      await screen.findByText(/Von \+11,0 Punkten entfallen rechnerisch \+11,4 auf .* und −0,4 darauf/),
    ).toBeTruthy();
    const table = screen.getByRole('table', { name: /aufgeteilt nach Alter, 2025/ });
    expect(rowTexts(table, '16 bis 17 Jahre')).toEqual(['8,8', '8,9', '+1,3', '−0,1', '+1,2']);
    expect(rowTexts(table, 'Insgesamt')).toEqual(['100,0', '100,0', '+11,4', '−0,4', '+11,0']);
  });

  it('are left out where nothing is split by sex', async () => {
    await openPage('/k/03999999/indikatoren/5.2');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('heading', { name: 'Abstand zwischen Frauen und Männern' })).toBeNull();
  });
});

describe('women and men over the release', () => {
  it('list what stands out, every gap, and where figures by sex are missing with the reason', async () => {
    await openPage('/k/03999999/geschlecht');
    expect(await screen.findByText(/2 von 3 Indikatoren über Personen/)).toBeTruthy();
    const listed = screen.getByRole('table', { name: 'Auffällige Abstände' });
    expect(rowTexts(listed, 'B1-Prüfung bestanden')[1]).toContain('ab 5 Punkten');
    expect(within(listed).queryByText('Kandidatur')).toBeNull();
    const gaps = screen.getByRole('table', { name: /Letzter Abstand je Indikator/ });
    expect(rowTexts(gaps, 'Kandidatur')).toEqual(['2025', '(0,0)', 'zu kleine Fallzahl']);
    const coverage = screen.getByRole('table', { name: /nach Handlungsfeld und Geschlecht/ });
    expect(rowTexts(coverage, '4 Arbeit und Ausbildung')).toEqual([
      '3',
      '2',
      '67',
      'Kursplätze: Gezählt werden Plätze',
    ]);
  });
});
