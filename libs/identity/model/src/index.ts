export type { GrantOrigin, LinkKind, MembershipState, PersonState, RoleRule } from './person.types';
export { displayName, emailOf, isLeftOut, verifiedEmail } from './dienstkonto/claims';
export type { Claims } from './dienstkonto/claims';
export { LOGOUT_TOKEN_MAX_AGE, logoutOrder } from './dienstkonto/logout-token';
export type { LogoutOrder } from './dienstkonto/logout-token';
export { ownPath } from './dienstkonto/own-path';
export { isLoopback, isTrustworthyAddress, issuerProblem } from './dienstkonto/provider-address';
export { claimedRoles, grantChanges, roleRulesProblem } from './dienstkonto/role-rules';
export type { ClaimedRole, GrantChanges, PresentGrant } from './dienstkonto/role-rules';
export { signInFaultSentence } from './dienstkonto/sign-in-fault';
export type { SignInFault } from './dienstkonto/sign-in-fault';
export { emptyChain, verifyChain } from './audit/audit-chain';
export type { ChainEntry, ChainState, Sha256 } from './audit/audit-chain';
export { secretDetail } from './audit/audit-events';
export type { AuditAction, AuditEvents } from './audit/audit-events';
export { AUDIT_EXAMPLES } from './audit/audit.fixture';
export { AUDIT_ACTIONS, auditText, isAuditAction, personsIn } from './audit/audit-text';
export type { NameOf } from './audit/audit-text';
export type { FieldProblem } from './field-problem';
export { checkKommune, kommuneDraft } from './kommunen/kommune-entry.rules';
export type { KommuneEntry } from './kommunen/kommune-entry.rules';
export { invitationMail, kommuneAddedMail } from './mail/invitation.mail';
export type { MailText } from './mail/mail-text';
export { checkEmail, checkName, normalizeEmail, normalizeName } from './people/person-entry.rules';
export { checkDeputyPeriod, deputyGrants, isDeputyAlready } from './roles/deputy.rules';
export type { DeputyPeriod } from './roles/deputy.rules';
export { alreadyHeld, checkGrant, endGrant, grantDraft } from './roles/grant.rules';
export type { GrantDraft, GrantEnd, GrantEntry } from './roles/grant.rules';
export { keepsVerwaltung, LAST_VERWALTUNG } from './roles/last-verwaltung.rules';
export type { HeldByPerson } from './roles/last-verwaltung.rules';
export { newRecoveryCode, RECOVERY_CODES, recoveryCodeOf } from './second-factor/recovery-code.rules';
export {
  acceptedStep,
  CODE_DIGITS,
  STEP_SECONDS,
  STEPS_AROUND,
  totpCodeOf,
} from './second-factor/time-step.rules';
export { passwordLinkMail } from './mail/password-link.mail';
export { normalPassword, PASSWORD_LENGTH, passwordProblem } from './passwords/password.rules';
export type { PasswordContext } from './passwords/password.rules';
export { addressBlock, RATE_LIMITS } from './rate-limits/rate-limit.rules';
export type { RateLimit, RateLimitKind } from './rate-limits/rate-limit.rules';
export { deviceName } from './sessions/device-name';
export { endsIfIdle, SESSION_TIMES, sessionEnd } from './sessions/session.rules';
export type { SessionTimes } from './sessions/session.rules';
