import { assessEscap } from './assess-escap';
import { assessEurostat, EUROSTAT_WINDOWS, UNDEFINED_GROWTH } from './assess-eurostat';
import { assessOpenSdg, OPEN_SDG_DEFAULTS } from './assess-open-sdg';
import { assessSdsn, type TowardsTarget } from './assess-sdsn';
import { assessUnChart } from './assess-un-chart';
import { type EndPoints, endPoints } from './end-points';
import { signOfDirection } from './growth';
import { LIGHT_OF, WORD_OF } from './outcome-words';
import type { Finding, ProgressInput } from './progress-method.types';

const NO_VALUE = 'Es liegt kein vergleichbarer Jahreswert vor.';
const CORRIDOR = 'Dieses Verfahren kennt keinen Zielkorridor.';
const NO_DATE = 'Dieses Verfahren braucht einen Zielwert mit Zieljahr.';
const TWO_VALUES = 'Es braucht zwei vergleichbare Jahreswerte und ein Ziel, das vom Ausgangswert verschieden ist.';
const NO_WAY =
  'Es braucht zwei vergleichbare Jahreswerte und einen Ausgangswert, der das Ziel noch nicht erreicht; sonst gibt es keinen Weg.';
const GROWTH =
  'Eine Wachstumsrate ist nicht definiert: Ein Wert ist null, das Vorzeichen wechselt, oder Ausgangswert und Ziel sind gleich.';

interface Ready {
  readonly ends: EndPoints;
  readonly direction: 'increase' | 'decrease';
}

function ready(input: ProgressInput, reach: Parameters<typeof endPoints>[1] = {}): Ready | { readonly reason: string } {
  if (input.direction === 'corridor') return { reason: CORRIDOR };
  if (isOver(input))
    return { reason: `Die Bewertung endet: Das Zieljahr ${Math.floor(input.targetYear ?? 0)} ist vorbei.` };
  const ends = endPoints({ ...input, series: input.values }, reach);
  if (ends === null) return { reason: NO_VALUE };
  return { ends, direction: input.direction === 'decrease' ? 'decrease' : 'increase' };
}

function isOver({ target, targetYear, assessedYear }: ProgressInput): boolean {
  return target !== null && targetYear !== null && targetYear < assessedYear;
}

function found(
  outcome: string,
  { base, current }: EndPoints,
  figures: Readonly<Record<string, number | null>>,
): Finding {
  const window = [base.year, current.year] as const;
  return {
    outcome,
    light: LIGHT_OF[outcome] ?? null,
    word: WORD_OF[outcome] ?? outcome,
    window,
    figures,
    reason: null,
  };
}

export const eurostatFinding =
  (term: 'short' | 'long') =>
  (input: ProgressInput): Finding => {
    const { years, fewest } = EUROSTAT_WINDOWS[term];
    const given = ready(input, { years });
    if ('reason' in given) return given;
    const { target, targetYear } = input;
    if (target !== null && targetYear === null) return { reason: NO_DATE };
    const result = assessEurostat({ ...given, target, targetYear, fewestYears: fewest });
    const { category, cagr, required, ratio, reason } = result;
    if (reason !== null) {
      return {
        reason: reason === UNDEFINED_GROWTH ? GROWTH : `Die vergleichbare Reihe ist kürzer als ${fewest} Jahre.`,
      };
    }
    return found(category, given.ends, { cagr, required, ratio });
  };

export function openSdgFinding(input: ProgressInput): Finding {
  const given = ready(input, { from: input.baseYear ?? OPEN_SDG_DEFAULTS.baseYear });
  if ('reason' in given) return given;
  const { target, limit } = input;
  const result = assessOpenSdg({
    ...given.ends,
    target,
    limit,
    targetYear: input.targetYear ?? OPEN_SDG_DEFAULTS.targetYear,
    sign: signOfDirection(given.direction),
  });
  if (result.reason !== null) return { reason: result.reason };
  const { progressValue, score, coefficient } = result;
  return found(result.status, given.ends, { progressValue, score, coefficient });
}

type TowardsTargetFinding = (towards: TowardsTarget) => Finding;

const withDatedTarget =
  (find: TowardsTargetFinding) =>
  (input: ProgressInput): Finding => {
    const given = ready(input, input.baseYear === null ? {} : { from: input.baseYear });
    if ('reason' in given) return given;
    const { target, targetYear } = input;
    return target === null || targetYear === null ? { reason: NO_DATE } : find({ ...given, target, targetYear });
  };

export const sdsnFinding = withDatedTarget((towards) => {
  const { category, actual, required, ratio } = assessSdsn(towards);
  return category === 'not_assessable'
    ? { reason: TWO_VALUES }
    : found(category, towards.ends, { actual, required, ratio });
});

export const escapFinding = withDatedTarget((towards) => {
  const { csi, remaining, anticipatedGap, outlook } = assessEscap(towards);
  return outlook === null ? { reason: NO_WAY } : found(outlook, towards.ends, { csi, remaining, anticipatedGap });
});

export function unChartFinding(input: ProgressInput): Finding {
  const given = ready(input, input.baseYear === null ? {} : { from: input.baseYear });
  if ('reason' in given) return given;
  const { target, targetYear, limit } = input;
  if (target !== null && targetYear === null) return { reason: NO_DATE };
  const { score, expected, ratio } = assessUnChart({ ...given, target, targetYear, limit });
  return score === null ? { reason: GROWTH } : found(`score_${score}`, given.ends, { score, expected, ratio });
}
