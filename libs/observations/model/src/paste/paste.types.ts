import type { CellPart } from '../sheet/sheet.types';
import type { ObsStatus } from '@teilziel/statistics';

export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/** A field of the grid on the screen; null in the grid where there is none. */
export interface GridField {
  /** Whatever finds the field again. */
  readonly id: string;
  readonly part: CellPart;
  readonly unit: string;
  /** German sentence, or null where the field takes input. */
  readonly lock: string | null;
  /** True for totals and rates, which follow from other fields. */
  readonly computed: boolean;
  readonly value: number | null;
  readonly status: ObsStatus | null;
}

export interface PasteAnchor {
  readonly row: number;
  readonly column: number;
}

export interface PastedCell {
  /** Position in the grid. */
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly text: string;
  readonly value: number | null;
  readonly status: ObsStatus;
}

export interface ChangedCell extends PastedCell {
  readonly before: { readonly value: number | null; readonly status: ObsStatus };
}

export type SkipKind = 'empty' | 'locked' | 'computed' | 'outside' | 'ambiguous' | 'unreadable';

export interface SkippedCell {
  readonly row: number;
  readonly column: number;
  /** Null outside the grid. */
  readonly id: string | null;
  readonly text: string;
  readonly kind: SkipKind;
  /** German sentence. */
  readonly reason: string;
  /** Of an ambiguous "1.610": 1610 and 1,61, for the person to choose. */
  readonly choices: readonly number[];
  /** Sign that is probably meant ("k. A." → L). */
  readonly suggestion: ObsStatus | null;
}

export interface PastePlan {
  /** Into empty fields. */
  readonly taken: readonly PastedCell[];
  readonly changed: readonly ChangedCell[];
  readonly unchanged: readonly PastedCell[];
  readonly skipped: readonly SkippedCell[];
}
