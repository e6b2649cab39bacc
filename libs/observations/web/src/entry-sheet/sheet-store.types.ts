import type { SheetCellLineFragment, SheetFindingLineFragment } from '@teilziel/graphql-client';
import type { ReadCell } from '@teilziel/observations/model';
import type { Observation } from '@teilziel/statistics';

/**
 * still: the server has it; waiting: will be sent; sending: on its way; local: only this device has it; refused: the
 * server does not take it; unreasoned: it takes it as soon as somebody says why an approved value changes; conflict:
 * somebody else was faster.
 */
export type CellPhase = 'still' | 'waiting' | 'sending' | 'local' | 'refused' | 'unreasoned' | 'conflict';

/** Nothing is saved until a person has done something about it. */
export const isStuck = (phase: CellPhase): boolean => ['refused', 'unreasoned', 'conflict'].includes(phase);

export interface CellRecord {
  readonly code: string;
  readonly cell: number;
  readonly locked: boolean;
  readonly current: Observation;
  /** The one the next save builds on. */
  readonly revision: number;
  readonly phase: CellPhase;
  readonly refusal: string | null;
  /** When the person changed it. */
  readonly changedAt: string | null;
  readonly server: SheetCellLineFragment;
}

/** What was typed is no figure yet: it stays in the field. */
export interface FieldProblem {
  readonly text: string;
  readonly read: Extract<ReadCell, { readonly kind: 'ambiguous' | 'invalid' }>;
}

export interface CellChange {
  readonly code: string;
  readonly cell: number;
  readonly before: Observation;
  readonly after: Observation;
}

export interface CellConflict {
  readonly code: string;
  readonly cell: number;
  readonly theirs: SheetCellLineFragment;
}

export type Findings = readonly SheetFindingLineFragment[];
