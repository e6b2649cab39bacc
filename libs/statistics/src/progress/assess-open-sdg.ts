import { growthSign, reaches } from './growth';
import {
  limitCoefficient,
  type OpenSdgStatus,
  scoreByGrowth,
  scoreByRatio,
  statusOfProgress,
  statusOfScore,
  type Thresholds,
} from './open-sdg-score';
import type { WindowPoint } from './window';

/** What the method takes where nothing is said. */
export const OPEN_SDG_DEFAULTS = { baseYear: 2015, targetYear: 2030 } as const;
/** The method's stand-in for a zero, which it cannot take. */
const NEAR_ZERO = 0.001;

export interface OpenSdgInput {
  readonly base: WindowPoint;
  readonly current: WindowPoint;
  readonly target: number | null;
  readonly targetYear: number;
  /** 1: more is better. */
  readonly sign: 1 | -1;
  readonly limit: number | null;
  readonly thresholds?: Partial<Thresholds>;
}

export interface OpenSdgResult {
  readonly status: OpenSdgStatus;
  readonly progressValue: number | null;
  readonly score: number | null;
  readonly coefficient: number;
  readonly reason: string | null;
}

/**
 * Open SDG / Statistics Canada (sdg-build, ProgressMeasure): growth a year without a target (1.5 % / 0.5 % / 0, less near
 * a limit), ratio to the required growth with one (0.95 / 0.6 / 0). A target that is reached counts whatever the trend.
 */
export function assessOpenSdg(input: OpenSdgInput): OpenSdgResult {
  const { base, current, target, limit, sign } = input;
  const coefficient = target === null && limit !== null ? limitCoefficient(base.value, limit) : 1;
  const thresholds = thresholdsOf(input, coefficient);
  const found = progressValueOf(input);
  const value = typeof found === 'number' ? found : null;
  const reason = typeof found === 'number' ? null : found;
  if (target !== null && reaches(current.value, target === 0 ? NEAR_ZERO : target, sign)) {
    return { status: 'target_achieved', progressValue: value, score: 5, coefficient, reason: null };
  }
  if (value === null) return { status: 'not_available', progressValue: null, score: null, coefficient, reason };
  const score = target === null ? scoreByGrowth(value, thresholds, coefficient) : scoreByRatio(value, thresholds);
  return { status: statusOfProgress(value, thresholds), progressValue: value, score, coefficient, reason: null };
}

function thresholdsOf({ target, thresholds }: OpenSdgInput, coefficient: number): Thresholds {
  const defaults = target === null ? { high: 0.015, med: 0.005, low: 0 } : { high: 0.95, med: 0.6, low: 0 };
  const { high, med, low } = { ...defaults, ...thresholds };
  return { high: high * coefficient, med: med * coefficient, low: low * coefficient };
}

function progressValueOf({ base, current, target, targetYear, sign }: OpenSdgInput): number | string {
  const from = base.value === 0 ? NEAR_ZERO : base.value;
  if (from * current.value < 0) return 'Ausgangs- und aktueller Wert haben verschiedene Vorzeichen.';
  if (current.year - base.year < 1) return 'Es braucht zwei Werte, die mindestens ein Jahr auseinanderliegen.';
  const observed = sign * growthSign(base.value) * ((current.value / from) ** (1 / (current.year - base.year)) - 1);
  if (target === null) return observed;
  const required = requiredGrowth((target === 0 ? NEAR_ZERO : target) / from, targetYear - base.year);
  return required === 0 || !Number.isFinite(required)
    ? 'Die nötige Veränderung ist null: Ausgangswert und Ziel sind gleich.'
    : observed / required;
}

/**
 * |ratio^(1/years) − 1|. Base and target of different signs have a complex root; the published program takes its modulus
 * (principal root), so do we, to give the figures it gives.
 */
function requiredGrowth(ratio: number, years: number): number {
  const modulus = Math.abs(ratio) ** (1 / years);
  return ratio >= 0 ? Math.abs(modulus - 1) : Math.sqrt(modulus ** 2 + 1 - 2 * modulus * Math.cos(Math.PI / years));
}

/** Several series of an indicator: mean of the scores; achieved only where every one is. */
export function combineOpenSdg(results: readonly OpenSdgResult[]): {
  readonly score: number | null;
  readonly status: OpenSdgStatus;
} {
  const scored = results.flatMap(({ score, status }) => (score === null ? [] : [{ score, status }]));
  if (scored.length === 0) return { score: null, status: 'not_available' };
  const score = scored.reduce((sum, one) => sum + one.score, 0) / scored.length;
  const achieved = scored.every(({ status }) => status === 'target_achieved');
  return { score, status: achieved ? 'target_achieved' : statusOfScore(score) };
}

/** "2015-16" → 2015: of a range of years the first counts. */
export function firstYearOfRange(label: string | number): number {
  return Number(String(label).slice(0, 4));
}
