import { berlinDay, germanDay } from './local-day';
import { counted, listed, sentence, tieWords } from './wording';

describe('wording', () => {
  it('ties words to their numbers', () => {
    expect(tieWords('In Kapitel 4 und (Tabelle 7) sind es 49,5 % von 3 €.')).toBe(
      'In Kapitel\u00A04 und (Tabelle\u00A07) sind es 49,5\u00A0% von 3\u00A0€.',
    );
    expect(tieWords('Amtlich, z. B. hier')).toBe('Amtlich, z.\u00A0B. hier');
  });

  it('lists and ends sentences once', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b und c']);
    expect([sentence('Ja'), sentence('Ja. '), sentence(' ')]).toEqual(['Ja.', 'Ja.', '']);
    expect([counted(1, 'Teilziel', 'Teilziele'), counted(2, 'Teilziel', 'Teilziele')]).toEqual([
      '1 Teilziel',
      '2 Teilziele',
    ]);
  });
});

describe('berlinDay', () => {
  it.each([
    ['2026-03-29T00:59:59.000Z', '2026-03-29'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-11-13T22:59:59.000Z', '2026-11-13'],
    ['2026-11-13T23:00:00.000Z', '2026-11-14'],
    ['2026-10-24T22:30:00.000Z', '2026-10-25'],
    ['2026-10-25T22:30:00.000Z', '2026-10-25'],
  ])('%s is %s', (instant, day) => {
    expect(berlinDay(instant)).toBe(day);
    expect(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(instant))).toBe(day);
    expect(germanDay(day)).toBe(day.split('-').reverse().join('.'));
  });
});
