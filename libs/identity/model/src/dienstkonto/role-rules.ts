import type { Role } from '@teilziel/kommune/model';
import type { RoleRule } from '../person.types';
import { type Claims, claimValues } from './claims';

export interface ClaimedRole {
  readonly role: Role;
  readonly fachamt: string | null;
}

/** A role somebody holds today. */
export interface PresentGrant extends ClaimedRole {
  readonly grantId: number;
  readonly origin: 'manual' | 'claim';
}

export interface GrantChanges {
  readonly end: readonly number[];
  readonly add: readonly ClaimedRole[];
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Entra names groups by GUID, which people copy in either case; every other value is compared as it is. */
const comparable = (value: string): string => (GUID.test(value) ? value.toLowerCase() : value);
const keyOf = ({ role, fachamt }: ClaimedRole): string => `${role}\n${fachamt ?? ''}`;

/** The roles the claims give by the rules of the Kommune, each once. */
export function claimedRoles(claims: Claims, path: string | null, rules: readonly RoleRule[]): ClaimedRole[] {
  if (path === null) return [];
  const held = new Set(claimValues(claims, path).map(comparable));
  const roles = new Map<string, ClaimedRole>();
  for (const { value, role, fachamt = null } of rules) {
    if (held.has(comparable(value))) roles.set(keyOf({ role, fachamt }), { role, fachamt });
  }
  return [...roles.values()];
}

/** What to end and what to add so that the grants by claim are just the wanted ones. Manual grants stay. */
export function grantChanges(present: readonly PresentGrant[], wanted: readonly ClaimedRole[]): GrantChanges {
  const open = new Map(wanted.map((role) => [keyOf(role), role]));
  const end: number[] = [];
  for (const grant of present) {
    if (grant.origin !== 'claim') continue;
    if (!open.delete(keyOf(grant))) end.push(grant.grantId);
  }
  return { end, add: [...open.values()] };
}

/** Says which rule cannot be; null: all can. */
export function roleRulesProblem(rules: readonly RoleRule[], fachaemter: readonly string[]): string | null {
  for (const { value, role, fachamt = null } of rules) {
    if (value.trim() === '')
      return 'Bei einer Regel fehlt der Wert des Merkmals. Bitte ergänzen Sie ihn oder löschen Sie die Regel.';
    if (role === 'erfassung' && fachamt === null) {
      return `Die Regel „${value}“ gibt die Rolle Erfassung. Bitte wählen Sie dazu das Fachamt.`;
    }
    if (role !== 'erfassung' && fachamt !== null) {
      return `Die Regel „${value}“ nennt ein Fachamt. Ein Fachamt gehört nur zur Rolle Erfassung.`;
    }
    if (fachamt !== null && !fachaemter.includes(fachamt)) {
      return `Die Regel „${value}“ nennt das Fachamt „${fachamt}“. Dieses Fachamt gibt es in Ihrer Kommune nicht.`;
    }
  }
  return null;
}
