import type { Role } from '@teilziel/kommune/model';

export type PersonState = 'invited' | 'active' | 'deactivated' | 'deleted';

export type MembershipState = 'active' | 'deactivated';
export type GrantOrigin = 'manual' | 'claim';
export type LinkKind = 'invitation' | 'password';

/** A value of the provider's claim and the role it stands for; erfassung names its Fachamt. */
export interface RoleRule {
  readonly value: string;
  readonly role: Role;
  readonly fachamt?: string | null;
}
