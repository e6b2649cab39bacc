import { assessCorridor, assessDestatis, companionWord, nearestTarget } from '@teilziel/statistics';
import type { DestatisResult } from '@teilziel/statistics';
import type { AssessmentBlock } from './blocks';
import type { IndicatorInput, TargetInput } from './compile-input';
import { yearOfStored } from './stored-period';
import type { YearlySeries } from './yearly-series';

export const PROGRESS_METHOD = 'destatis-dns';
export const PROGRESS_VERSION = '1';

/** Below this a rate swings by chance of single cases (NCHS presentation standard; METHODS 3.3). */
const FEWEST_CASES = 30;

/** The result together with what the sentence about it needs. */
export interface Assessed {
  readonly block: AssessmentBlock;
  readonly result: DestatisResult | null;
  readonly target: TargetInput | null;
}

/** Context and neutral indicators describe; they never get a light, nor does a corridor nobody has set. */
function isAssessed(indicator: IndicatorInput): boolean {
  if (indicator.role !== 'steering' || indicator.direction === 'neutral') return false;
  return indicator.direction !== 'corridor' || indicator.targets.some(({ kind }) => kind === 'corridor');
}

export function assessIndicator(
  indicator: IndicatorInput,
  yearly: YearlySeries,
  breaks: readonly number[],
): Assessed | null {
  if (!isAssessed(indicator)) return null;
  const assessedYear = yearly.latest?.year ?? null;
  const target = targetFor(indicator, assessedYear);
  const refusal = refusalOf(yearly);
  if (refusal !== null || assessedYear === null) {
    return { block: notAssessable(refusal ?? NO_VALUE, assessedYear), result: null, target };
  }
  const result = resultFor(indicator, target, { assessedYear, series: yearly.values, breaks });
  const provisional = isProvisional(yearly, result);
  return { block: { ...blockOf(result, assessedYear), provisional }, result, target };
}

const NO_VALUE = 'Es liegt noch kein Jahreswert vor.';

function refusalOf(yearly: YearlySeries): string | null {
  if (yearly.newestIsSecret) return 'Der letzte Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';
  if (yearly.latest?.status === 'U') return 'Der letzte Wert ist statistisch unsicher.';
  const cases = yearly.denominatorOfLatest;
  return cases !== null && cases < FEWEST_CASES ? 'Zu kleine Fallzahl.' : null;
}

interface SeriesToAssess {
  readonly assessedYear: number;
  readonly series: YearlySeries['values'];
  readonly breaks: readonly number[];
}

function resultFor(indicator: IndicatorInput, target: TargetInput | null, given: SeriesToAssess): DestatisResult {
  const until = target === null || target.kind === 'hold' ? null : target.period;
  const targetYear = until === null ? null : yearOfStored(until);
  if (target?.kind === 'corridor') {
    return assessCorridor({ ...given, lower: target.lower, upper: target.upper, targetYear });
  }
  const direction = indicator.direction === 'decrease' ? 'decrease' : 'increase';
  return assessDestatis({ ...given, direction, target: target?.value ?? null, targetYear });
}

/** Of several: the nearest dated one that has not passed, else one that holds every year, else the last that passed. */
export function targetFor({ direction, targets }: IndicatorInput, assessedYear: number | null): TargetInput | null {
  const fitting = targets.filter(({ kind }) => (direction === 'corridor' ? kind === 'corridor' : true));
  const dated = fitting
    .flatMap((target) => (target.period === null ? [] : [{ year: yearOfStored(target.period), target }]))
    .sort((a, b) => a.year - b.year);
  const lasting = fitting.find(({ period }) => period === null);
  const nearest = assessedYear === null ? (dated[0] ?? null) : nearestTarget(dated, assessedYear);
  return nearest?.target ?? lasting ?? dated.at(-1)?.target ?? null;
}

/** What rests on a provisional or estimated value stays provisional (METHODS 1.7). */
function isProvisional(yearly: YearlySeries, { window }: DestatisResult): boolean {
  if (window === null) return false;
  const used = yearly.values.filter(({ year }) => window[0] <= year && year <= window[1]);
  return used.some(({ status }) => status === 'P' || status === 'E');
}

function blockOf(result: DestatisResult, assessedYear: number): AssessmentBlock {
  const { symbol, reason, window, avg, proj, shortfallShare } = result;
  if (symbol === 'NA') return notAssessable(reason ?? NO_VALUE, assessedYear);
  return {
    ...notAssessable('', assessedYear),
    symbol,
    word: companionWord(result),
    reason: null,
    window,
    meanChange: avg,
    projection: proj,
    shortfallShare,
  };
}

function notAssessable(reason: string, assessedYear: number | null): AssessmentBlock {
  return {
    method: PROGRESS_METHOD,
    version: PROGRESS_VERSION,
    symbol: 'NA',
    word: 'nicht bewertbar',
    reason,
    assessedYear,
    window: null,
    meanChange: null,
    projection: null,
    shortfallShare: null,
  };
}
