import type { PersonState } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { useVerwaltungTexts } from './texts';

/** Drawn on a grid of 16; the word beside it says the same. */
const DRAWINGS: Readonly<Record<PersonState, ReactElement>> = {
  ACTIVE: <path d="M3 8.6l3.2 3.1L13 4.6" />,
  INVITED: (
    <>
      <rect x="2" y="3.5" width="12" height="9" rx="1" />
      <path d="M2.4 4.4L8 8.8l5.6-4.4" />
    </>
  ),
  DEACTIVATED: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
};

export function StateWord({ state }: { readonly state: PersonState }): ReactElement {
  const { states } = useVerwaltungTexts();
  return (
    <span className={`tz-state tz-state-${state.toLowerCase()}`}>
      <svg className="tz-state-symbol" viewBox="0 0 16 16" aria-hidden="true">
        {DRAWINGS[state]}
      </svg>
      {states[state]}
    </span>
  );
}
