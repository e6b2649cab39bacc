import type { ObsStatus } from '@teilziel/statistics';

/** What typed or pasted text means. */
export type ReadCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly value: number; readonly status: ObsStatus }
  | { readonly kind: 'sign'; readonly status: ObsStatus }
  | {
      readonly kind: 'ambiguous';
      readonly german: number;
      readonly english: number;
      readonly sentence: string;
    }
  | { readonly kind: 'invalid'; readonly sentence: string; readonly suggestion: ObsStatus | null };
