import { z } from 'zod';

export type Claims = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (record: Claims, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

/**
 * The claim at a path with dots ("realm_access.roles", Keycloak). A key that itself contains dots
 * ("https://stadt.de/rollen") wins over a nested one.
 */
function claimAt(claims: Claims, path: string): unknown {
  const direct = own(claims, path);
  if (direct !== undefined) return direct;
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const outer = own(claims, path.slice(0, dot));
    if (isRecord(outer)) {
      const found = claimAt(outer, path.slice(dot + 1));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** One value (ADFS with a single group) or a list of them. */
export function claimValues(claims: Claims, path: string): string[] {
  const found = claimAt(claims, path);
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list.filter((value): value is string => typeof value === 'string' && value !== '');
}

/**
 * Entra leaves the groups out of the token when there are more than 200 and names the place to ask instead
 * (_claim_names). Missing then does not mean: none.
 */
export function isLeftOut(claims: Claims, path: string): boolean {
  const names = own(claims, '_claim_names');
  const top = path.split('.')[0] ?? path;
  return (
    (isRecord(names) && own(names, top) !== undefined) || (top === 'groups' && own(claims, 'hasgroups') !== undefined)
  );
}

const EMAIL = z
  .string()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/u);
const YES: readonly unknown[] = [true, 'true', 1, '1'];

export function emailOf(claims: Claims): string | null {
  const read = EMAIL.safeParse(own(claims, 'email'));
  return read.success ? read.data.toLowerCase() : null;
}

/**
 * The address, if the issuer vouches for it: email_verified (OpenID Connect Core 5.1), or xms_edov, Entra's word for
 * "the owner of this mail domain is proven". An address without either says nothing about who receives its mail.
 */
export function verifiedEmail(claims: Claims): string | null {
  const vouched = own(claims, 'email_verified');
  const stands = vouched === undefined ? YES.includes(own(claims, 'xms_edov')) : vouched === true || vouched === 'true';
  return stands ? emailOf(claims) : null;
}

const LONGEST_NAME = 200;

/** What colleagues read beside a value. */
export function displayName(claims: Claims): string {
  const text = (key: string): string => {
    const value = own(claims, key);
    return typeof value === 'string' ? value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() : '';
  };
  const parts = [text('given_name'), text('family_name')].filter((part) => part !== '').join(' ');
  const named = [text('name'), parts, text('preferred_username'), text('email')].find((name) => name !== '');
  return (named ?? 'Ohne Namen').slice(0, LONGEST_NAME);
}
