import type { Role } from '@teilziel/graphql-client';
import { textsOf } from '@teilziel/ui';

const de: Readonly<Record<Role, string>> = {
  erfassung: 'Erfassung',
  koordination: 'Koordination',
  rat: 'Rat',
  beirat: 'Beirat',
  sitzungsdienst: 'Sitzungsdienst',
  verwaltung: 'Verwaltung',
  lesend: 'Lesend',
};

const en: Readonly<Record<Role, string>> = {
  erfassung: 'Data entry',
  koordination: 'Coordination',
  rat: 'Council',
  beirat: 'Advisory board',
  sitzungsdienst: 'Council office',
  verwaltung: 'Administration',
  lesend: 'Read only',
};

export const useRoleNames = textsOf({ de, en });
