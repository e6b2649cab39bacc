import { byFindings, nextOf, sameEntry } from './queue.rules';

const item = (code: string, errors: number, hints: number, submittedAt = '2026-10-12T06:00:00Z') => ({
  ...{ code, number: null, name: code, period: '2026', periodLabel: '2026', fachamtName: 'Schulamt' },
  ...{ errors, hints, submittedAt },
});

describe('Reihenfolge der Prüfung', () => {
  it('errors, hints, then who submitted first', () => {
    const items = [item('d', 0, 0), item('c', 0, 0, '2026-10-01T06:00:00Z'), item('b', 0, 3), item('a', 1, 0)];
    expect(byFindings(items).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('after the last comes the first, after the only one nothing', () => {
    const [one, other] = [item('a', 0, 0), item('b', 0, 0)];
    expect(nextOf([one, other], other)).toBe(one);
    expect(nextOf([one], one)).toBeNull();
    expect(nextOf([], one)).toBeNull();
  });

  it('knows a yearly value by the quarter it ends in', () => {
    expect(sameEntry({ code: 'a', period: '2026' }, { code: 'a', period: '2026-Q4' })).toBe(true);
    expect(sameEntry({ code: 'a', period: '2026' }, { code: 'a', period: '2026-Q3' })).toBe(false);
    expect(sameEntry({ code: 'a', period: 'gestern' }, { code: 'a', period: '2026' })).toBe(false);
  });
});
