import fc from 'fast-check';
import { exactSum } from './decimal';
import { formatNumber, formatObservation, formatWithUnit } from './number-format';
import { parseGermanNumber, parsePlainNumber } from './number-parse';
import { describeReference } from './reference-cases.fixture';
import { exactDifference, rateOf, roundedRate, roundedText, roundHalfAwayFromZero } from './rounding';

const NBSP = '\u00A0';
const figure = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
const places = fc.integer({ min: 0, max: 6 });

describe('rounding', () => {
  it.each([
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.05, 1, '0.1'],
    [-0.04, 1, '0.0'],
    [1e-7, 3, '0.000'],
    [1.5e21, 0, '1500000000000000000000'],
    [8.345, 2, '8.35'],
    [1234, 2, '1234.00'],
  ])('%d to %d places is %s', (x, decimals, text) => {
    expect(roundedText(x, decimals)).toBe(text);
    expect(roundHalfAwayFromZero(x, decimals)).toBe(Number(text) + 0);
  });

  it('is symmetric about zero', () => {
    fc.assert(
      fc.property(figure, places, (x, decimals) => {
        expect(roundHalfAwayFromZero(-x, decimals)).toBe(0 - roundHalfAwayFromZero(x, decimals));
      }),
    );
  });

  it('moves a figure by at most half of the last place and twice changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), places, (x, decimals) => {
        const rounded = roundHalfAwayFromZero(x, decimals);
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        expect(roundHalfAwayFromZero(rounded, decimals)).toBe(rounded);
      }),
    );
  });

  it('rates come from the integers', () => {
    expect(roundedRate(1, 8, 100, 0)).toBe('13');
    expect(roundedRate(2, 2000, 100, 1)).toBe('0.1');
    expect(roundedRate(-1, 8, 100, 0)).toBe('-13');
    expect(roundedRate(27, 519.25, 100, 6)).toBe('5.199807');
    expect(roundedRate(1, 0, 100, 1)).toBeNull();
    expect(rateOf(2, 37, 100)).toBe(200 / 37);
    expect(rateOf(null, 37, 100)).toBeNull();
    expect(rateOf(0, 0, 100)).toBeNull();
  });

  it('refuses what is no figure', () => {
    expect(() => roundedText(Number.NaN, 1)).toThrow(RangeError);
    expect(() => roundedText(Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
    expect(() => roundedText(1, -1)).toThrow(RangeError);
  });

  it('sums and differences carry no binary noise', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactDifference(62.1, 46.2)).toBe(15.9);
  });
});

describe('German figures', () => {
  it.each([
    [1234567.8, 1, '1.234.567,8'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [-3.2, 1, '−3,2'],
    [-0.01, 1, '0,0'],
    [1.005, 2, '1,01'],
  ])('%d to %d places is %s', (x, decimals, text) => {
    expect(formatNumber(x, decimals)).toBe(text);
  });

  it('joins the unit by a no-break space', () => {
    expect(formatWithUnit(5.4, 1, '%')).toBe(`5,4${NBSP}%`);
    expect(formatWithUnit(5.4, 1, '')).toBe('5,4');
  });

  it.each([
    [{ value: 12, status: 'A' }, '12', ''],
    [{ value: 12, status: 'P' }, '12', 'p'],
    [{ value: 12, status: 'E' }, '12', 's'],
    [{ value: 12, status: 'B' }, '12', '|'],
    [{ value: 12, status: 'U' }, '(12)', ''],
    [{ value: null, status: 'U' }, '/', ''],
    [{ value: 0, status: 'A' }, '–', ''],
    [{ value: 0, status: 'P' }, '–', 'p'],
    [{ value: 0.2, status: 'A' }, '0', ''],
    [{ value: null, status: 'Q' }, '.', ''],
    [{ value: null, status: 'O' }, '…', ''],
    [{ value: null, status: 'L' }, 'n. e.', ''],
    [{ value: null, status: 'M' }, 'X', ''],
    [{ value: null, status: 'A' }, '.', ''],
    [{ value: 7, status: 'Q' }, '.', ''],
  ] as const)('shows %j as %s', (observation, text, sign) => {
    expect(formatObservation(observation, 0)).toEqual({ text, sign });
  });

  it('shows the unit behind figures only', () => {
    expect(formatObservation({ value: 5.4, status: 'U' }, 1, '%').text).toBe(`(5,4${NBSP}%)`);
    expect(formatObservation({ value: null, status: 'Q' }, 1, '%').text).toBe('.');
  });

  it('parse ∘ format = the rounded figure', () => {
    fc.assert(
      fc.property(figure, places, (x, decimals) => {
        const rounded = roundHalfAwayFromZero(x, decimals);
        const parsed = parseGermanNumber(formatNumber(x, decimals));
        const value = parsed.kind === 'number' ? parsed.value : parsed.kind === 'ambiguous' ? parsed.german : null;
        expect(value).toBe(rounded);
        expect(parsePlainNumber(formatNumber(x, decimals), 'comma')).toBe(rounded);
      }),
    );
  });

  it('format ∘ parse = the text', () => {
    const text = fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }))
      .map(([negative, whole, cents]) => {
        const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
        return `${negative && whole + cents > 0 ? '−' : ''}${digits},${String(cents).padStart(2, '0')}`;
      });
    fc.assert(
      fc.property(text, (german) => {
        const parsed = parseGermanNumber(german);
        expect(parsed.kind === 'number' && formatNumber(parsed.value, 2)).toBe(german);
      }),
    );
  });

  it.each([
    ['1 234,5', { kind: 'number', value: 1234.5 }],
    [`1${NBSP}234`, { kind: 'number', value: 1234 }],
    ['1.234.567', { kind: 'number', value: 1234567 }],
    ['+3', { kind: 'number', value: 3 }],
    ['(12,5)', { kind: 'number', value: 12.5, status: 'U' }],
    ['12 p', { kind: 'number', value: 12, status: 'P' }],
    ['12 € s', { kind: 'number', value: 12, unit: 'EUR', status: 'E' }],
    ['–', { kind: 'sign', status: 'A', value: 0 }],
    ['...', { kind: 'sign', status: 'O', value: null }],
    ['X', { kind: 'sign', status: 'M', value: null }],
    ['n. e.', { kind: 'sign', status: 'L', value: null }],
  ])('reads %s', (text, expected) => {
    expect(parseGermanNumber(text)).toEqual(expected);
  });

  it.each(['', '  ', 'zwölf', '12.5', '1.23,4', '12,', ',5', '1,234.5', '0.054', '1.2345', '12 kg', '1e3', '--3'])(
    'does not guess %j',
    (text) => {
      expect(parseGermanNumber(text).kind).toBe('invalid');
    },
  );

  it.each([
    ['1.234', 'comma', 1234],
    ['1.234', 'point', 1.234],
    ['1,234', 'point', null],
    ['12.5', 'comma', null],
    ['1,5e3', 'comma', 1500],
    ['+1.5E-3', 'point', 0.0015],
    ['.5', 'point', 0.5],
    ['−7', 'point', -7],
    ['-0', 'point', 0],
    ['1e999', 'point', null],
    ['0x10', 'point', null],
    ['', 'comma', null],
  ] as const)('declared: %s with decimal %s', (text, sign, value) => {
    expect(parsePlainNumber(text, sign)).toBe(value);
  });
});

interface NumberCases {
  readonly rounding: readonly { num: number; den: number; factor?: number; decimals: number; result: string }[];
  readonly shares: readonly {
    parts: readonly number[];
    decimals: number;
    shown: readonly string[];
    sumShown: string;
  }[];
  readonly differences: readonly { a: string; b: string; shownA: string; shownB: string; diffUnrounded: string }[];
  readonly formatDe: readonly {
    value: number;
    decimals?: number;
    style?: string;
    unitMult?: number;
    result: string;
    typographic?: string;
  }[];
  readonly parseDe: readonly { input: string; result: number | string | null; unit?: string; obsStatus?: string }[];
}

const plainSpaces = (text: string): string => text.replaceAll(NBSP, ' ');

describeReference<NumberCases>('periods_aggregation_format.json', (cases) => {
  it.each(cases.rounding)('$num / $den to $decimals places', ({ num, den, factor, decimals, result }) => {
    const text = roundedRate(num, den, factor ?? 100, decimals) ?? '';
    expect(plainSpaces(formatWithUnit(text, decimals, factor === undefined ? '%' : ''))).toBe(plainSpaces(result));
  });

  it.each(cases.shares)('shares of $parts are not forced to 100', ({ parts, decimals, shown, sumShown }) => {
    const texts = parts.map((part) => roundedRate(part, exactSum(parts), 100, decimals) ?? '');
    expect(texts.map((text) => plainSpaces(formatWithUnit(text, decimals, '%')))).toEqual(shown.map(plainSpaces));
    expect(plainSpaces(formatWithUnit(exactSum(texts.map(Number)), decimals, '%'))).toBe(plainSpaces(sumShown));
  });

  it.each(cases.differences)('$a − $b is formed before rounding', ({ a, b, shownA, shownB, diffUnrounded }) => {
    const [x, y] = [Number.parseFloat(a), Number.parseFloat(b)];
    expect(plainSpaces(formatWithUnit(x, 1, '%'))).toBe(plainSpaces(shownA));
    expect(plainSpaces(formatWithUnit(y, 1, '%'))).toBe(plainSpaces(shownB));
    expect(plainSpaces(formatWithUnit(exactDifference(x, y), 1, 'Pp'))).toBe(plainSpaces(diffUnrounded));
  });

  it.each(cases.formatDe)('formats $value', ({ value, decimals = 0, style, unitMult, result, typographic }) => {
    const percent = style === 'percent';
    const shown = percent ? (roundedRate(value, 1, 100, decimals) ?? '') : value;
    const unit = percent ? '%' : unitMult === 3 ? 'Tsd.' : '';
    expect(plainSpaces(formatWithUnit(shown, decimals, unit))).toBe(plainSpaces(typographic ?? result));
  });

  it.each(cases.parseDe)('reads $input', ({ input, result, unit, obsStatus }) => {
    const parsed = parseGermanNumber(input);
    if (typeof result === 'string') {
      expect(parsed).toMatchObject({ kind: 'ambiguous', german: 1234, english: 1.234 });
    } else {
      expect(parsed).toMatchObject({
        value: result,
        ...(unit === undefined ? {} : { unit }),
        ...(obsStatus === undefined ? {} : { kind: 'sign', status: obsStatus }),
      });
    }
  });
});
