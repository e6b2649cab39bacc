import fc from 'fast-check';
import { changeOnTheYear } from '../breaks/change';
import { displayedProjection } from './display-projection';
import { againstPlan, plannedValue } from './linear-path';
import { MILESTONE_WORDS, milestoneState } from './milestone';

describe('between two assessments', () => {
  const quarters = [40, 42, 41, 44, 46.1].map((value, at) => ({ quarter: 8100 + at, value }));

  it('compares a quarter with the same one a year ago, without binary noise', () => {
    expect(changeOnTheYear(quarters, 8104, [])).toEqual({ change: 6.1, from: 8100, to: 8104, reason: null });
    expect(changeOnTheYear(quarters, 8103, [])).toMatchObject({
      change: null,
      reason: 'Einer der beiden Werte fehlt.',
    });
  });

  it('gives no change across a break', () => {
    expect(changeOnTheYear(quarters, 8104, [8102]).change).toBeNull();
    expect(changeOnTheYear(quarters, 8104, [8100]).change).toBe(6.1);
  });

  const path = { baseline: { time: 2021, value: 50 }, target: { time: 2031, value: 70 } };

  it('says where the straight path is and how far the value is from it', () => {
    expect(againstPlan(path, { time: 2026, value: 58 }, 'increase', [])).toEqual({
      planned: 60,
      deviation: -2,
      onPath: false,
    });
    expect(againstPlan(path, { time: 2026.5, value: 61 }, 'increase', [])).toMatchObject({ planned: 61, onPath: true });
    expect(againstPlan(path, { time: 2026, value: 58 }, 'decrease', [])?.onPath).toBe(true);
    expect(againstPlan(path, { time: 2026, value: 58 }, 'increase', [2024])).toBeNull();
    expect([plannedValue(path, 2019), plannedValue(path, 2040)]).toEqual([50, 70]);
  });

  it('the path never leaves the way from baseline to target', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2000, max: 2060 }), (from, to, time) => {
        const planned = plannedValue(
          { baseline: { time: 2020, value: from }, target: { time: 2030, value: to } },
          time,
        );
        expect(planned).toBeGreaterThanOrEqual(Math.min(from, to));
        expect(planned).toBeLessThanOrEqual(Math.max(from, to));
      }),
    );
  });

  it('draws a projection no further than the bound', () => {
    expect(displayedProjection(104.2, 0, 100)).toBe(100);
    expect(displayedProjection(-3, 0, null)).toBe(0);
    expect(displayedProjection(104.2, null, null)).toBe(104.2);
  });

  it('a milestone has a date and is done or not', () => {
    const state = (done: string | null, today: string): string =>
      MILESTONE_WORDS[milestoneState({ due: '2026-06-30', done }, today)];
    expect(state(null, '2026-06-30')).toBe('offen');
    expect(state(null, '2026-07-01')).toBe('überfällig');
    expect(state('2026-06-30', '2026-07-01')).toBe('erledigt');
    expect(state('2026-07-02', '2026-07-05')).toBe('verspätet erledigt');
    expect(state('2026-07-02', '2026-06-01')).toBe('offen');
  });
});
