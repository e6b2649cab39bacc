import type { Role } from '@teilziel/kommune/model';

export interface DemoPerson {
  readonly name: string;
  readonly role: Role;
}

/** One invented person a role; "example" is a domain that never belongs to anybody (RFC 2606). */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { name: 'Ewa Erfassung', role: 'erfassung' },
  { name: 'Konrad Koordination', role: 'koordination' },
  { name: 'Rita Rat', role: 'rat' },
  { name: 'Bilal Beirat', role: 'beirat' },
  { name: 'Silke Sitzungsdienst', role: 'sitzungsdienst' },
  { name: 'Vera Verwaltung', role: 'verwaltung' },
  { name: 'Levent Lesend', role: 'lesend' },
];

export const demoEmail = (role: Role): string => `${role}@demo.example`;

/** Known to everybody who reads the source: that is why no start outside the own machine goes on with them. */
export const demoPassword = (role: Role): string => `musterstadt-${role}-2026`;
