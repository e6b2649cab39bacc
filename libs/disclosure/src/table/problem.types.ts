/** One number of the publication, shown or only computable from what is shown. */
export interface ProtectionCell {
  readonly id: string;
  readonly value: number;
  /** Implicit: nobody prints it, but it follows from what is printed (rest, difference, base). */
  readonly status: 'published' | 'implicit';
  readonly dims?: Readonly<Record<string, string>>;
  /** Undefined: not decided yet, the primary rules say. */
  readonly primary?: boolean;
  /** Amounts (EUR) are judged by their contributions, never by the minimum frequency. */
  readonly amount?: boolean;
  /** What the single contributors gave, for the dominance rules. */
  readonly contributions?: readonly number[];
  /** Cannot be anything but zero (impossible combination): never secret. */
  readonly structural?: boolean;
  /** Price of hiding it; 1 where absent. Totals dear. */
  readonly cost?: number;
  /** It was hidden last time: of patterns with the same price the one that hides it again. Never one cell more for that. */
  readonly hiddenBefore?: boolean;
  /** Must stay visible (legally required total). */
  readonly forbidden?: boolean;
  /** Shown by an earlier release: known for ever (V5). */
  readonly known?: boolean;
  /** What everybody knows of it; 0 and without end where absent; null = without end. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** Protection levels below and above the value, instead of the sliding width. */
  readonly lpl?: number;
  readonly upl?: number;
  /** Sliding width; the threshold of the table where absent. */
  readonly width?: number;
}

/** sum(coefficient × cell) = rhs */
export interface Relation {
  readonly coefficients: Readonly<Record<string, number>>;
  readonly rhs: number;
}

/** lower ≤ sum(coefficient × cell) ≤ upper: what a rounded figure tells. */
export interface Range {
  readonly coefficients: Readonly<Record<string, number>>;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A share shown with few digits: it bounds its numerator. */
export interface ShownRate {
  readonly numerator: string;
  readonly denominator: string;
  readonly decimals: number;
  /** 100 for per cent. */
  readonly factor: number;
  /** As printed; computed from the cells where absent. */
  readonly shown?: number;
}

/** Everything one release shows and earlier ones showed, as one system. */
export interface ProtectionProblem {
  readonly threshold: number;
  readonly cells: readonly ProtectionCell[];
  readonly relations: readonly Relation[];
  /** Public knowledge beside the relations. */
  readonly ranges?: readonly Range[];
}

/** Null: without end. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

export type Intervals = ReadonlyMap<string, Interval>;

export interface AttackIntervals {
  readonly lp: Intervals;
  readonly integer: Intervals;
  /** Cells for which a solver gave no answer: they count as recovered. */
  readonly unsolved: ReadonlySet<string>;
}
