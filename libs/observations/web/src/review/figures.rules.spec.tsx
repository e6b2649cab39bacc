import { changeText, pairText, usedSigns, valueText } from './figures.rules';

const figures = (numerator: number | null, denominator: number | null, value: number | null, status = 'A') => ({
  numerator,
  denominator,
  value,
  status,
});
const PER_CENT = { factor: 100, decimals: 1 };
const CASES = { factor: 1, decimals: 0 };
const words = (part: string, base: string): string => `${part} von ${base}`;

describe('Werte im Vergleich', () => {
  it('shows a count, a rate from its pair, a typed zero and a sign', () => {
    expect(valueText(figures(1234, null, null), CASES)).toBe('1.234');
    expect(valueText(figures(59, 100, null), PER_CENT)).toBe('59,0');
    expect(valueText(figures(0, null, null), CASES)).toBe('0');
    expect(valueText(figures(null, null, null, 'L'), CASES)).toBe('n. e.');
    expect(valueText(figures(12, null, null, 'P'), CASES)).toBe('12\u00a0p');
    expect(valueText(null, CASES)).toBe('');
  });

  it('computes a rate by the factor of its indicator, and none over nobody', () => {
    expect(valueText(figures(3, 400, null), { factor: 1000, decimals: 1 })).toBe('7,5');
    expect(valueText(figures(4100, 120, null), { factor: 1, decimals: 1 })).toBe('34,2');
    expect(valueText(figures(0, 0, null), PER_CENT)).toBe('');
    expect(pairText(figures(3, 400, null), words)).toBe('3 von 400');
    expect(pairText(figures(3, null, null), words)).toBe('');
  });

  it('writes a change with its direction', () => {
    expect([6, -69, 0].map((change) => changeText(change, 0))).toEqual(['+6', '−69', '0']);
  });

  it('explains the signs that stand in the tables, and only those', () => {
    const cell = { cell: 1, coordinate: '', label: '', change: null, flagged: false, comment: null };
    const cells = [{ ...cell, previous: figures(null, null, null, 'L'), current: figures(0, null, null) }];
    expect(usedSigns(cells).map(({ sign }) => sign)).toEqual(['n. e.']);
  });
});
