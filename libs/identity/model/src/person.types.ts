import type { Role } from '@teilziel/kommune/model';

export const PERSON_STATES = ['invited', 'active', 'deactivated', 'deleted'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export type MembershipState = 'active' | 'deactivated';
export type GrantOrigin = 'manual' | 'claim';
export type LinkKind = 'invitation' | 'password';

/** A value of the provider's claim and the role it stands for; erfassung names its Fachamt. */
export interface RoleRule {
  readonly value: string;
  readonly role: Role;
  readonly fachamt?: string | null;
}
