import type { FigurePart } from '@teilziel/graphql-client';
import type { FigureAddress } from '../explain/figure-address.rules';

/** Where the figure of a row is explained; "total" and "gap" are rows, the others are called after their cell. */
export function addressOf(row: string, period: string, part: FigurePart = 'VALUE'): Omit<FigureAddress, 'indicator'> {
  const cell = row === 'total' || row === 'gap' ? '' : row;
  return { period, cell, part: row === 'gap' ? 'GAP' : part };
}
