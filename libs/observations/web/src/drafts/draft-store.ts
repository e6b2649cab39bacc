import type { Observation } from '@teilziel/statistics';

/** A value that was entered and may not have reached the server. */
export interface Draft {
  /** kommune|person|period|indicator|cell */
  readonly key: string;
  readonly code: string;
  readonly cell: number;
  readonly figures: Observation;
  /** What the person had before them: the server compares it with what it has. */
  readonly revision: number;
  readonly at: string;
  /** Why a value that was approved changes. */
  readonly reason?: string | undefined;
}

/** Where drafts survive: a closed lid, an expired session, a killed server. */
export interface DraftStore {
  put(drafts: readonly Draft[]): Promise<void>;
  /** Removes a draft unless a newer one has taken its place meanwhile, in this or another tab. */
  remove(keys: ReadonlyMap<string, string>): Promise<void>;
  startingWith(prefix: string): Promise<readonly Draft[]>;
}
