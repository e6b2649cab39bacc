import type { PeopleQueryVariables, PersonState, Role } from '@teilziel/graphql-client';
import { ROLES } from '@teilziel/kommune/model';
import { useSearchParams } from 'react-router';

const STATES: readonly PersonState[] = ['ACTIVE', 'INVITED', 'DEACTIVATED'];
/** Words of the address, as on the page. */
const STATE_WORDS: Readonly<Record<PersonState, string>> = {
  ACTIVE: 'aktiv',
  INVITED: 'eingeladen',
  DEACTIVATED: 'gesperrt',
};

export interface PeopleFilter {
  readonly search: string;
  readonly role: Role | null;
  readonly fachamt: number | null;
  readonly state: PersonState | null;
}

export type FilterName = 'suche' | 'rolle' | 'amt' | 'stand';

export function filterOf(address: URLSearchParams): PeopleFilter {
  const fachamt = Number(address.get('amt'));
  return {
    search: address.get('suche') ?? '',
    role: ROLES.find((role) => role === address.get('rolle')) ?? null,
    fachamt: Number.isInteger(fachamt) && fachamt > 0 ? fachamt : null,
    state: STATES.find((state) => STATE_WORDS[state] === address.get('stand')) ?? null,
  };
}

export const stateWord = (state: PersonState): string => STATE_WORDS[state];
export const STATE_CHOICES = STATES;

export function variablesOf(filter: PeopleFilter, first: number): PeopleQueryVariables {
  return { ...filter, search: filter.search === '' ? null : filter.search, first, after: null };
}

export interface PeopleFilterChoice {
  readonly filter: PeopleFilter;
  readonly isSet: boolean;
  /** A choice is a step for "Back"; typing is not, else every letter would be one. */
  readonly set: (name: FilterName, value: string, typing?: boolean) => void;
  readonly reset: () => void;
}

export function usePeopleFilter(): PeopleFilterChoice {
  const [address, setAddress] = useSearchParams();
  const set = (name: FilterName, value: string, typing = false): void =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: typing, preventScrollReset: true },
    );
  const filter = filterOf(address);
  const isSet = filter.search !== '' || filter.role !== null || filter.fachamt !== null || filter.state !== null;
  return { filter, isSet, set, reset: () => setAddress({}, { preventScrollReset: true }) };
}
