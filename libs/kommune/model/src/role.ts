/** What the settings of a transaction may say (db/row-security): the database decides by these words. */
export type RoleRight = 'read' | 'work' | 'people' | 'settings' | 'intern' | 'rat' | 'oeffentlich';

export const ROLES = ['erfassung', 'koordination', 'rat', 'beirat', 'sitzungsdienst', 'verwaltung', 'lesend'] as const;
export type Role = (typeof ROLES)[number];

/** Verwaltung gives roles and sees no figure before it is public; nobody both grants and records by one role. */
const RIGHTS: Readonly<Record<Role, readonly RoleRight[]>> = {
  erfassung: ['read', 'work', 'rat', 'oeffentlich'],
  koordination: ['read', 'work', 'intern', 'rat', 'oeffentlich'],
  rat: ['rat', 'oeffentlich'],
  beirat: ['rat', 'oeffentlich'],
  sitzungsdienst: ['rat', 'oeffentlich'],
  verwaltung: ['people', 'settings', 'oeffentlich'],
  lesend: ['read', 'intern', 'rat', 'oeffentlich'],
};

export const rightsOf = (role: Role): readonly RoleRight[] => RIGHTS[role];

/** A role a person was given; ISO days of Berlin, both included. */
export interface HeldRole {
  readonly role: Role;
  readonly fachamtId: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly deputyFor: number | null;
}

/** Those that hold on the day. ISO days order like text. */
export function heldOn<H extends Pick<HeldRole, 'validFrom' | 'validTo'>>(grants: readonly H[], day: string): H[] {
  return grants.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
}
