import { computeRate, computeTotals, obsStatusOf } from '@teilziel/observations/model';
import type { Observation } from '@teilziel/statistics';
import { parsePeriod, periodShortLabel } from '@teilziel/statistics';
import { computedText } from './computed-field';
import type { LayoutRow } from './sheet-layout';

/** "3/25" for a quarter, else the short name of the period. */
export function periodHead(code: string): string {
  const period = parsePeriod(code);
  const { frequency, index } = period;
  return frequency === 'Q'
    ? `${(index % 4) + 1}/${String(Math.floor(index / 4) % 100).padStart(2, '0')}`
    : periodShortLabel(period);
}

/** The total of each earlier period as the row shows it: what one compares with while typing. */
export function previousTexts(row: LayoutRow, periods: number): readonly string[] {
  const { indicator } = row;
  return Array.from({ length: periods }, (_, at) => {
    const figures = new Map<number, Observation>();
    for (const { cell, previous } of indicator.cells) {
      const then = previous[at];
      if (!then) continue;
      const { numerator, denominator, value, status } = then;
      const known = numerator ?? denominator ?? value;
      const code = obsStatusOf(status);
      if (known !== null || (code !== null && code !== 'A'))
        figures.set(cell, { numerator, denominator, value, status: code ?? 'A' });
    }
    const total = row.layoutFields.get('_T')?.cell;
    if (total === undefined) return '';
    const entered = figures.get(total);
    const shown = entered ?? computeTotals(indicator, figures).get(total);
    if (row.kind === 'computed' && shown && computeRate(shown, indicator.factor) === null && shown.value !== null)
      return computedText({ ...row, kind: 'value' }, shown);
    return computedText(row, shown);
  });
}
