import fc from 'fast-check';
import { assessCorridor } from './assess-corridor';
import { assessDestatis, type DestatisInput, type YearValue } from './assess-destatis';
import { companionWord } from './companion-word';
import { effectiveCorridorTarget } from './corridor-target';
import { nearestTarget } from './nearest-target';
import { worstSymbol } from './worst-symbol';

const upTo2026 = (...values: readonly (number | null)[]): YearValue[] =>
  values.map((value, i) => ({ year: 2027 - values.length + i, value }));

const assess = (
  values: readonly (number | null)[],
  given: Partial<DestatisInput> = {},
): ReturnType<typeof assessDestatis> =>
  assessDestatis({
    direction: 'increase',
    target: 70,
    targetYear: 2031,
    assessedYear: 2026,
    series: upTo2026(...values),
    breaks: [],
    ...given,
  });

describe('projection to a dated target', () => {
  it('SUN below 5 % of the remaining distance', () => {
    expect(assess([50.4, 52.4, 54.3, 56.2, 58.1, 60])).toMatchObject({ symbol: 'SUN', rule: 'projection', avg: 1.92 });
  });

  it.each([
    ['5 % is PARTLY', [50.5, 52.4, 54.3, 56.2, 58.1, 60], 'PARTLY', 0.05],
    ['20 % is still PARTLY', [52, 53, 54, 56, 58, 60], 'PARTLY', 0.2],
    ['above 20 % is CLOUD', [52.1, 53, 54, 56, 58, 60], 'CLOUD', 0.21],
  ] as const)('exactly %s', (_, values, symbol, share) => {
    const result = assess(values);
    expect(result.symbol).toBe(symbol);
    expect(result.shortfallShare).toBeCloseTo(share, 12);
  });

  it('bounds hold for any decimal figures: the shortfall is set to exactly 5 % and 20 %', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(5, 20),
        fc.constantFrom<'increase' | 'decrease'>('increase', 'decrease'),
        (start, step, percent, direction) => {
          const sign = direction === 'increase' ? 1 : -1;
          // gap = 100 · step hundredths; in five years at the mean change the window makes up (100 − percent) · step
          const hundredths = [0, 1, 2, 3, 4].map((i) => start + sign * i * step);
          const current = start + sign * (100 - percent) * step;
          const target = (current + sign * 100 * step) / 100;
          const values = [...hundredths, current].map((value) => value / 100);
          expect(assess(values, { direction, target }).symbol).toBe('PARTLY');
        },
      ),
    );
  });

  it('binary noise of rates does not move a bound', () => {
    const thirds = [50.5, 52.4, 54.3, 56.2, 58.1, 60].map((value) => ((value / 3) * 3 * 7) / 7 + 1e-14);
    expect(assess(thirds).symbol).toBe('PARTLY');
  });

  it('a real difference is no noise', () => {
    expect(assess([50.500001, 52.4, 54.3, 56.2, 58.1, 60]).symbol).toBe('PARTLY');
    expect(assess([50.499999, 52.4, 54.3, 56.2, 58.1, 60]).symbol).toBe('SUN');
  });

  it('STORM where the distance stays or grows, with the word for each', () => {
    const still = assess([60, 61, 62, 61, 59, 60]);
    const away = assess([61, 61, 61, 61, 61, 60]);
    expect([still.symbol, companionWord(still)]).toEqual(['STORM', 'Stillstand']);
    expect([away.symbol, companionWord(away)]).toEqual(['STORM', 'falsche Richtung']);
  });

  it('in the target year itself a missed target is CLOUD or STORM', () => {
    expect(assess([50, 52, 54, 56], { targetYear: 2026 })).toMatchObject({ symbol: 'CLOUD', shortfallShare: 1 });
    expect(assess([56, 54, 52, 50], { targetYear: 2026 }).symbol).toBe('STORM');
  });

  it('takes fractions of a year for a target date within one', () => {
    expect(assess([60, 62, 64, 66], { targetYear: 2028.5, target: 71 })).toMatchObject({ symbol: 'SUN', proj: 71 });
  });

  it('is the same for falling targets seen in the mirror', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 4, maxLength: 6 }),
        value,
        fc.option(fc.integer({ min: 2026, max: 2040 })),
        (values, target, targetYear) => {
          const rising = assess(values, { target, targetYear });
          const falling = assess(
            values.map((v) => -v),
            { direction: 'decrease', target: -target, targetYear },
          );
          expect([falling.symbol, falling.rule]).toEqual([rising.symbol, rising.rule]);
        },
      ),
    );
  });
});

describe('targets that are held or met', () => {
  it.each([
    ['met and still', [70, 72, 71, 70], 'SUN', 'Ziel erreicht'],
    ['met and better', [60, 65, 70, 75], 'SUN', 'Ziel erreicht'],
    ['met but worsening', [80, 78, 75, 71], 'PARTLY', 'fast auf Kurs'],
    ['missed but nearing', [60, 62, 64, 66], 'CLOUD', 'zu langsam'],
    ['missed, still', [66, 60, 64, 66], 'STORM', 'Stillstand'],
    ['missed, worsening', [66, 65, 64, 63], 'STORM', 'falsche Richtung'],
  ] as const)('%s', (_, values, symbol, word) => {
    const result = assess(values, { targetYear: null });
    expect(result).toMatchObject({ symbol, rule: 'constant', window: [2023, 2026], points: 4, proj: null });
    expect(companionWord(result)).toBe(word);
  });

  it('a dated target that is met early is to be held', () => {
    expect(assess([80, 78, 75, 71])).toMatchObject({ symbol: 'PARTLY', rule: 'constant', targetMet: true });
  });
});

describe('window', () => {
  it('uses six values of a longer series', () => {
    expect(assess([0, 99, 50, 52, 54, 56, 58, 60])).toMatchObject({ avg: 2, window: [2021, 2026], points: 6 });
  });

  it('ends at a gap', () => {
    expect(assess([10, null, 54, 56, 58, 60])).toMatchObject({ avg: 2, window: [2023, 2026], points: 4 });
  });

  it('a break opens the window or leaves too little', () => {
    expect(assess([80, 79, 54, 56, 58, 60], { breaks: [2023] })).toMatchObject({ avg: 2, window: [2023, 2026] });
    const short = assess([80, 79, 54, 56, 58, 60], { breaks: [2023, 2024] });
    expect(short).toMatchObject({ symbol: 'NA', points: 3, avg: null, window: null });
    expect(short.reason).toBe(
      'Die Bewertung ist ausgesetzt: Seit dem Bruch der Reihe 2024 liegen erst 3 Jahreswerte vor; nötig sind 4.',
    );
    expect(companionWord(short)).toBe('nicht bewertbar');
  });

  it('says why nothing is assessed', () => {
    expect(assess([50, 52, 54, null]).reason).toBe('Für 2026 liegt kein Jahreswert vor.');
    expect(assess([60]).reason).toBe('Bis 2026 liegt erst ein Jahreswert ohne Lücke vor; nötig sind 4.');
    expect(assess([50, 52, 54, 56], { targetYear: 2025 })).toMatchObject({
      symbol: 'NA',
      reason: 'Die Bewertung endet: Das Zieljahr 2025 ist vorbei.',
    });
  });

  it('assesses an earlier year without looking ahead', () => {
    const later = assess([50, 52, 54, 56, 0, 0], { assessedYear: 2024, breaks: [2025] });
    expect(later).toMatchObject({ avg: 2, window: [2021, 2024] });
  });

  it('refuses a year given twice', () => {
    expect(() => assess([1], { series: [...upTo2026(1), ...upTo2026(2)] })).toThrow(RangeError);
  });
});

describe('corridors and several targets', () => {
  it('outside the nearer bound counts, inside it is met', () => {
    const corridor = { lower: 40, upper: 60, targetYear: 2031, assessedYear: 2026, breaks: [] };
    const of = (...values: number[]): ReturnType<typeof assessCorridor> =>
      assessCorridor({ ...corridor, series: upTo2026(...values) });
    expect(of(20, 25, 30, 35)).toMatchObject({ symbol: 'SUN', rule: 'projection', targetMet: false });
    expect(of(75, 72, 69, 66)).toMatchObject({ symbol: 'SUN', avg: -3 });
    expect(of(60, 55, 50, 45)).toMatchObject({ symbol: 'SUN', rule: 'constant', targetMet: true });
    expect(companionWord(of(60, 55, 50, 45))).toBe('Ziel erreicht');
    expect(of(60, 61, 62, 66)).toMatchObject({ symbol: 'STORM' });
    expect(of(45)).toMatchObject({ symbol: 'NA', points: 1 });
  });

  it('bounds belong to the corridor and may be open', () => {
    expect(effectiveCorridorTarget(40, 40, 60).state).toBe('met');
    expect(effectiveCorridorTarget(-5, null, 60).state).toBe('met');
    expect(() => effectiveCorridorTarget(1, 60, 40)).toThrow(RangeError);
  });

  it('the worst symbol counts, NA only alone', () => {
    expect(worstSymbol(['SUN', 'NA', 'CLOUD'])).toBe('CLOUD');
    expect(worstSymbol(['NA', 'NA'])).toBe('NA');
    expect(worstSymbol([])).toBe('NA');
  });

  it('the nearest target year that has not passed counts', () => {
    const targets = [
      { year: 2035, value: 80 },
      { year: 2028, value: 60 },
    ];
    expect(nearestTarget(targets, 2028)?.value).toBe(60);
    expect(nearestTarget(targets, 2036)).toBeNull();
  });
});
