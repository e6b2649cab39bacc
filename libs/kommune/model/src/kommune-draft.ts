/** The kinds a tenant can be; `Region` is a statistical region between Kreis and Land. */
export const KOMMUNE_ARTEN = ['Gemeinde', 'Stadt', 'Kreis', 'Verbund', 'Region', 'Land', 'Bund'] as const;

export type KommuneArt = (typeof KOMMUNE_ARTEN)[number];

/** What must be known to create a Kommune. */
export interface KommuneDraft {
  /** Official key with leading zeros: 8 digits for a Gemeinde, 5 for a Kreis, 3 for a region, 2 for a Land, DG for Germany. */
  readonly ags: string;
  readonly name: string;
  readonly art: KommuneArt;
  readonly invented?: boolean;
  readonly disclosureThreshold?: number;
}

export interface MemberDraft {
  readonly memberId: number;
  /** ISO days. */
  readonly validFrom: string;
  readonly validTo?: string | null;
}
