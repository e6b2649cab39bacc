import type { Figure, IndicatorChange } from '@teilziel/exchange/server';
import { germanSign } from '@teilziel/statistics';

const SHOWN = 5;

/** A figure in one word: unrounded, with its sign where there is none. */
function figureText({ numerator, denominator, value, status }: Figure): string {
  const number = (figure: number): string => figure.toLocaleString('de-DE', { maximumFractionDigits: 20 });
  if (numerator !== null)
    return denominator === null ? number(numerator) : `${number(numerator)} von ${number(denominator)}`;
  return value === null ? germanSign(status) || status : number(value);
}

/** A line a Kommune and indicator; in a dry run also the figures that would change. */
export function changeLines(changes: readonly IndicatorChange[], listed: boolean): string[] {
  return changes.flatMap(({ kommune, ags, indicator, inserted, changed, unchanged }) => [
    `${kommune} (${ags}), ${indicator}: ${inserted} neu, ${changed.length} geändert, ${unchanged} unverändert`,
    ...(listed ? changed : [])
      .slice(0, SHOWN)
      .map(({ period, label, before, after }) => `  ${period} ${label}: ${figureText(before)} → ${figureText(after)}`),
    ...(listed && changed.length > SHOWN ? [`  … und ${changed.length - SHOWN} weitere (alle mit --json)`] : []),
  ]);
}
