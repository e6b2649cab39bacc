import type { CockpitState } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';

const CLOCK = (
  <>
    <circle cx="8" cy="8" r="5.6" />
    <path d="M8 4.8V8l2.3 1.6" />
  </>
);

/** Drawn on a grid of 16; an open tile has no sign, its dashed edge says it. */
const DRAWINGS: Readonly<Record<CockpitState, ReactElement | null>> = {
  APPROVED: <path d="M3 8.6l3.2 3.1L13 4.6" />,
  TO_REVIEW: (
    <>
      <path d="M1.8 8S4 3.9 8 3.9 14.2 8 14.2 8 12 12.1 8 12.1 1.8 8 1.8 8Z" />
      <circle cx="8" cy="8" r="1.7" />
    </>
  ),
  IN_WORK: (
    <>
      <path d="M13.4 7A5.5 5.5 0 0 0 3.6 4.7L2.4 6M2.4 3v3h3" />
      <path d="M2.6 9a5.5 5.5 0 0 0 9.8 2.3l1.2-1.3M13.6 13v-3h-3" />
    </>
  ),
  OPEN: null,
  RETURNED: (
    <>
      <path d="M5.5 2.2h5l3.3 3.3v5l-3.3 3.3h-5l-3.3-3.3v-5Z" />
      <path d="M6 6l4 4M10 6l-4 4" />
    </>
  ),
  OVERDUE: CLOCK,
  WAITING: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
};

/** The sign of a state; the word stands beside it, seen or read out. */
export function StateSymbol({ state }: { readonly state: CockpitState }): ReactElement | null {
  const drawing = DRAWINGS[state];
  return drawing === null ? null : (
    <svg className="tz-tile-symbol" viewBox="0 0 16 16" aria-hidden="true">
      {drawing}
    </svg>
  );
}

export const tileClass = (state: CockpitState): string => `tz-tile tz-tile-${state.toLowerCase().replace('_', '-')}`;
