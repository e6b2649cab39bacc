import { exactSum } from './decimal';

/**
 * Every cell and every total rounded on its own, from the unrounded count, half away from zero (base 5: 0–2 → 0, 3–7 → 5).
 * Not additive. Method: Hochschul- und Personalstatistik, deterministic rounding to 5.
 */
export function roundToMultiple(count: number, base: number): number {
  return Math.sign(count) * Math.floor((Math.abs(count) + base / 2) / base) * base + 0;
}

/** The counts a reader must reckon with behind a shown multiple: 5 stands for 3 to 7, 0 for 0 to 2. */
export function countsBehind(shown: number, base: number): readonly [number, number] {
  const half = base / 2;
  return [Math.max(0, Math.ceil(shown - half)), Math.ceil(shown + half) - 1];
}

/** One row of a transition table: the deviation of the first threshold that is above the cell key. */
export interface CellKeyRow {
  readonly thresholds: readonly (readonly [below: number, deviation: number])[];
}

/** Fractional part of the sum of the record keys: the same persons give the same key in every table. */
export function cellKey(recordKeys: readonly number[]): number {
  const sum = exactSum(recordKeys);
  return exactSum([sum, -Math.floor(sum)]);
}

/**
 * Cell key method (Zensus 2022): the count plus the deviation its key finds in the row; a zero stays zero. Needs record
 * keys and a secret table, so only a Statistikstelle with microdata can use it.
 */
export function perturbedCount(count: number, key: number, { thresholds }: CellKeyRow): number {
  if (count === 0) return 0;
  const deviation = thresholds.find(([below]) => key < below)?.[1] ?? 0;
  return Math.max(0, count + deviation);
}
