import { gapOf, secretPeriod, secretTotal } from './gap.rules';
import type { Tile } from './overview.rules';

const tile = (part: Partial<Tile>): Tile => ({
  indicator: '4.2',
  name: 'Quote',
  unit: '%',
  decimals: 1,
  periods: ['2023', '2024', '2025'],
  total: [50, 51, 52],
  women: [46.2, 46.3, 46.4],
  men: [62.2, 62.3, 62.4],
  gap: null,
  totalStatus: 'AAA',
  womenStatus: 'AAA',
  menStatus: 'AAA',
  breaks: [],
  targetText: null,
  ...part,
});

describe('gap of a tile', () => {
  it('is the one of the release, not the difference of rounded values', () => {
    expect(gapOf(tile({ gap: -15.9 }))).toMatchObject({ kind: 'difference', period: '2025', gap: -15.9 });
  });

  it('falls back to the exact difference in an older release', () => {
    expect(gapOf(tile({}))).toMatchObject({ gap: -16 });
  });

  it('says which newer period is secret', () => {
    const withheld = tile({ women: [46.2, 46.3, null], men: [62.2, 62.3, null], womenStatus: 'AAQ', menStatus: 'AAQ' });
    expect(secretPeriod(withheld, gapOf(withheld))).toBe('2025');
    expect(secretPeriod(tile({}), gapOf(tile({})))).toBeNull();
    expect(secretTotal(withheld)).toBeNull();
    expect(secretTotal(tile({ totalStatus: 'AAQ' }))).toBe('2025');
  });
});
