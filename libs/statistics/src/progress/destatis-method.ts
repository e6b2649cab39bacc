import { assessCorridor } from './assess-corridor';
import { assessDestatis, type DestatisResult } from './assess-destatis';
import { companionWord } from './companion-word';
import type { Finding, Light, ProgressInput } from './progress-method.types';

/** Destatis counts SUN and PARTLY as on track; yellow for too slow and red for the rest is our reading. */
const LIGHTS: Readonly<Record<DestatisResult['symbol'], Light>> = {
  SUN: 'green',
  PARTLY: 'green',
  CLOUD: 'yellow',
  STORM: 'red',
  NA: 'grey',
};

export function destatisFinding(input: ProgressInput): Finding {
  const result = resultOf(input);
  if (result === null) return { reason: 'Für den Zielkorridor sind keine Grenzen festgelegt.' };
  const { symbol, window, avg, last, proj, shortfallShare, reason } = result;
  if (window === null) return { reason: reason ?? 'Es liegt kein Jahreswert vor.' };
  const figures = { avg, last, proj, shortfallShare };
  return { outcome: symbol, light: LIGHTS[symbol], word: companionWord(result), window, figures, reason: null };
}

function resultOf({
  direction,
  corridor,
  target,
  targetYear,
  assessedYear,
  breaks,
  values,
}: ProgressInput): DestatisResult | null {
  const series = { assessedYear, breaks, series: values, targetYear };
  if (direction === 'corridor') return corridor === null ? null : assessCorridor({ ...series, ...corridor });
  return assessDestatis({ ...series, target, direction: direction === 'decrease' ? 'decrease' : 'increase' });
}
