import type { HeldRole } from '@teilziel/kommune/model';

export interface NewSession {
  readonly personId: number;
  /** Waits for the second factor: opens nothing but that. */
  readonly pending?: boolean;
  /** Signed in with a Dienstkonto: what its back-channel logout will name. */
  readonly provider?: { readonly issuer: string; readonly subject: string; readonly session: string | null };
}

export interface FoundSession {
  readonly sessionId: number;
  readonly personId: number;
  readonly secondFactorPending: boolean;
}

export interface SessionView {
  readonly sessionId: number;
  readonly personId: number;
  readonly name: string;
  readonly mayCreateKommune: boolean;
  /** Null: no Kommune named, or no active member of it. */
  readonly kommuneId: number | null;
  readonly ags: string | null;
  readonly grants: readonly Pick<HeldRole, 'role' | 'fachamtId' | 'validFrom' | 'validTo'>[] | null;
}

export interface ListedSession {
  readonly sessionId: number;
  readonly device: string;
  readonly address: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}
