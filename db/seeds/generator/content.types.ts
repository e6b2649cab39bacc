import type { DemoDefinition, DemoIndicator, DemoStatus, DemoTarget } from '../demo.types';
import type { Band } from './population';

/** How the figures of an indicator come about. Paths hold one level a year from 2020 (a seventh for the quarters of 2026). */
export type SeriesPlan = RatePlan | PairPlan | CountPlan | ValuePlan;

export interface OriginSplit {
  readonly dimension: 'origin' | 'einwanderung';
  /** Part of the second code (AUS, MIT) in the base, first and last year; left out where the population model knows it. */
  readonly part?: readonly [number, number];
  /** Rate of the second code minus rate of the first, in units of the rate, first and last year. */
  readonly gap: readonly [number, number];
  /** True: also by sex × origin. */
  readonly crossed: boolean;
}

export interface RatePlan {
  readonly kind: 'rate';
  readonly path: readonly number[];
  readonly base: PopulationBase | SizeBase;
  /** Women minus men, first and last year; without it there is no split by sex. */
  readonly sexGap?: readonly [number, number];
  readonly origin?: OriginSplit;
  /** Added to the level in Q1 … Q4; sums to zero. */
  readonly season?: readonly [number, number, number, number];
}

export interface PopulationBase {
  readonly population: Band;
  /** Stichtag of the base: end of the period, or the last 31 December before it. */
  readonly at: 'period-end' | 'previous-year-end';
  /** Part of the band that is in the base (1 if left out). */
  readonly part?: number;
}

export interface SizeBase {
  /** One size a year; for quarters the size of one quarter. */
  readonly sizes: readonly number[];
  readonly womenPart?: number;
  /** Part without a statement of sex or divers, shown as one cell N. */
  readonly unstatedPart?: number;
  readonly season?: readonly [number, number, number, number];
}

/** Few cases: numerator and denominator written down, so that rounding plays no part. */
export interface PairPlan {
  readonly kind: 'pairs';
  readonly pairs: readonly (readonly [number, number])[];
  readonly women?: readonly (readonly [number, number])[];
}

export interface CountPlan {
  readonly kind: 'count';
  /** A year's total for yearly series, a typical quarter's for quarterly ones. */
  readonly path: readonly number[];
  readonly womenPart?: number;
  readonly origin?: { readonly dimension: 'origin' | 'einwanderung'; readonly part: readonly [number, number] };
  /** Factors of Q1 … Q4. */
  readonly season?: readonly [number, number, number, number];
  readonly wobble?: number;
}

/** Medians, indices, published rates: nothing to add up. */
export interface ValuePlan {
  readonly kind: 'value';
  readonly path: readonly number[];
  readonly sexGap?: readonly [number, number];
  readonly season?: readonly [number, number, number, number];
  readonly wobble?: number;
}

export interface Mark {
  readonly periods: readonly string[];
  readonly status: DemoStatus;
  readonly note: string;
  /** Only the breakdown, not the total. */
  readonly breakdownOnly?: boolean;
}

type Written = 'code' | 'name' | 'frequency' | 'direction' | 'aggregation' | 'reference' | 'source' | 'fachamt';
type Optional = Omit<DemoIndicator, Written | 'definitions' | 'target' | 'cells' | 'aboutPersons'>;

export interface IndicatorContent extends Pick<DemoIndicator, Written>, Partial<Optional> {
  /** First wording; further versions follow in `changes`. */
  readonly definition: string;
  readonly changes?: readonly DemoDefinition[];
  readonly target?: Partial<DemoTarget> & Pick<DemoTarget, 'kind'>;
  /** False where the unit counted is no person; then the reason below says what it is. */
  readonly aboutPersons?: boolean;
  readonly series: SeriesPlan;
  readonly marks?: readonly Mark[];
  /** The last n periods are provisional. */
  readonly provisional?: number;
}

export interface TeilzielContent {
  readonly number: string;
  readonly text: string;
  readonly plainText?: string;
  readonly fachamt: string;
  readonly beschluss?: string;
  readonly indicators: readonly string[];
}

export interface FieldContent {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly leitziele: readonly {
    readonly number: string;
    readonly text: string;
    readonly teilziele: readonly TeilzielContent[];
  }[];
  readonly indicators: readonly IndicatorContent[];
}
