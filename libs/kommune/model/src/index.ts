export { KOMMUNE_ARTEN } from './kommune-draft';
export type { KommuneArt, KommuneDraft, MemberDraft } from './kommune-draft';
export { heldOn, rightsOf, ROLES } from './role';
export type { HeldRole, Role, RoleRight } from './role';
export type { WorkAction, WorkEvents } from './work-events';
