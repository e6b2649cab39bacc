import fc from 'fast-check';
import { isUnderEmbargo, opensInTime, parseEmbargo } from './embargo';

describe('Sperrfrist', () => {
  it.each([
    ['2026-01-15T18:00', '2026-01-15T17:00:00.000Z'],
    ['2026-07-15 18:00', '2026-07-15T16:00:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    // Twice on that night; the later one.
    ['2026-10-25T02:30', '2026-10-25T01:30:00.000Z'],
  ])('%s in Germany is %s', (text, instant) => {
    expect(parseEmbargo(text)?.toISOString()).toBe(instant);
  });

  it.each(['2026-03-29T02:30', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01', 'morgen'])(
    '%s is on no clock',
    (text) => expect(parseEmbargo(text)).toBeNull(),
  );

  it('is never later than asked for', () => {
    const instant = fc.option(fc.date({ noInvalidDate: true }));
    fc.assert(
      fc.property(instant, instant, fc.date({ noInvalidDate: true }), (standing, asked, now) => {
        const hidden = (embargo: Date | null): number => (isUnderEmbargo(embargo, now) ? (embargo?.getTime() ?? 0) : 0);
        expect(opensInTime(standing, asked, now)).toBe(
          !isUnderEmbargo(standing, now) || (isUnderEmbargo(asked, now) && hidden(standing) <= hidden(asked)),
        );
      }),
    );
  });
});
