import type { GapRule, GapTrend } from '@teilziel/statistics';

/** What may be said of women − men in one period. Points and bounds are unrounded; null where they may not be shown. */
export interface GapFigures {
  /** `no-counts`: the rates are shown, the counts behind them are not, so no interval can be given. */
  readonly rule: GapRule | 'no-counts';
  /** Percentage points; for `no-counts` in the unit of the indicator. */
  readonly points: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The gap within one part of another breakdown ("age=Y25T34", both sexes). */
export interface PartGap extends GapFigures {
  readonly part: string;
}

/** Part `one` − part `other` of a breakdown with two parts, among women and among men. */
export interface OriginGaps {
  readonly one: string;
  readonly other: string;
  readonly women: GapFigures;
  readonly men: GapFigures;
}

export interface LatestGap {
  readonly period: string;
  /** "−12,3 Prozentpunkte (−15,2 bis −9,4)", "kein gesicherter Unterschied". */
  readonly wording: string;
  readonly sentence: string;
  /** Gender Parity Index, rate of women / rate of men. */
  readonly ratio: number | null;
}

export interface GapTrendBlock {
  readonly from: string;
  readonly to: string;
  readonly change: number;
  /** Changes of both rates: a gap can close because the better group falls. */
  readonly women: number;
  readonly men: number;
  readonly course: NonNullable<GapTrend['course']>;
  readonly sentence: string;
}

export interface ShareOfWomenBlock {
  readonly period: string;
  /** Share of women among the cases; women and men are the denominator. */
  readonly cases: number;
  /** Share of women among the persons the rate refers to; null for plain counts. */
  readonly population: number | null;
  /** cases / population; 1: women are represented as they are in the population. */
  readonly representation: number | null;
  readonly denominator: string;
}

/** The latest gap by the parts of another breakdown, in points; `rates` and `structure` add up to the gap. */
export interface GapDecompositionBlock {
  readonly dimension: string;
  /** Falls to different rates of women and men within the parts. */
  readonly rates: number;
  /** Falls to women and men being spread differently over the parts. */
  readonly structure: number;
  readonly groups: readonly {
    readonly part: string;
    readonly shareOfWomen: number;
    readonly shareOfMen: number;
    readonly rates: number;
    readonly structure: number;
  }[];
}

/** Women and men of one indicator; made from the figures the release shows and nothing else. */
export interface GenderBlock {
  readonly method: 'newcombe-10 1';
  readonly measure: 'rate' | 'plain' | 'count';
  /** One a period of the series; null where one of the two was not recorded. */
  readonly gaps: readonly (GapFigures | null)[];
  readonly latest: LatestGap | null;
  /** First period of the run of secured gaps that lasts until today, not across a break. */
  readonly securedSince: string | null;
  readonly trend: GapTrendBlock | null;
  readonly share: ShareOfWomenBlock | null;
  /** Why there is no gap for divers and ohne Angabe; null where nobody else is recorded. */
  readonly residual: string | null;
  /** Of the period of `latest`. */
  readonly parts: readonly PartGap[];
  readonly origins: readonly OriginGaps[];
  /** Of a secured latest gap, where the parts shown are the whole; releases from before they existed have none. */
  readonly decompositions?: readonly GapDecompositionBlock[];
}

export interface AuditedGap extends GapFigures {
  readonly code: string;
  readonly name: string;
  readonly period: string;
}

export interface ConspicuousGapBlock {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly wording: string;
  readonly why: readonly ('large' | 'widening' | 'outside-parity')[];
}

export interface CoverageRow {
  /** Null: indicators that belong to no Handlungsfeld. */
  readonly handlungsfeld: number | null;
  readonly title: string;
  readonly persons: number;
  readonly split: number;
  readonly withReason: number;
  readonly open: readonly { readonly code: string; readonly name: string }[];
  readonly reasons: readonly { readonly code: string; readonly name: string; readonly reason: string }[];
  readonly sentence: string;
}

/** Women and men over the whole release: where figures by sex exist, and what stands out. */
export interface GenderAuditBlock {
  /** Every indicator counted once, though it may serve several Handlungsfelder. */
  readonly total: { readonly persons: number; readonly split: number };
  readonly coverage: readonly CoverageRow[];
  /** Latest gap of every rate, women far below first. */
  readonly gaps: readonly AuditedGap[];
  readonly conspicuous: readonly ConspicuousGapBlock[];
}
