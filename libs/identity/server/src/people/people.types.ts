import type { GrantOrigin } from '@teilziel/identity/model';
import type { Role } from '@teilziel/kommune/model';

/** As a Kommune sees its people; a deleted account is no longer one of them. */
export const SHOWN_STATES = ['invited', 'active', 'deactivated'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export interface ShownGrant {
  readonly id: number;
  readonly role: Role;
  readonly fachamt: string | null;
  readonly fachamtId: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The name of whom they stand in for. */
  readonly deputyFor: string | null;
  readonly origin: GrantOrigin;
  readonly current: boolean;
}

export interface ShownPerson {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly state: ShownState;
  readonly roles: readonly ShownGrant[];
  readonly lastSeen: string | null;
  readonly invitedAt: string | null;
  readonly secondFactor: boolean;
}

export interface PeopleQuestion {
  readonly search?: string | null;
  readonly role?: Role | null;
  readonly state?: ShownState | null;
  readonly fachamt?: number | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface PeoplePage {
  readonly rows: readonly ShownPerson[];
  readonly endCursor: string | null;
  readonly total: number;
}
