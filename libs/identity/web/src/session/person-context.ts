import type { MeQuery } from '@teilziel/graphql-client';
import { createContext, useContext } from 'react';

export type SignedInPerson = NonNullable<MeQuery['me']>;

export interface PersonState {
  /** Undefined while nobody knows yet; public pages do not wait for it. */
  readonly person: SignedInPerson | null | undefined;
  /** Asks the server anew: after a sign-in, after a change of the account. */
  readonly renew: () => Promise<SignedInPerson | null>;
  /** The session is over: forgets the person without asking. */
  readonly forget: () => void;
}

export const PersonContext = createContext<PersonState>({
  person: undefined,
  renew: () => Promise.resolve(null),
  forget: () => undefined,
});

export function usePerson(): PersonState {
  return useContext(PersonContext);
}
