import type { Role, WorkEvents } from '@teilziel/kommune/model';

interface About {
  /** The person something was done to; who did it stands beside, as `person`. */
  readonly personId: number;
}
interface Granted extends About {
  readonly role: Role;
  readonly fachamt?: string | null;
}

/** The closed list of what the Protokoll knows, with the details of each: no name, no address, no figure, no secret. */
export interface AuditEvents extends WorkEvents {
  readonly 'sign-in': { readonly method: 'password' | 'provider' | 'link'; readonly provider?: string };
  readonly 'sign-in-failed': {
    readonly personId: number | null;
    readonly reason: 'password' | 'second-factor' | 'locked' | 'deactivated' | 'provider';
  };
  readonly 'account-locked': { readonly personId: number; readonly minutes: number };
  readonly 'sign-out': { readonly by: 'self' | 'provider' };
  readonly 'sessions-ended': { readonly count: number };
  readonly 'second-factor-on': object;
  readonly 'second-factor-off': object;
  readonly 'second-factor-reset': About;
  readonly 'recovery-renewed': object;
  readonly 'recovery-used': { readonly left: number };
  readonly 'password-changed': object;
  readonly 'password-link-requested': About;
  readonly 'person-invited': About & { readonly mailed: boolean };
  readonly 'invitation-accepted': object;
  readonly 'role-granted': Granted & {
    readonly validFrom: string;
    readonly validTo?: string | null;
    readonly origin?: 'manual' | 'claim';
  };
  readonly 'role-ended': Granted & { readonly on: string; readonly origin?: 'manual' | 'claim' };
  readonly 'deputy-set': About & { readonly deputyId: number; readonly from: string; readonly to: string };
  readonly 'person-deactivated': About;
  readonly 'person-reactivated': About;
  readonly 'person-removed': About;
  readonly 'accountable-set': { readonly fachamt: string; readonly personId: number | null };
  readonly 'fachamt-created': { readonly fachamt: string };
  readonly 'provider-saved': { readonly provider: string; readonly issuer: string; readonly rules: number };
  readonly 'provider-removed': { readonly provider: string };
  readonly 'member-values-shared': { readonly verbund: string; readonly shared: boolean };
  readonly 'operator-set': About & { readonly allowed: boolean };
  readonly 'kommune-created': { readonly ags: string; readonly name: string };
  readonly 'demo-sign-ins': { readonly state: 'created' | 'removed'; readonly count: number };
  readonly 'audit-exported': { readonly rows: number };
  readonly 'personal-data-exported': object;
  readonly 'account-deleted': { readonly pseudonym: string };
}

export type AuditAction = keyof AuditEvents;

/** Names a detail must never have: whoever writes one of these means a secret. */
type Secret = 'password' | 'passwort' | 'token' | 'secret' | 'code' | 'cookie' | 'email' | 'hash';
type KeysOfAll = { [A in AuditAction]: keyof AuditEvents[A] }[AuditAction];
/** Does not compile as soon as an action above gets such a detail. */
export const NO_SECRET_IN_EVENTS: Extract<KeysOfAll, Secret> extends never ? true : never = true;

const SECRET_NAME = /passwor[dt]|token|secret|geheim|code|cookie|e-?mail|key/i;

/** The same at run time, for what reaches the log past the compiler; the first forbidden name or null. */
export function secretDetail(details: object): string | null {
  return Object.keys(details).find((name) => SECRET_NAME.test(name)) ?? null;
}
