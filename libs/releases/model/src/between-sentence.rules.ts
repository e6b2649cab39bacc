import { formatNumber, parsePeriod, periodLabel, roundHalfAwayFromZero } from '@teilziel/statistics';
import type { BetweenBlock } from './assessment-block';
import type { IndicatorInput } from './compile-input';
import { isOne, quantity } from './quantity-text';

type Format = Pick<IndicatorInput, 'unit' | 'decimals'>;
type Between = Pick<BetweenBlock, 'change' | 'plan'>;

/** Information for steering, in words: no judgement, no cause. */
export function betweenSentence(indicator: Format, { change, plan }: Between): string {
  return [change && changeSentence(indicator, change), plan && planSentence(indicator, plan)]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function changeSentence(indicator: Format, { from, to, value, reason }: NonNullable<Between['change']>): string {
  const head = `${nameOf(to)} gegenüber ${withArticle(from, 'dem')}`;
  if (value === null) return `${head}: kein Vergleich. ${reason ?? ''}`.trim();
  const rounded = roundHalfAwayFromZero(value, indicator.decimals);
  if (rounded === 0) return `${head}: unverändert.`;
  return `${head}: ${rounded > 0 ? '+' : ''}${difference(rounded, indicator)}.`;
}

function planSentence(indicator: Format, { period, planned, deviation }: NonNullable<Between['plan']>): string {
  const rounded = roundHalfAwayFromZero(deviation, indicator.decimals);
  const soll = `Auf dem geraden Weg zum Ziel ${isOne(planned, indicator) ? 'wäre es' : 'wären es'} für ${withArticle(period, 'das')} ${quantity(planned, indicator)}`;
  if (rounded === 0) return `${soll}; der Wert liegt auf diesem Weg.`;
  return `${soll}; der Wert liegt ${difference(Math.abs(rounded), indicator)} ${rounded > 0 ? 'darüber' : 'darunter'}.`;
}

/** A difference of two shares is told in points, so that nobody takes it for a rate of change. */
function difference(figure: number, { unit, decimals }: Format): string {
  if (unit !== '%') return quantity(figure, { unit, decimals });
  const one = decimals === 0 && Math.abs(figure) === 1;
  return `${formatNumber(figure, decimals)}\u00A0Prozentpunkt${one ? '' : 'e'}`;
}

function nameOf(code: string): string {
  return periodLabel(parsePeriod(code));
}

/** "dem 3. Quartal 2026", but "2026". */
function withArticle(code: string, article: 'das' | 'dem'): string {
  return parsePeriod(code).frequency === 'A' ? nameOf(code) : `${article} ${nameOf(code)}`;
}
