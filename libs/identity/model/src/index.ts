export { PERSON_STATES } from './person.types';
export type { GrantOrigin, LinkKind, MembershipState, PersonState, RoleRule } from './person.types';
