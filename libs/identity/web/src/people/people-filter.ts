import type { PeopleQueryVariables, PersonState, Role } from '@teilziel/graphql-client';
import { ROLES } from '@teilziel/kommune/model';

export const STATES: readonly PersonState[] = ['ACTIVE', 'INVITED', 'DEACTIVATED'];
/** Words of the address, as on the page. */
export const STATE_WORDS: Readonly<Record<PersonState, string>> = {
  ACTIVE: 'aktiv',
  INVITED: 'eingeladen',
  DEACTIVATED: 'gesperrt',
};

export type FilterName = 'suche' | 'rolle' | 'amt' | 'stand';

export interface PeopleFilter {
  readonly search: string | null;
  readonly role: Role | null;
  readonly fachamt: number | null;
  readonly state: PersonState | null;
}

/** What the address says; what it cannot mean (typed by hand, an old link) filters nothing. */
export function peopleFilter(of: (name: FilterName) => string): PeopleFilter {
  const search = of('suche').trim();
  return {
    search: search === '' ? null : search,
    role: ROLES.find((role) => role === of('rolle')) ?? null,
    fachamt: /^[1-9]\d{0,8}$/.test(of('amt')) ? Number(of('amt')) : null,
    state: STATES.find((state) => STATE_WORDS[state] === of('stand')) ?? null,
  };
}

export const isFiltered = (filter: PeopleFilter): boolean => Object.values(filter).some((value) => value !== null);

export function peopleVariables(filter: PeopleFilter, first: number): PeopleQueryVariables {
  return { ...filter, first, after: null };
}
