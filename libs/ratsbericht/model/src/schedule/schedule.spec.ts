import fc from 'fast-check';
import { instantOf, localTime } from './berlin-clock.rules';
import { type Cron, lastDue, nextDue, nextDues, parseCron } from './cron.rules';
import { cronOf, formOf, type ScheduleForm, scheduleWords } from './schedule-form.rules';

const cron = (text: string): Cron => {
  const parsed = parseCron(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const iso = (dates: readonly Date[]): string[] => dates.map((date) => date.toISOString());
const FORM: ScheduleForm = { rhythm: 'year', month: 3, day: 1, weekday: 1, time: '08:00', cron: '' };

describe('cron in Berlin', () => {
  it('keeps 8:00 on the wall through summer and winter', () => {
    expect(iso(nextDues(cron('0 8 1 * *'), new Date('2026-09-15T00:00:00Z'), 3))).toEqual([
      ...['2026-10-01T06:00:00.000Z', '2026-11-01T07:00:00.000Z', '2026-12-01T07:00:00.000Z'],
    ]);
  });

  it('is due once in the night with two 02:30', () => {
    expect(iso(nextDues(cron('30 2 * * *'), new Date('2026-10-24T01:00:00Z'), 3))).toEqual([
      ...['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z', '2026-10-27T01:30:00.000Z'],
    ]);
  });

  it('is due once in the night without 02:30', () => {
    expect(iso(nextDues(cron('30 2 * * *'), new Date('2027-03-27T02:00:00Z'), 2))).toEqual([
      ...['2027-03-28T01:30:00.000Z', '2027-03-29T00:30:00.000Z'],
    ]);
  });

  it('any time of any day over ten years: once a day, on its own day, in order', () => {
    const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 3650 }), ({ hour, minute }, ahead) => {
        const start = new Date(Date.UTC(2024, 0, 1, 12) + ahead * 86_400_000);
        const dues = nextDues(cron(`${minute} ${hour} * * *`), start, 30);
        const days = dues.map((due) => Object.values(localTime(due)).slice(0, 3).join('-'));
        expect(new Set(days).size).toBe(30);
        expect(dues.map(Number)).toEqual(dues.map(Number).sort((a, b) => a - b));
      }),
    );
  });

  it('reads lists, ranges, steps, and day or weekday', () => {
    expect(iso(nextDues(cron('0 8 1-7/3 1,7 *'), new Date('2026-01-01T12:00:00Z'), 3))).toEqual([
      ...['2026-01-04T07:00:00.000Z', '2026-01-07T07:00:00.000Z', '2026-07-01T06:00:00.000Z'],
    ]);
    const either = iso(nextDues(cron('0 8 13 * 5'), new Date('2026-03-07T00:00:00Z'), 3));
    expect(either.map((day) => day.slice(0, 10))).toEqual(['2026-03-13', '2026-03-20', '2026-03-27']);
    expect(nextDue(cron('0 8 31 2 *'), new Date())).toBeNull();
    expect(nextDue(cron('0 8 29 2 *'), new Date('2096-03-01T00:00:00Z'))?.getUTCFullYear()).toBe(2104);
  });

  it.each(['', '* 8 * * *', '0 */2 * * *', '60 8 * * *', '0 24 * * *', '0 8 0 * *', '0 8 * 13 *', '0 8 * * 8'])(
    'refuses %j',
    (text) => expect(parseCron(text)).toBeNull(),
  );

  it('catches up with the last of what was missed', () => {
    const from = new Date('2026-05-04T06:00:00Z');
    const weekly = cron('0 8 * * 1');
    expect(lastDue(weekly, from, new Date('2026-05-26T00:00:00Z'))).toEqual({
      ...{ due: new Date('2026-05-25T06:00:00Z'), missed: 3 },
    });
    expect(lastDue(weekly, from, from)).toEqual({ due: from, missed: 0 });
    expect(lastDue(weekly, from, new Date('2026-05-04T05:59:59Z'))).toBeNull();
  });
});

it('a local time and its instant belong together, but for the hour that comes twice or never', () => {
  const instants = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });
  fc.assert(
    fc.property(instants, (minutes) => {
      const instant = new Date(minutes * 60_000);
      const earlier = instant.getTime() - instantOf(localTime(instant)).getTime();
      expect([0, 3_600_000]).toContain(earlier);
    }),
  );
});

describe('the form of a schedule', () => {
  it.each([
    [FORM, '0 8 1 3 *', 'Jeden 1. März, 8:00 Uhr'],
    [
      { ...FORM, rhythm: 'quarter', month: 2, day: 15 },
      '0 8 15 2,5,8,11 *',
      'Jedes Quartal am 15. des 2. Monats, 8:00 Uhr',
    ],
    [{ ...FORM, rhythm: 'month', time: '17:05' }, '5 17 1 * *', 'Jeden Monat am 1., 17:05 Uhr'],
    [{ ...FORM, rhythm: 'week', weekday: 7 }, '0 8 * * 0', 'Jeden Sonntag, 8:00 Uhr'],
    [{ ...FORM, rhythm: 'own', cron: ' 0  8 * * 1-5 ' }, '0 8 * * 1-5', 'Eigener Zeitplan: 0 8 * * 1-5'],
  ] as const)('%j is %s: %s', (form, text, words) => {
    expect(cronOf(form)).toEqual({ cron: text });
    expect(scheduleWords(text)).toBe(words);
    expect(cronOf(formOf(text))).toEqual({ cron: text });
    expect(formOf(text).rhythm).toBe(form.rhythm);
  });

  it('names the wrong field', () => {
    expect(cronOf({ ...FORM, day: 29 })).toEqual({ wrong: 'day' });
    expect(cronOf({ ...FORM, month: 13 })).toEqual({ wrong: 'month' });
    expect(cronOf({ ...FORM, rhythm: 'quarter', month: 4 })).toEqual({ wrong: 'month' });
    expect(cronOf({ ...FORM, rhythm: 'week', weekday: 0 })).toEqual({ wrong: 'weekday' });
    expect(cronOf({ ...FORM, time: '24:00' })).toEqual({ wrong: 'time' });
    expect(cronOf({ ...FORM, rhythm: 'own', cron: '* * * * *' })).toEqual({ wrong: 'cron' });
  });
});
