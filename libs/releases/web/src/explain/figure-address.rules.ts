import type { FigurePart } from '@teilziel/graphql-client';

/** Stands in the address as `zahl=2025~sex=F~wert`: a link to one figure. */
export const FIGURE = 'zahl';

export interface FigureAddress {
  readonly period: string;
  readonly cell: string;
  readonly part: FigurePart;
  /** Code, on pages that show several indicators; null: the one of the page. */
  readonly indicator: string | null;
}

const PARTS: Readonly<Record<string, FigurePart>> = {
  wert: 'VALUE',
  zaehler: 'NUMERATOR',
  nenner: 'DENOMINATOR',
  abstand: 'GAP',
};

export const PART_ORDER: readonly FigurePart[] = ['VALUE', 'NUMERATOR', 'DENOMINATOR', 'GAP'];

export function figureText({ period, cell, part, indicator }: FigureAddress): string {
  const word = Object.entries(PARTS).find(([, known]) => known === part)?.[0] ?? 'wert';
  return [period, cell, word, ...(indicator === null ? [] : [indicator])].join('~');
}

/** Null: no figure is asked for, or the address is broken. */
export function figureOf(text: string | null): FigureAddress | null {
  const [period = '', cell = '', word = '', indicator = null] = (text ?? '').split('~');
  const part = PARTS[word];
  return period === '' || part === undefined ? null : { period, cell, part, indicator };
}
