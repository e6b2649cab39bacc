import fc from 'fast-check';
import { median, modifiedScore, type OutlierRule, usualBounds } from './outlier';

const RULE: OutlierRule = { threshold: 3.5, floor: 0.05, step: 1, count: true };
const isOutlier = (figure: number, history: readonly number[], rule = RULE): boolean =>
  Math.abs(modifiedScore(figure, history, rule)) > rule.threshold;

const history = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 12 });

describe('modified z-score', () => {
  it('is (x − median) / (MAD × 1.4826) for many points that vary enough', () => {
    const many = Array.from({ length: 41 }, (_, index) => 1000 + index * 20);
    const score = modifiedScore(2000, many, { ...RULE, floor: 0, count: false });
    // Median 1400, MAD 200; the factor for 41 points is 41 / 40.2.
    expect(score).toBeCloseTo((0.6745 * 600) / 200 / (41 / 40.2), 2);
  });

  it.each<[string, number, readonly number[], boolean]>([
    ['four equal points, one more', 13, [12, 12, 12, 12], false],
    ['four equal points, the double', 30, [12, 12, 12, 12], true],
    ['zeros before, a few cases now', 3, [0, 0, 0, 0], false],
    ['zeros before, many now', 9, [0, 0, 0, 0], true],
    ['large counts that hardly vary: 5 % of the median may always be', 2080, [2000, 2001, 1999, 2000], false],
    ['one odd value before hides nothing', 200, [20, 22, 21, 900, 19, 23], true],
    ['one odd value before accuses nothing', 24, [20, 22, 21, 900, 19, 23], false],
    ['a growing series goes on', 64, [20, 25, 31, 36, 40, 47, 52, 58], false],
  ])('%s', (_, figure, before, expected) => {
    expect(isOutlier(figure, before)).toBe(expected);
  });

  it('is 0 for the median and grows with the distance from it', () => {
    fc.assert(
      fc.property(history, fc.nat(5000), fc.nat(5000), (before, near, further) => {
        const middle = median(before);
        expect(modifiedScore(middle, before, RULE)).toBe(0);
        const scores = [near, near + further].map((distance) => modifiedScore(middle + distance, before, RULE));
        expect(scores[1]).toBeGreaterThanOrEqual(scores[0] ?? 0);
      }),
    );
  });

  it('holds remarkable only what lies outside of what it calls usual', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -100, max: 20_000 }), (before, figure) => {
        const { lowest, highest } = usualBounds(before, RULE);
        expect(lowest).toBeLessThanOrEqual(highest);
        if (isOutlier(figure, before)) expect(figure < lowest || figure > highest).toBe(true);
      }),
    );
  });

  it('does not ask about one case more or less, whatever was before', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -3, max: 3 }), (before, step) => {
        expect(isOutlier(median(before) + step, before)).toBe(false);
      }),
    );
  });
});
