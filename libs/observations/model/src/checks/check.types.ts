import type { Observation } from '@teilziel/statistics';
import type { SheetIndicator } from '../sheet/sheet.types';

export type Severity = 'error' | 'hint';

export type RuleKind =
  | 'not-a-count'
  | 'half-pair'
  | 'numerator-over-denominator'
  | 'parts-and-total'
  | 'empty'
  | 'unit-slip'
  | 'jump'
  | 'same-as-last'
  | 'missing-split'
  | 'share-not-stated';

/** A rule as data of an indicator; what `params` leaves out keeps the value of DEFAULT_RULES. */
export interface RuleSetting {
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, number>>;
  readonly active: boolean;
}

/** At most one a cell and kind, so that a confirmation knows what it confirms. */
export interface Finding {
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly cell: number;
  /** One or two German sentences: where, what, how to mend. */
  readonly text: string;
}

export interface CheckInput {
  readonly indicator: SheetIndicator;
  /** What was entered; a cell that is left out is empty. */
  readonly figures: ReadonlyMap<number, Observation>;
  /** Values before, oldest first, up to twelve a cell; gaps are left out. */
  readonly history: ReadonlyMap<number, readonly Observation[]>;
  readonly rules: readonly RuleSetting[];
  /** Empty cells are an error only when the values are about to be submitted. */
  readonly submitting: boolean;
}
