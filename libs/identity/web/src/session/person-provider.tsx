import { onSessionExpired } from '@teilziel/graphql-client';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { askWho } from './ask-who';
import { PersonContext } from './person-context';
import type { SignedInPerson } from './person-context';

const SessionDialog = lazy(() => import('./session-dialog').then((part) => ({ default: part.SessionDialog })));

export interface PersonProviderProps {
  readonly children: ReactNode;
  /** Somebody else is at work, or nobody: what was read with other rights must be forgotten. */
  readonly onPersonChanged: () => void;
}

interface Interrupted {
  readonly person: SignedInPerson;
  readonly decide: (signedIn: boolean) => void;
}

/** Knows who is signed in and asks for a new sign-in in place, so that the page below keeps what was typed. */
export function PersonProvider({ children, onPersonChanged }: PersonProviderProps): ReactElement {
  const [person, setPerson] = useState<SignedInPerson | null | undefined>(undefined);
  const [interrupted, setInterrupted] = useState<Interrupted | null>(null);
  const known = useRef<SignedInPerson | null>(null);

  const take = useCallback(
    (next: SignedInPerson | null): void => {
      if (known.current?.id !== next?.id) onPersonChanged();
      known.current = next;
      setPerson(next);
    },
    [onPersonChanged],
  );

  const renew = useCallback(async (): Promise<SignedInPerson | null> => {
    const next = await askWho();
    take(next);
    return next;
  }, [take]);

  // A page for everybody works without the answer, also when it never comes.
  useEffect(() => {
    renew().catch(() => setPerson(null));
  }, [renew]);

  useEffect(
    () =>
      onSessionExpired(() => {
        const { current } = known;
        if (!current) return Promise.resolve(false);
        return new Promise((decide) => setInterrupted({ person: current, decide }));
      }),
    [],
  );

  // Until then the page below knows nothing: whatever it shows of the person, and whatever was typed, stays.
  const end = useCallback(
    (next: SignedInPerson | null): void => {
      take(next);
      interrupted?.decide(next !== null);
      setInterrupted(null);
    },
    [interrupted, take],
  );

  const state = useMemo(() => ({ person, renew, forget: () => take(null) }), [person, renew, take]);
  return (
    <PersonContext value={state}>
      {children}
      {interrupted ? (
        <Suspense>
          <SessionDialog person={interrupted.person} onEnd={end} />
        </Suspense>
      ) : null}
    </PersonContext>
  );
}
