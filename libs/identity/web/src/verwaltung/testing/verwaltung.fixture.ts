import type { GrantLineFragment, PersonLineFragment } from '@teilziel/graphql-client';
import { GraphQLError } from 'graphql';

export function grant(id: number, more: Partial<GrantLineFragment>): GrantLineFragment {
  return {
    id,
    role: 'erfassung',
    fachamt: null,
    fachamtId: null,
    validFrom: '2026-01-01',
    validTo: null,
    deputyFor: null,
    origin: 'manual',
    current: true,
    ...more,
  };
}

export function person(id: number, name: string, more: Partial<PersonLineFragment> = {}): PersonLineFragment {
  return {
    id,
    name,
    email: `p${id}@musterstadt.example`,
    state: 'ACTIVE',
    lastSeen: '2026-11-20T07:15:00Z',
    invitedAt: '2026-01-03T10:00:00Z',
    secondFactor: true,
    roles: [],
    ...more,
  };
}

const PEOPLE = [
  person(1, 'Katrin Brandt', { roles: [grant(1, { role: 'verwaltung' })] }),
  person(2, 'Sabine Ott', {
    roles: [
      grant(2, { fachamt: 'Jobcenter', fachamtId: 1 }),
      grant(3, { role: 'lesend', validTo: '2026-02-01', current: false }),
    ],
  }),
  person(3, 'Derya Aydın', { state: 'INVITED', lastSeen: null, secondFactor: false }),
  person(4, 'Tobias Klee'),
];

const FACHAEMTER = [{ id: 1, name: 'Jobcenter', accountable: null, officers: [{ id: 2, name: 'Sabine Ott' }] }];

interface PeopleQuestion {
  readonly search?: string | null;
  readonly state?: string | null;
  readonly after?: string | null;
}

/** Two a page, so that there is something to load. */
function people({ search, state, after }: PeopleQuestion): object {
  const found = PEOPLE.filter((one) => (!search || one.name.includes(search)) && (!state || one.state === state));
  const start = Number(after ?? 0);
  const end = start + 2;
  return { rows: found.slice(start, end), total: found.length, endCursor: end < found.length ? String(end) : null };
}

const detail = (id: number): object => ({ person: PEOPLE.find((one) => one.id === id), sessions: 2, history: [] });

/** The answers of a server; a spec replaces those it is about. */
export const serverFixture = {
  people,
  person: ({ id }: { id: number }): object | null => (PEOPLE.some((one) => one.id === id) ? detail(id) : null),
  fachaemter: (): object => FACHAEMTER,
  signInProviders: (): object => [],
  audit: (): object => ({
    rows: [{ number: 1, at: '2026-11-20T07:15:00Z', person: 'Katrin Brandt', action: 'sign-in', text: 'Angemeldet' }],
    total: 1,
    intact: true,
    endCursor: null,
  }),
};

export function refusal(message: string, code: string, field?: string): GraphQLError {
  return new GraphQLError(message, { extensions: field === undefined ? { code } : { code, field } });
}
