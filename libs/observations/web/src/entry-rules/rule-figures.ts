import type { RuleParam } from '@teilziel/observations/model';
import { formatNumber, parsePlainNumber } from '@teilziel/statistics';

const PER_CENT = 100;

/** As it stands in the field: "3,5", a fraction as per cent. */
export function shownFigure({ form }: RuleParam, figure: number): string {
  const shown = form === 'percent' ? Number((figure * PER_CENT).toPrecision(12)) : figure;
  return formatNumber(shown, String(shown).split('.')[1]?.length ?? 0);
}

/** What was typed, as it is stored; NaN where it is no number: the rule says what to enter. */
export function figureOf({ form }: RuleParam, text: string): number {
  const figure = parsePlainNumber(text, 'comma') ?? NaN;
  return form === 'percent' ? Number((figure / PER_CENT).toPrecision(12)) : figure;
}
