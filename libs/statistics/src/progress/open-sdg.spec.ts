import fc from 'fast-check';
import { assessOpenSdg, type OpenSdgInput, type OpenSdgResult } from './assess-open-sdg';
import { limitCoefficient, statusOfScore } from './open-sdg-score';

const assess = (base: number, current: number, more: Partial<OpenSdgInput> = {}): OpenSdgResult =>
  assessOpenSdg({
    base: { year: 2020, value: base },
    current: { year: 2025, value: current },
    target: null,
    targetYear: 2030,
    sign: 1,
    limit: null,
    ...more,
  });

describe('Open SDG', () => {
  it('without a target: growth a year', () => {
    expect(assess(100, 110)).toMatchObject({ status: 'substantial_progress', coefficient: 1 });
    expect(assess(100, 110).progressValue).toBeCloseTo(0.019245, 6);
    expect([assess(100, 104).status, assess(100, 101).status, assess(100, 99).status]).toEqual([
      'moderate_progress',
      'limited_progress',
      'deterioration',
    ]);
  });

  it('thresholds of one’s own replace the default ones', () => {
    expect(assess(100, 104, { thresholds: { high: 0.007 } }).status).toBe('substantial_progress');
    expect(assess(100, 140, { target: 200, thresholds: { high: 1.5 } }).status).toBe('moderate_progress');
  });

  it('near a limit less growth is enough, at the limit none', () => {
    expect(assess(98, 98.3, { limit: 100 }).status).toBe('moderate_progress');
    expect(assess(100, 100, { limit: 100 })).toMatchObject({
      status: 'substantial_progress',
      score: 5,
      coefficient: 0,
    });
    expect(assess(0, 0, { limit: 0, sign: -1 }).coefficient).toBe(1);
    expect([limitCoefficient(250, 100), limitCoefficient(150, 100)]).toEqual([1, 1 - 0.5 ** 4.44]);
  });

  it('what it cannot compute is not available, with a reason', () => {
    expect(assess(50, 40, { target: 50 })).toMatchObject({ status: 'not_available', score: null });
    expect(assess(50, 40, { target: 50 }).reason).toContain('Ausgangswert und Ziel sind gleich');
    expect(assess(-5, 5).reason).toContain('Vorzeichen');
    expect(assess(5, 6, { current: { year: 2020, value: 6 } }).reason).toContain('zwei Werte');
    expect(assess(5, 6, { target: 9, targetYear: 2020 }).status).toBe('not_available');
  });

  it('a reached target counts whatever the trend, also with a zero', () => {
    expect(assess(90, 80, { target: 70 })).toMatchObject({ status: 'target_achieved', score: 5 });
    expect(assess(4, 0, { target: 0, sign: -1 }).status).toBe('target_achieved');
    expect(assess(0, 3, { target: 9 })).toMatchObject({ status: 'substantial_progress' });
  });

  it('scores stay between −5 and 5 and grow with the value', () => {
    const value = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(value, value, value, fc.option(fc.integer({ min: 501, max: 900 })), (base, current, more, target) => {
        const [score, better] = [assess(base, current, { target }), assess(base, current + more, { target })].map(
          (result) => result.score ?? 0,
        );
        expect(Math.abs(score ?? 9)).toBeLessThanOrEqual(5);
        expect(better).toBeGreaterThanOrEqual((score ?? 9) - 1e-9);
      }),
    );
    expect([2.5, 0, -2.5, -2.6].map(statusOfScore)).toEqual([
      'substantial_progress',
      'moderate_progress',
      'limited_progress',
      'deterioration',
    ]);
  });
});
