import type { ProgressSymbol } from '../progress.types';

const FROM_WORST: readonly ProgressSymbol[] = ['STORM', 'CLOUD', 'PARTLY', 'SUN'];

/**
 * Several targets or indicators at once: the worst symbol (STORM > CLOUD > PARTLY > SUN). NA is left out, so that one
 * young series does not hide the others; all NA, or nothing at all, is NA. Method: Destatis, mehrere Ziele.
 */
export function worstSymbol(symbols: readonly ProgressSymbol[]): ProgressSymbol {
  return FROM_WORST.find((symbol) => symbols.includes(symbol)) ?? 'NA';
}
