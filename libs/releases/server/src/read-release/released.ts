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
  /** The number of the release it corrects, and why. */
  readonly corrects: number | null;
  readonly correctionReason: string | null;
  /** Beside the latest: the newest one that was recalled after it. */
  readonly recall: RecallNotice | null;
  /** Everybody may read it now; what is public once stays public until it is recalled. */
  readonly isPublic: boolean;
  readonly root: RootBlock;
}

/** What readers see in the place of a release that was taken back. */
export interface RecallNotice {
  readonly number: number;
  readonly reason: string;
  readonly recalledAt: Date;
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
