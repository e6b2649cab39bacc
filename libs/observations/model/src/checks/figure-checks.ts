import { statusHasValue } from '@teilziel/statistics';
import { partLabel } from '../sheet/sheet-rows';
import type { SheetCell } from '../sheet/sheet.types';
import { type CheckContext, countOf, type CountPart, countParts, type Found } from './check-context';
import { countedText, SENTENCES, typed, whereText } from './check-sentences';

const PER_CENT = 100;

/** Counts are whole and not below zero, unless the indicator says otherwise; a base is never below zero. Sums follow. */
export function notACount(context: CheckContext, cell: SheetCell): Found[] {
  const { indicator, computed } = context;
  if (computed.has(cell.cell)) return [];
  return countParts(indicator).flatMap((part) => {
    const count = countOf(context.figures.get(cell.cell), part, indicator);
    const text = count === null ? null : countFault(context, cell, part, count);
    return text === null ? [] : [{ kind: 'not-a-count', cell, text }];
  });
}

function countFault(context: CheckContext, cell: SheetCell, part: CountPart, count: number): string | null {
  const { indicator, param } = context;
  const where = whereText(indicator, cell, part);
  if (count < 0 && (part === 'denominator' || param('not-a-count', 'negative') === 0)) {
    return SENTENCES.negative(where, typed(count));
  }
  const amount = indicator.shape === 'COUNT' && indicator.decimals > 0;
  return Number.isInteger(count) || amount || param('not-a-count', 'fractions') === 1
    ? null
    : SENTENCES.fraction(where, typed(count));
}

/**
 * Of a share in per cent the numerator is part of the denominator; of a ratio (m² a person) it is not. What holds for
 * the parts holds for their sum.
 */
export function numeratorOverDenominator(context: CheckContext, cell: SheetCell): Found[] {
  const { indicator, computed, param } = context;
  const { numerator = null, denominator = null } = context.figures.get(cell.cell) ?? {};
  if (indicator.shape !== 'RATE' || computed.has(cell.cell)) return [];
  if (numerator === null || denominator === null || numerator <= denominator) return [];
  const where = whereText(indicator, cell, 'numerator');
  const base = partLabel(indicator, 'denominator');
  if (denominator === 0) {
    return [{ kind: 'numerator-over-denominator', cell, text: SENTENCES.baseIsZero(where, typed(numerator), base) }];
  }
  if (indicator.factor !== PER_CENT && param('numerator-over-denominator', 'always') === 0) return [];
  const text = SENTENCES.moreThanBase(where, typed(numerator), countedText(denominator, base));
  return [{ kind: 'numerator-over-denominator', cell, text }];
}

/** Only before a submission: while typing every field is empty or half for a moment. */
export function incomplete({ indicator, figures, computed, submitting }: CheckContext, cell: SheetCell): Found[] {
  if (!submitting || computed.has(cell.cell)) return [];
  const figure = figures.get(cell.cell);
  if (figure !== undefined && !statusHasValue(figure.status)) return [];
  const filled = [figure?.numerator, figure?.denominator, figure?.value].filter((part) => typeof part === 'number');
  // U and N stand without a figure too: "/" is "not sure enough to be told".
  if (filled.length === 0) {
    const signed = figure?.status === 'U' || figure?.status === 'N';
    return signed ? [] : [{ kind: 'empty', cell, text: SENTENCES.empty(cell.label) }];
  }
  if (indicator.shape !== 'RATE' || filled.length === 2 || typeof figure?.value === 'number') return [];
  const missing = figure?.numerator === null ? 'numerator' : 'denominator';
  return [{ kind: 'half-pair', cell, text: SENTENCES.halfPair(cell.label, partLabel(indicator, missing)) }];
}
