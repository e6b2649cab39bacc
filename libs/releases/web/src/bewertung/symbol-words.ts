import type { ProgressSymbol } from '@teilziel/graphql-client';

/** The finer words ("Ziel erreicht", "Stillstand") come from figures only, so nobody can set them. */
export const SYMBOL_WORDS: Readonly<Record<ProgressSymbol, string>> = {
  SUN: 'auf Kurs',
  PARTLY: 'fast auf Kurs',
  CLOUD: 'zu langsam',
  STORM: 'falsche Richtung',
  NA: 'nicht bewertbar',
};

export function isSymbol(text: string): text is ProgressSymbol {
  return Object.hasOwn(SYMBOL_WORDS, text);
}
