import { formatNumber } from '@teilziel/statistics';
import type { IndicatorInput } from '../compile-input';
import type { GapFigures, LatestGap } from './gender.types';

const NO_INTERVAL = 'ohne Spanne: Die Fallzahlen liegen nicht vor';

function signed(points: number, decimals: number): string {
  const text = formatNumber(points, decimals);
  return points > 0 && !/^[0,]+$/.test(text) ? `+${text}` : text;
}

/** A difference whose interval nobody can compute says so; whether it is secured stays open. */
export function latestWithoutInterval(
  { points }: GapFigures,
  { unit, decimals }: Pick<IndicatorInput, 'unit' | 'decimals'>,
): Pick<LatestGap, 'wording' | 'sentence'> {
  const gap = points ?? 0;
  const unitText = unit === '%' ? 'Prozentpunkte' : unit;
  const figure = (value: number): string => `${formatNumber(value, decimals)} ${unitText}`.trim();
  const equal = /^[−0,]+$/.test(formatNumber(gap, decimals));
  const side = gap > 0 ? 'höher' : 'niedriger';
  const compared = equal
    ? 'Bei Frauen und Männern ist der gerundete Wert gleich.'
    : `Bei Frauen ist der Wert um ${figure(Math.abs(gap))} ${side} als bei Männern.`;
  return {
    wording: `${signed(gap, decimals)} ${unitText} (${NO_INTERVAL})`.replace('  ', ' '),
    sentence: `${compared} Ob der Unterschied gesichert ist, lässt sich nicht sagen: Die Fallzahlen dahinter liegen nicht vor.`,
  };
}
