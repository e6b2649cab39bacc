import { formatNumber } from '@teilziel/statistics';

export const count = (number: number): string => formatNumber(number, 0);

/** "in %", but "Fälle": a noun after "in" would have to be bent. */
export const isSign = (unit: string): boolean => /^[^\p{L}]+$/u.test(unit);

/** A reason from a data file may lack its full stop. */
export const sentence = (text: string): string => (/[.!?)]$/.test(text) ? text : `${text}.`);
