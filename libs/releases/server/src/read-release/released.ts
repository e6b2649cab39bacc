import type { IndicatorBlock, RootBlock, Scope, TeilzielBlock } from '@teilziel/releases/model';

/** A release as everything that reads one gets it. */
export interface Released {
  readonly kommuneId: number;
  readonly ags: string;
  readonly number: number;
  readonly scope: Scope;
  readonly rootHash: string;
  readonly note: string | null;
  readonly releasedAt: Date;
  /** Before this instant only the own Kommune's "intern" readers see it. */
  readonly embargoUntil: Date | null;
  /** Everybody may read it now; what is public once stays public. */
  readonly isPublic: boolean;
  readonly root: RootBlock;
}

/** A Teilziel with the place it has in the concept. */
export interface PlacedTeilziel {
  readonly block: TeilzielBlock;
  readonly handlungsfeld: { readonly number: number; readonly title: string };
  readonly leitziel: { readonly number: string; readonly text: string };
}

export interface PlacedIndicator {
  readonly block: IndicatorBlock;
  /** The Teilziele it belongs to. */
  readonly teilziele: readonly { readonly number: string; readonly text: string }[];
}

export interface ReleasedKommuneEntry {
  readonly ags: string;
  readonly name: string;
  readonly art: string;
  readonly invented: boolean;
  readonly latestRelease: number;
  readonly releasedAt: Date;
  readonly hasKonzept: boolean;
}
