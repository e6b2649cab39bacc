import { render, screen } from '@testing-library/react';
import { StatusBadge } from './status-badge';

const CASES = [
  ['SUN', 'Ziel erreicht', 'reached'],
  ['SUN', 'auf Kurs', 'sun'],
  ['PARTLY', 'fast auf Kurs', 'partly'],
  ['CLOUD', 'zu langsam', 'cloud'],
  ['STORM', 'falsche Richtung', 'storm'],
  ['STORM', 'Stillstand', 'storm'],
  ['NA', 'nicht bewertbar', 'na'],
] as const;

describe('StatusBadge', () => {
  it.each(CASES)('%s, %s: symbol and word', (symbol, word, form) => {
    const { container } = render(<StatusBadge symbol={symbol} word={word} />);
    expect(screen.getByText(word)).toBeTruthy();
    expect(container.querySelector(`svg.tz-symbol-${form}[aria-hidden="true"]`)?.childElementCount).toBeGreaterThan(0);
  });

  it('has a drawing of its own for each form', () => {
    const drawings = CASES.map(([symbol, word]) => {
      const { container } = render(<StatusBadge symbol={symbol} word={word} />);
      return container.querySelector('svg')?.innerHTML;
    });
    expect(new Set(drawings).size).toBe(6);
  });
});
