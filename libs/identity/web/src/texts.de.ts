import type { Role } from '@teilziel/graphql-client';

const roles: Readonly<Record<Role, string>> = {
  erfassung: 'Erfassung',
  koordination: 'Koordination',
  rat: 'Rat',
  beirat: 'Beirat',
  sitzungsdienst: 'Sitzungsdienst',
  verwaltung: 'Verwaltung',
  lesend: 'Lesend',
};

/** What the header says; it comes with the first load. The texts of a page stand beside the page. */
export const de = {
  roles,
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  account: 'Mein Konto',
  administration: 'Verwaltung',
  menuOf: (name: string): string => `${name}, Menü`,
};

export type IdentityTexts = typeof de;
