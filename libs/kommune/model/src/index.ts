export { KOMMUNE_ARTEN } from './kommune-draft';
export type { KommuneArt, KommuneDraft, MemberDraft } from './kommune-draft';
