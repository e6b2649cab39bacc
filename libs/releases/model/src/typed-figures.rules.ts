import { roundHalfAwayFromZero, roundToMultiple, statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { IndicatorInput, TargetInput } from './compile-input';
import { policyOf } from './protect-publication/prepared-indicator';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';
import { yearOfStored } from './stored-period';

/** Figures that somebody typed beside the series, where protection does not look by itself. */
export interface TypedBeside {
  readonly indicator: IndicatorInput;
  readonly original: SeriesTable;
  readonly shown: SeriesTable;
  readonly threshold: number;
  /** Counts are shown rounded to 5. */
  readonly rounded?: boolean;
}

/**
 * A baseline must not tell what the series withholds: not of the same year (a year and three of its quarters tell the
 * fourth), not of a period nobody named, nor a count too small for the series.
 */
export function shownBaseline({ baselinePeriod, baselineValue }: TargetInput, facts: TypedBeside): number | null {
  const { indicator, shown, threshold } = facts;
  const policy = policyOf(indicator, threshold);
  if (baselineValue === null || !policy.aboutPersons || policy.alreadyPublished) return baselineValue;
  const secret = totalColumn(shown).flatMap(({ status }, at) => (status === 'Q' ? [shown.periods[at] ?? 0] : []));
  const isOfSecret =
    baselinePeriod === null
      ? secret.length > 0
      : secret.some((period) => yearOfStored(period) === yearOfStored(baselinePeriod));
  if (facts.rounded) return roundedBaseline(baselineValue, baselinePeriod, facts);
  const isSmall = policy.valuesAreCounts === true && baselineValue > 0 && baselineValue < policy.threshold;
  return isOfSecret || isSmall ? null : roundHalfAwayFromZero(baselineValue, indicator.decimals);
}

/** Of a period that is shown only what is shown there; of another one nothing that tells a count. */
function roundedBaseline(
  value: number,
  period: number | null,
  { indicator, shown, threshold }: TypedBeside,
): number | null {
  if (policyOf(indicator, threshold).valuesAreCounts === true) return roundToMultiple(value, 5);
  const at = shown.periods.findLastIndex(
    (one) => period === null || one === period || yearOfStored(one) === yearOfStored(period),
  );
  const beside = at < 0 ? undefined : totalColumn(shown)[at];
  if (beside === undefined) return roundHalfAwayFromZero(value, indicator.decimals);
  return shown.periods[at] === period ? beside.value : null;
}

const NUMBERS = /\d[\d.]*(?:,\d+)?/g;

/** Whether words written by hand name a figure that the series withholds; years that look like one count too. */
export function namesHidden(words: string | null, { indicator, original, shown }: TypedBeside): boolean {
  const named = (words ?? '').match(NUMBERS)?.map((text) => Number(text.replaceAll('.', '').replace(',', '.'))) ?? [];
  if (named.length === 0) return false;
  const hidden = new Set(
    original.columns.flatMap((column, c) => {
      const shownColumn = shown.columns[shown.cells.indexOf(original.cells[c] ?? '')];
      return column.flatMap((figure, at) => figuresOf(figure, indicator).filter(isNotIn(shownColumn?.[at], indicator)));
    }),
  );
  return named.some((figure) => hidden.has(figure));
}

/** Secret, merged with another category, or shown rounded. */
function isNotIn(shown: Observation | undefined, indicator: IndicatorInput): (figure: number) => boolean {
  const told = shown === undefined ? [] : figuresOf(shown, indicator);
  return (figure) => !told.includes(figure);
}

function figuresOf(
  { numerator, denominator, value, status }: Observation,
  { decimals }: IndicatorInput,
): readonly number[] {
  if (!statusHasValue(status)) return [];
  const rounded = value === null ? [] : [0, decimals].map((places) => roundHalfAwayFromZero(value, places));
  return [numerator, denominator, value, ...rounded].filter((figure) => figure !== null);
}
