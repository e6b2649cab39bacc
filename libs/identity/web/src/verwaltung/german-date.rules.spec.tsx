import fc from 'fast-check';
import { berlinToday, germanDate, momentText, readGermanDate } from './german-date.rules';

describe('days in the German form', () => {
  it('reads back every day it writes', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readGermanDate(germanDate(iso))).toBe(iso);
      }),
    );
  });

  it('reads what people type and refuses days the calendar does not have', () => {
    expect(readGermanDate(' 1.2.2026 ')).toBe('2026-02-01');
    expect(readGermanDate('12. 12. 2026')).toBe('2026-12-12');
    for (const wrong of ['31.02.2026', '2026-12-12', '12.12.26', '0.1.2026', '1.13.2026', 'morgen', ''])
      expect(readGermanDate(wrong)).toBeNull();
  });

  it('changes the day at midnight in Berlin', () => {
    expect(berlinToday(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(momentText('2026-06-30T22:30:00Z')).toBe('01.07.2026, 00:30');
  });
});
