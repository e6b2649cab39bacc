import { assessCorridor, assessDestatis, companionWord, nearestTarget } from '@teilziel/statistics';
import { DEFAULT_METHOD, progressMethod, reliabilityGate } from '@teilziel/statistics';
import type { CompanionWord, DestatisResult, Light, ProgressAssessment, ProgressInput } from '@teilziel/statistics';
import type { ProgressSymbol } from '@teilziel/statistics';
import type { AssessmentBlock, ProgressMadeBlock } from './assessment-block';
import type { IndicatorInput, OverrideInput, TargetInput } from './compile-input';
import { overridden } from './override.rules';
import { yearOfStored } from './stored-period';
import type { YearlySeries } from './yearly-series';

export const PROGRESS_VERSION = progressMethod(DEFAULT_METHOD).version;

/** The result together with what the sentence about it needs. */
export interface Assessed {
  readonly block: AssessmentBlock;
  /** What the default rule found; null with another method, and where a gate stands before every method. */
  readonly result: DestatisResult | null;
  readonly target: TargetInput | null;
  /** The first year behind the break that cut the window. */
  readonly cutBy: number | null;
}

export interface ToAssess {
  readonly yearly: YearlySeries;
  readonly breaks: readonly number[];
  /** Whether the words of the override may be shown. */
  readonly mayShow: (override: OverrideInput) => boolean;
}

/** Context and neutral indicators describe; they never get a light, nor does a corridor nobody has set. */
function isAssessed(indicator: IndicatorInput): boolean {
  if (indicator.role !== 'steering' || indicator.direction === 'neutral') return false;
  return indicator.direction !== 'corridor' || indicator.targets.some(({ kind }) => kind === 'corridor');
}

export function assessIndicator(indicator: IndicatorInput, given: ToAssess): Assessed | null {
  if (!isAssessed(indicator)) return null;
  const { yearly, breaks } = given;
  const assessedYear = yearly.latest?.year ?? null;
  const target = targetFor(indicator, assessedYear);
  const gate = gateOf(yearly);
  // Nobody overrides a gate: a colour must not come from a withheld or an unreliable value.
  if (gate !== null || assessedYear === null) {
    const block = notAssessable(indicator, gate ?? NO_VALUE, assessedYear);
    return { block, result: null, target, cutBy: null };
  }
  const input = progressInput(indicator, target, { assessedYear, yearly, breaks });
  const found = progressMethod(indicator.progressMethod).assess(input);
  const result = indicator.progressMethod === DEFAULT_METHOD ? destatisResult(input) : null;
  const rule = { ...blockOf(indicator, found, result), ...madeOf(input) };
  const cutBy = found.reason === null ? null : cutByBreak(input);
  // Behind a fresh break the assessment is suspended, by hand too.
  const block = cutBy === null ? overridden(rule, indicator.overrides, given.mayShow) : rule;
  return { block, result, target, cutBy };
}

const NO_VALUE = 'Es liegt noch kein Jahreswert vor.';
const SECRET = 'Der letzte Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';

function gateOf({ newestIsSecret, latest }: YearlySeries): string | null {
  if (newestIsSecret) return SECRET;
  return latest === null ? null : reliabilityGate(latest);
}

interface SeriesToAssess {
  readonly assessedYear: number;
  readonly yearly: YearlySeries;
  readonly breaks: readonly number[];
}

function progressInput(
  { role, direction, unit }: IndicatorInput,
  target: TargetInput | null,
  { assessedYear, yearly, breaks }: SeriesToAssess,
): ProgressInput {
  const until = target === null || target.kind === 'hold' ? null : target.period;
  const isCorridor = target?.kind === 'corridor';
  const baseline = target?.baselinePeriod ?? null;
  return {
    ...{ role, direction, assessedYear, breaks, values: yearly.values },
    target: target?.value ?? null,
    targetYear: until === null ? null : yearOfStored(until),
    corridor: isCorridor ? { lower: target.lower, upper: target.upper } : null,
    limit: unit === '%' ? (direction === 'decrease' ? 0 : 100) : null,
    baseYear: baseline === null ? null : yearOfStored(baseline),
  };
}

function destatisResult({ values, direction, corridor, ...input }: ProgressInput): DestatisResult {
  const series = { ...input, series: values };
  if (corridor !== null) return assessCorridor({ ...series, ...corridor });
  return assessDestatis({ ...series, direction: direction === 'decrease' ? 'decrease' : 'increase' });
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

const FEWEST_YEARS = 4;

/** The break that leaves too few comparable years, where there is one. */
function cutByBreak({ breaks, values, assessedYear, target, targetYear }: ProgressInput): number | null {
  if (target !== null && targetYear !== null && targetYear < assessedYear) return null;
  const latest = Math.max(-Infinity, ...breaks.filter((year) => year <= assessedYear));
  const known = values.filter(({ year, value }) => year <= assessedYear && value !== null);
  const since = known.filter(({ year }) => year >= latest).length;
  return since < known.length && since < FEWEST_YEARS ? latest : null;
}

/** The three lights of a method as one of our symbols; its own word stands beside. */
const OF_LIGHT: Readonly<Record<Light, readonly [ProgressSymbol, CompanionWord]>> = {
  green: ['SUN', 'auf Kurs'],
  yellow: ['CLOUD', 'zu langsam'],
  red: ['STORM', 'falsche Richtung'],
  grey: ['NA', 'nicht bewertbar'],
};

function blockOf(indicator: IndicatorInput, found: ProgressAssessment, result: DestatisResult | null): AssessmentBlock {
  const { window, provisional, inputs, reason } = found;
  const none = notAssessable(indicator, reason ?? NO_VALUE, inputs.assessedYear);
  if (reason !== null) return none;
  const common = { ...none, reason: null, window, provisional };
  if (result !== null) {
    const { symbol, avg, proj, shortfallShare } = result;
    return { ...common, symbol, word: companionWord(result), meanChange: avg, projection: proj, shortfallShare };
  }
  const [symbol, word] = OF_LIGHT[found.light ?? 'grey'];
  return {
    ...common,
    symbol,
    word: found.word === 'Ziel erreicht' ? found.word : word,
    methodWord: found.word,
    figures: found.figures,
    ...(found.preliminary ? { preliminary: true } : {}),
  };
}

/** Needs a target to reach by a year and a base that had not reached it. */
function madeOf(input: ProgressInput): { readonly progressMade?: ProgressMadeBlock } {
  if (input.direction === 'corridor') return {};
  const { window, figures, version } = progressMethod('escap').assess(input);
  const csi = figures.csi ?? null;
  return window === null || csi === null ? {} : { progressMade: { method: 'escap', version, share: csi / 10, window } };
}

function notAssessable(
  { progressMethod: method, stand }: IndicatorInput,
  reason: string,
  assessedYear: number | null,
): AssessmentBlock {
  return {
    ...{ method, version: progressMethod(method).version, vintage: stand },
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
