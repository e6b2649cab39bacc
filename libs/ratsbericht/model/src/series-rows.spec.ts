import type { IndicatorBlock, SeriesBlock } from '@teilziel/releases/model';
import { sexColumns } from './breakdown-columns';
import { signNote } from './report-cell';
import { sampleSnapshot } from './sample-snapshot';
import { seriesRows } from './series-rows';

const snapshot = sampleSnapshot({ fields: 1, teilziele: 2 });

function pair(code: string): readonly [IndicatorBlock, SeriesBlock] {
  const indicator = snapshot.indicators.find((found) => found.code === code);
  const series = snapshot.series.get(code);
  if (indicator === undefined || series === undefined) {
    throw new Error(code);
  }
  return [indicator, series];
}

describe('seriesRows', () => {
  it('shows a series of years whole, with a row across where the definition changed', () => {
    const [indicator, series] = pair('M1-1');
    const { head, rows, excerpt } = seriesRows(indicator, series, sexColumns(series));
    expect(head).toBe('Jahr');
    expect(excerpt).toBeNull();
    expect(rows.map((row) => (row.kind === 'break' ? 'break' : row.cells[0]?.text))).toEqual([
      ...['2015', '2016', '2017', '2018', '2019', '2020', '2021'],
      'break',
      ...['2022', '2023', '2024', '2025'],
    ]);
  });

  it('shows the last eight quarters of a long series and says so', () => {
    const [indicator, series] = pair('M1-2');
    const { rows, excerpt } = seriesRows(indicator, series, sexColumns(series));
    expect(rows).toHaveLength(8);
    expect(rows[0]?.kind === 'cells' && rows[0].cells[0]?.text).toBe('1. Quartal 2024');
    expect(excerpt).toContain('die letzten 8 von 24 Quartalen');
  });

  it('hangs signs behind the figure and explains only those it used', () => {
    const [indicator, series] = pair('M1-1');
    const { rows } = seriesRows(indicator, series, sexColumns(series));
    const [first] = rows;
    expect(first?.kind === 'cells' && first.cells[1]).toEqual({ text: expect.stringMatching(/^\(\d+,\d$/), sign: ')' });
    const note = signNote(rows);
    expect(note).toContain('p vorläufige Zahl');
    expect(note).toContain('. Zahlenwert unbekannt');
    expect(note).not.toContain('geschätzt');
    expect(signNote([])).toBeNull();
  });

  it('names divers and ohne Angabe only where a figure is published', () => {
    const [, series] = pair('M1-1');
    const blank = series.periods.map(() => null);
    const wider: SeriesBlock = {
      ...series,
      cells: [...series.cells, 'sex=D', 'sex=N'],
      value: [...series.value, blank, series.value[1] ?? []],
      status: [...series.status, 'Q'.repeat(blank.length), series.status[1] ?? ''],
    };
    expect(sexColumns(wider).map(({ label }) => label)).toEqual(['Insgesamt', 'Frauen', 'Männer', 'ohne Angabe']);
  });
});
