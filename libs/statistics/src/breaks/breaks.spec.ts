import fc from 'fast-check';
import { changeBetween } from './change';
import { chainByOverlap, overlapFactor } from './overlap';
import { comparableSegments, sameSide, segmentUpTo } from './segments';

const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { maxLength: 20 });
const series = years.map((all) => all.map((year) => ({ year, value: year % 7 })));

describe('comparable segments', () => {
  it('cut where a definition begins', () => {
    const given = [2021, 2022, 2023, 2024].map((year) => ({ year }));
    expect(comparableSegments(given, [2023]).map((part) => part.map(({ year }) => year))).toEqual([
      [2021, 2022],
      [2023, 2024],
    ]);
    expect(segmentUpTo(given, [2023], 2022).map(({ year }) => year)).toEqual([2021, 2022]);
    expect(segmentUpTo(given, [2023], 2024).map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it('never hold values of two definitions, and lose none', () => {
    fc.assert(
      fc.property(series, years, (given, breaks) => {
        const segments = comparableSegments(given, breaks);
        expect(segments.flat()).toEqual([...given].sort((a, b) => a.year - b.year));
        for (const segment of segments) {
          const [first, last] = [segment[0]?.year ?? 0, segment.at(-1)?.year ?? 0];
          expect(sameSide(first, last, breaks)).toBe(true);
        }
        segments.slice(1).forEach((segment, at) => {
          expect(sameSide(segments[at]?.at(-1)?.year ?? 0, segment[0]?.year ?? 0, breaks)).toBe(false);
        });
      }),
    );
  });

  it('a change is given exactly within a segment', () => {
    fc.assert(
      fc.property(series, years, (given, breaks) => {
        for (const [from, to] of given.slice(1).map((one, at) => [given[at] ?? one, one] as const)) {
          const segment = comparableSegments(given, breaks).find((part) => part.includes(from)) ?? [];
          expect(changeBetween(from, to, breaks).change === null).toBe(!segment.includes(to));
        }
      }),
    );
  });
});

describe('overlap', () => {
  const given = [10, 20, 33, 36].map((value, at) => ({ year: 2021 + at, value }));

  it('carries older values over by the factor of the source and marks them', () => {
    expect(chainByOverlap(given, [{ year: 2023, factor: 1.5 }])).toEqual([
      { year: 2021, value: 15, converted: true },
      { year: 2022, value: 30, converted: true },
      { year: 2023, value: 33, converted: false },
      { year: 2024, value: 36, converted: false },
    ]);
  });

  it('ends at a break without a factor', () => {
    const breaks = [
      { year: 2022, factor: null },
      { year: 2024, factor: 2 },
    ];
    expect(chainByOverlap(given, breaks).map(({ year, value }) => [year, value])).toEqual([
      [2022, 40],
      [2023, 66],
      [2024, 36],
    ]);
  });

  it('multiplies the factors of several breaks', () => {
    const breaks = [
      { year: 2022, factor: 3 },
      { year: 2024, factor: 2 },
    ];
    expect(chainByOverlap(given, breaks)[0]).toEqual({ year: 2021, value: 60, converted: true });
  });

  it('forms a factor only from two figures of one sign', () => {
    expect([overlapFactor(20, 30), overlapFactor(0, 3), overlapFactor(-1, 2), overlapFactor(null, 2)]).toEqual([
      1.5,
      null,
      null,
      null,
    ]);
  });

  it('gaps stay gaps, and years stay in order', () => {
    fc.assert(
      fc.property(
        series,
        fc.array(
          fc.record({ year: fc.integer({ min: 2000, max: 2030 }), factor: fc.option(fc.constantFrom(0.5, 2)) }),
          { maxLength: 3 },
        ),
        (all, breaks) => {
          const chained = chainByOverlap([...all, { year: 2031, value: null }], breaks);
          expect(chained.at(-1)).toEqual({ year: 2031, value: null, converted: false });
          expect(chained.map(({ year }) => year)).toEqual(chained.map(({ year }) => year).toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
