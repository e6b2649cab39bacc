import { breakdownsOf } from './breakdown.rules';
import type { Columns } from './breakdown.rules';
import { hasTotal, seriesOf, shownSeries } from './figure-series.rules';

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
const DIMENSIONS = [
  { code: 'age', label: 'Alter', codes: ['Y0', 'Y3'].map((code) => ({ code, label: `ab ${code}` })) },
  { code: 'migration', label: 'Herkunft', codes: ['MIT', 'OHNE'].map((code) => ({ code, label: code })) },
];

const columnsOf = (cells: readonly string[]): Columns => ({
  kind: 'series',
  indicator: 'x',
  frequency: 'A',
  periods: ['2025'],
  cells,
  numerator: cells.map(() => [null]),
  denominator: cells.map(() => [null]),
  value: cells.map((_, at) => [at]),
  status: cells.map(() => 'A'),
  withheld: [],
});

const CROSSED = ['age=Y0', 'age=Y0;migration=MIT', 'age=Y0;migration=OHNE', 'age=Y3', 'age=Y3;migration=MIT'];

describe('breakdowns', () => {
  it('reach every cell, also those crossed by something else than sex', () => {
    const cells = [...CROSSED, 'age=Y0;migration=MIT;sex=F', 'age=Y0;migration=MIT;sex=M'];
    const reached = new Set(breakdownsOf(columnsOf(cells), DIMENSIONS, LABELS).flatMap((one) => one.cells));
    expect(cells.filter((cell) => !reached.has(cell))).toEqual([]);
  });

  it('stand in the order of the code lists, within parts last', () => {
    const found = breakdownsOf(columnsOf(CROSSED), DIMENSIONS, LABELS);
    expect(found.map(({ key, group, option }) => [key, group, option])).toEqual([
      ['age', null, 'Alter'],
      ['age=Y0;migration', 'Herkunft, je Alter', 'ab Y0'],
      ['age=Y3;migration', 'Herkunft, je Alter', 'ab Y3'],
      ['migration=MIT;age', 'Alter, je Herkunft', 'MIT'],
    ]);
  });

  it('draw a line as total only where it is one', () => {
    const columns = columnsOf(CROSSED);
    const [byAge, within] = breakdownsOf(columns, DIMENSIONS, LABELS);
    if (!byAge || !within) throw new Error('no breakdowns');
    expect(seriesOf(columns, byAge, DIMENSIONS, LABELS).map(({ role }) => role)).toEqual(['other', 'other']);
    expect(seriesOf(columns, within, DIMENSIONS, LABELS).map(({ role, label }) => [role, label])).toEqual([
      ['total', 'ab Y0'],
      ['other', 'MIT'],
      ['other', 'OHNE'],
    ]);
    expect(hasTotal(columns)).toBe(false);
  });

  it('draw four lines at most: the chosen ones, else the first', () => {
    const columns = columnsOf(['', 'l=A', 'l=B', 'l=C', 'l=D', 'l=E']);
    const [breakdown] = breakdownsOf(columns, [], LABELS);
    if (!breakdown) throw new Error('no breakdown');
    const all = seriesOf(columns, breakdown, [], LABELS);
    const keys = (wanted: readonly string[]): string[] => shownSeries(all, wanted).map(({ key }) => key);
    expect(keys([])).toEqual(['total', 'l=A', 'l=B', 'l=C']);
    expect(keys(['l=E', 'l=B', 'unknown'])).toEqual(['l=B', 'l=E']);
  });
});
