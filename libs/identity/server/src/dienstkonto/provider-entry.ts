import type { RoleRule } from '@teilziel/identity/model';

/** What a Verwaltung enters to connect a sign-in service. */
export interface ProviderEntry {
  readonly provider: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Null: the stored one stays. */
  readonly clientSecret: string | null;
  readonly rolesClaim: string;
  readonly rules: readonly RoleRule[];
}
