/**
 * What the domains right of this one report to the Protokoll, with the details of each. No statistical figure is a
 * detail, and nobody's name: persons stand in the Protokoll by their number.
 */
export interface WorkEvents {
  readonly 'release-compiled': { readonly number: number; readonly scope: string; readonly rootHash: string };
  readonly 'unreleased-download': {
    readonly kind: 'report' | 'series' | 'block';
    readonly number: number;
    readonly scope: string;
    /** What exactly: the indicator or the beginning of the block's hash. */
    readonly part?: string;
  };
  readonly 'figures-imported': {
    readonly file: string;
    readonly inserted: number;
    readonly changed: number;
    readonly skipped: number;
  };
}

export type WorkAction = keyof WorkEvents;
