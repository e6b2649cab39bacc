import { type Observation, rateOf, sumMembers } from '@teilziel/statistics';
import { partsOf, sexGroups } from './partition';
import type { CellFigures, SheetIndicator } from './sheet.types';

/**
 * The figures with every total that follows from its parts: F + M + D + N, where the split is complete. A part that
 * cannot occur (M) adds nothing; a part that is missing, not collected or secret leaves no total. Rates are never
 * added up: numerators and denominators are.
 */
export function computeTotals(
  indicator: Pick<SheetIndicator, 'shape' | 'cells'>,
  figures: CellFigures,
): Map<number, Observation> {
  const all = new Map(figures);
  if (indicator.shape === 'VALUE') return all;
  for (const group of sexGroups(indicator.cells)) {
    const total = group.cells.get('_T');
    if (total === undefined || !group.complete) continue;
    const sum = totalOf(partsOf(group).map(({ cell }) => figures.get(cell) ?? null));
    if (sum === null) all.delete(total.cell);
    else all.set(total.cell, sum);
  }
  return all;
}

/** Null while nothing at all or only a part was entered. */
function totalOf(parts: readonly (Observation | null)[]): Observation | null {
  const entered = parts.filter((part) => part !== null);
  if (entered.length < parts.length) return null;
  const occurring = entered.filter(({ status }) => status !== 'M');
  const sum = sumMembers(occurring.length === 0 ? entered : occurring, 'flow');
  // A count from a file may stand as a plain value.
  return { ...sum, numerator: sum.numerator ?? sum.value, value: null };
}

/** Numerator / denominator × factor, unrounded: rounding is left to the output. Null where there is no rate. */
export function computeRate(figure: Observation | undefined, factor: number): number | null {
  return figure === undefined ? null : rateOf(figure.numerator, figure.denominator, factor);
}
