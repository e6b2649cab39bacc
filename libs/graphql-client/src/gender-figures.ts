/** The scalars GenderFigures and GenderAudit as they travel; the rules stand in docs/methods/gender.md. */
export interface GapFigures {
  readonly rule: 'withheld' | 'no-cases' | 'too-few-cases' | 'no-reliable-difference' | 'difference' | 'no-counts';
  readonly points: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface GenderFigures {
  readonly measure: 'rate' | 'plain' | 'count';
  /** One a period of the series. */
  readonly gaps: readonly (GapFigures | null)[];
  readonly latest: {
    readonly period: string;
    readonly wording: string;
    readonly sentence: string;
    readonly ratio: number | null;
  } | null;
  readonly securedSince: string | null;
  readonly trend: {
    readonly from: string;
    readonly to: string;
    readonly change: number;
    readonly women: number;
    readonly men: number;
    readonly course: 'narrowing' | 'widening' | 'reversed' | 'unchanged';
    readonly sentence: string;
  } | null;
  readonly share: {
    readonly period: string;
    readonly cases: number;
    readonly population: number | null;
    readonly representation: number | null;
    readonly denominator: string;
  } | null;
  readonly residual: string | null;
  readonly parts: readonly (GapFigures & { readonly part: string })[];
  readonly origins: readonly {
    readonly one: string;
    readonly other: string;
    readonly women: GapFigures;
    readonly men: GapFigures;
  }[];
  /** Releases from before it existed have none. */
  readonly decompositions?: readonly GapDecomposition[];
}

interface GapDecomposition {
  readonly dimension: string;
  /** Points; both add up to the gap. */
  readonly rates: number;
  readonly structure: number;
  readonly groups: readonly {
    readonly part: string;
    readonly shareOfWomen: number;
    readonly shareOfMen: number;
    readonly rates: number;
    readonly structure: number;
  }[];
}

interface Named {
  readonly code: string;
  readonly name: string;
}

export interface GenderAudit {
  readonly total: { readonly persons: number; readonly split: number };
  readonly coverage: readonly {
    readonly handlungsfeld: number | null;
    readonly title: string;
    readonly persons: number;
    readonly split: number;
    readonly withReason: number;
    readonly open: readonly Named[];
    readonly reasons: readonly (Named & { readonly reason: string })[];
    readonly sentence: string;
  }[];
  readonly gaps: readonly (GapFigures & Named & { readonly period: string })[];
  readonly conspicuous: readonly (Named & {
    readonly period: string;
    readonly wording: string;
    readonly why: readonly ('large' | 'widening' | 'outside-parity')[];
  })[];
}
