import type { Observation } from './observation';
import { roundedText } from './rounding';
import { germanSign, statusHasValue } from './status';

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00A0';

function withThousands(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.');
}

/**
 * A figure as de-DE text: "1.234.567,8", "−3,2" (U+2212), rounded once, half away from zero. Takes a number or decimal
 * text with a point (see `roundedRate`). Own code, because Intl differs between machines. Throws RangeError on NaN.
 */
export function formatNumber(x: number | string, decimals: number): string {
  const text = roundedText(x, decimals);
  const negative = text.startsWith('-');
  const [whole = '', fraction] = (negative ? text.slice(1) : text).split('.');
  const digits = withThousands(whole) + (fraction === undefined ? '' : `,${fraction}`);
  return negative ? MINUS + digits : digits;
}

/** "5,4 %" with a no-break space; an empty unit adds nothing. */
export function formatWithUnit(x: number | string, decimals: number, unit: string): string {
  const number = formatNumber(x, decimals);
  return unit === '' ? number : number + NO_BREAK_SPACE + unit;
}

export interface FormattedObservation {
  /** What stands in the table field: figure, "(12)" or the sign of absence. */
  readonly text: string;
  /** Sign that hangs raised behind a figure ("p", "s", "|"); empty for none. */
  readonly sign: string;
}

/**
 * A figure with its status as the tables of the statistical offices show it. Absent: the sign alone ("."). Exactly
 * zero: "–". Low reliability: "(12)", or "/" where the figure itself is not given. With `unit` the unit follows.
 */
export function formatObservation(
  observation: Pick<Observation, 'value' | 'status'>,
  decimals: number,
  unit = '',
): FormattedObservation {
  const { value, status } = observation;
  if (value === null || !statusHasValue(status)) {
    return { text: germanSign(status, null), sign: '' };
  }
  const text = value === 0 ? germanSign('N') : formatWithUnit(value, decimals, unit);
  if (status === 'U') {
    return { text: `(${text})`, sign: '' };
  }
  const sign = germanSign(status, value);
  return { text, sign: sign === text ? '' : sign };
}
