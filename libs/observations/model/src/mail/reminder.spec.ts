import fc from 'fast-check';
import { type OpenWork, openWorkLine, reminderMail } from './reminder.mail';
import { isEscalated, remindsToday } from './reminder-days';

const work = (over: Partial<OpenWork> = {}): OpenWork => ({
  ...{ fachamt: 'Sozialamt', periodLabel: '3. Quartal 2026', dueOn: '2026-10-15', values: 7, bySex: 2, returned: 0 },
  ...over,
});
const day = (offset: number): string =>
  new Date(Date.parse('2026-10-01') + offset * 86_400_000).toISOString().slice(0, 10);

describe('the line of a period', () => {
  it.each([
    [work(), '2026-10-01', '3. Quartal 2026: 7 Werte fällig bis 15.10., 2 davon nach Geschlecht'],
    [work({ bySex: 0 }), '2026-10-15', '3. Quartal 2026: 7 Werte heute fällig'],
    [work({ bySex: 7 }), '2026-10-16', '3. Quartal 2026: 7 Werte überfällig seit 15.10. (1 Tag), alle nach Geschlecht'],
    [work({ values: 1, bySex: 1 }), '2026-10-01', '3. Quartal 2026: 1 Wert fällig bis 15.10., nach Geschlecht'],
    [
      work({ bySex: 0, returned: 2 }),
      '2026-10-18',
      '3. Quartal 2026: 7 Werte überfällig seit 15.10. (3 Tage), 2 davon zur Klärung zurück',
    ],
    [
      work({ values: 1, bySex: 0, returned: 1, periodLabel: 'Schuljahr 2025/26' }),
      '2026-10-01',
      'Schuljahr 2025/26: 1 Wert fällig bis 15.10., zur Klärung zurück',
    ],
  ])('%j on %s', (open, today, line) => expect(openWorkLine(open, today)).toBe(line));
});

describe('the reminder', () => {
  const mail = {
    name: 'Olga Amt',
    kommune: 'Stadt Musterstadt',
    today: '2026-10-12',
    escalated: [],
    unstaffed: [],
    own: [work()],
  };
  const link = 'https://monitor.example/k/99000001/aufgaben';

  it('names every Amt and period once, with a count, and ends with the link', () => {
    const own = [
      work({ fachamt: 'Schulamt', periodLabel: '2. Quartal 2026', dueOn: '2026-07-15', values: 1, bySex: 0 }),
      work(),
      work({ fachamt: 'Schulamt', values: 2, bySex: 0 }),
    ];
    expect(reminderMail({ ...mail, own, link })).toEqual({
      subject: 'Stadt Musterstadt: 1 Wert überfällig',
      text: `Guten Tag Olga Amt,

im Teilziel-Monitor (Stadt Musterstadt) fehlen noch 10 Werte:

Schulamt
- 2. Quartal 2026: 1 Wert überfällig seit 15.07. (89 Tage)
- 3. Quartal 2026: 2 Werte fällig bis 15.10.

Sozialamt
- 3. Quartal 2026: 7 Werte fällig bis 15.10., 2 davon nach Geschlecht

Nach der Frist ist die Erfassung gesperrt. Beantragen Sie dort eine Nachmeldung mit einem kurzen Grund.

Zu den Aufgaben:

${link}
`,
    });
  });

  it('tells whoever answers for an Amt what has been late for more than a week, and nothing of own work', () => {
    const { subject, text } = reminderMail({ ...mail, own: [], escalated: [work({ dueOn: '2026-10-01' })], link });
    expect(subject).toBe('Stadt Musterstadt: 7 Werte überfällig');
    expect(text).toContain('Sie sind für diese Fachämter verantwortlich.');
    expect(text).toContain('- 3. Quartal 2026: 7 Werte überfällig seit 01.10. (11 Tage), 2 davon nach Geschlecht');
    expect(text).not.toContain('fehlen noch');
  });

  it('tells Koordination or whoever answers where nobody enters anything', () => {
    const { subject, text } = reminderMail({ ...mail, own: [], unstaffed: [work()], link });
    expect(subject).toBe('Stadt Musterstadt: 7 Werte fällig bis 15.10.2026');
    expect(text).toContain('weil in diesen Fachämtern niemand Werte erfasst');
    expect(text).toContain('Sozialamt\n- 3. Quartal 2026: 7 Werte fällig bis 15.10., 2 davon nach Geschlecht');
  });

  it('says the first deadline where there are several', () => {
    const own = [work(), work({ dueOn: '2026-10-31', values: 3 })];
    expect(reminderMail({ ...mail, own, link }).subject).toBe(
      'Stadt Musterstadt: 10 Werte fällig, die ersten bis 15.10.2026',
    );
    expect(reminderMail({ ...mail, link }).subject).toBe('Stadt Musterstadt: 7 Werte fällig bis 15.10.2026');
  });
});

describe('the days of reminders', () => {
  const entry = { opensOn: '2026-10-01', dueOn: '2026-10-15' };
  const sentBy = (start: number, days: number, missed: (offset: number) => boolean = () => false): string[] => {
    const sent: string[] = [];
    for (let offset = start; offset < start + days; offset += 1) {
      if (!missed(offset) && remindsToday(entry, day(offset), sent.at(-1) ?? null)) sent.push(day(offset));
    }
    return sent;
  };

  it('are the first day, a week and a day before the deadline, the day after it, then every week', () => {
    expect(sentBy(-10, 50)).toEqual([
      ...['2026-10-01', '2026-10-08', '2026-10-14', '2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06'],
    ]);
  });

  it('are made up for on the next day the server runs', () => {
    expect(sentBy(-10, 40, (offset) => offset >= 7 && offset <= 8)).toEqual([
      ...['2026-10-01', '2026-10-10', '2026-10-14', '2026-10-16', '2026-10-23', '2026-10-30'],
    ]);
  });

  it('end after a quarter: who has not answered by then is not won over by the fourteenth mail', () => {
    const sent = sentBy(0, 400);
    expect(sent).toHaveLength(3 + 14);
    expect(sent.at(-1)).toBe('2027-01-15');
  });

  it('never come before the values can exist, nor twice for one step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.nat(120),
        fc.integer({ min: -60, max: 800 }),
        (at, length, now) => {
          const one = { opensOn: day(at), dueOn: day(at + length) };
          const today = day(at + now);
          if (now < 0) expect(remindsToday(one, today, null)).toBe(false);
          expect(remindsToday(one, today, today)).toBe(false);
        },
      ),
    );
  });

  it('reach whoever answers for the Amt after more than seven days', () => {
    expect(isEscalated(entry, '2026-10-22')).toBe(false);
    expect(isEscalated(entry, '2026-10-23')).toBe(true);
  });
});
