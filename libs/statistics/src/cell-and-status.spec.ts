import fc from 'fast-check';
import { CoordinateError, formatCoordinate, parseCoordinate, sexFromSpelling } from './cell';
import type { ObsStatus } from './observation';
import { describeReference } from './reference-cases.fixture';
import { germanSign, mergeStatus, SIGNS, statusHasValue } from './status';

describe('coordinates of cells', () => {
  it('sorts dimensions and drops totals', () => {
    expect(formatCoordinate({ sex: 'F', origin: 'DE' })).toBe('origin=DE;sex=F');
    expect(formatCoordinate({ sex: '_T', origin: '_T' })).toBe('');
    expect(parseCoordinate('sex=F;origin=_T')).toEqual({ sex: 'F' });
    expect(parseCoordinate('')).toEqual({});
  });

  it('parse ∘ format = identity', () => {
    const code = fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,3}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), code), (codes) => {
        expect(parseCoordinate(formatCoordinate(codes))).toEqual({ ...codes });
      }),
    );
  });

  it.each(['sex', 'sex=', '=F', 'sex=F;sex=M', 'sex=F;', 'a=b=c'])('refuses %j in German', (coordinate) => {
    expect(() => parseCoordinate(coordinate)).toThrow(CoordinateError);
    expect(() => parseCoordinate(coordinate)).toThrow('ist keine Gliederung');
  });

  it('refuses to write a code that could not be read again', () => {
    expect(() => formatCoordinate({ age: '18;24' })).toThrow(CoordinateError);
    expect(() => formatCoordinate({ '': 'F' })).toThrow(CoordinateError);
  });

  it.each([
    ['weiblich', 'F'],
    ['Weiblich', 'F'],
    ['Frauen', 'F'],
    ['Female', 'F'],
    ['Ma\u0308dchen', 'F'],
    ['männlich', 'M'],
    [' Jungen ', 'M'],
    ['divers', 'D'],
    ['ohne  Angabe', 'N'],
    ['Insgesamt', '_T'],
    ['', '_T'],
    ['Total', '_T'],
    ['Haushalte', null],
  ])('reads the sex %j as %s', (text, code) => {
    expect(sexFromSpelling(text)).toBe(code);
  });
});

describe('statuses and signs', () => {
  it('a sum is as good as its worst part', () => {
    expect(mergeStatus(['A', 'P', 'A'])).toBe('P');
    expect(mergeStatus(['P', 'E', 'B', 'U', 'Q'])).toBe('Q');
    expect(mergeStatus(['V', 'P', 'E'])).toBe('E');
    expect(mergeStatus(['A', 'A'])).toBe('A');
    expect(mergeStatus([])).toBe('A');
  });

  it('every sign that is shown stands in the legend', () => {
    const statuses: ObsStatus[] = [...'ABDEFGHIJKLMNOPQSUVW'] as ObsStatus[];
    const shown = statuses.flatMap((status) => [
      germanSign(status, null),
      germanSign(status, 0),
      germanSign(status, 5),
    ]);
    const legend = SIGNS.map(({ sign }) => sign);
    expect(shown.filter((sign) => sign !== '' && !legend.includes(sign))).toEqual([]);
  });

  it('a figure that is absent always shows a sign', () => {
    for (const status of 'ABDEFGHIJKLMNOPQSUVW') {
      expect(germanSign(status as ObsStatus, null)).not.toBe('');
    }
  });
});

interface StatusCases {
  readonly obsStatus: readonly { code: ObsStatus; hasValue: boolean | null; germanSign: string }[];
}

describeReference<StatusCases>('sdmx_codes.json', ({ obsStatus }) => {
  it.each(obsStatus.filter(({ hasValue }) => hasValue !== null))(
    '$code has a value: $hasValue',
    ({ code, hasValue }) => {
      expect(statusHasValue(code)).toBe(hasValue);
    },
  );

  /** K and L are shown more plainly than the code list asks for: never blank, and "not collected" is not "secret". */
  it.each(obsStatus.filter(({ code }) => code !== 'K' && code !== 'L'))('$code is shown as $germanSign', (given) => {
    const typed = germanSign(given.code).replace('…', '...').replace('–', '-');
    expect(typed).toBe(given.germanSign);
  });
});
