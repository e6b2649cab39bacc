import type { PersonPageFragment } from '@teilziel/graphql-client';

/** What every part of the page gets: the person, and a way to show the changed one. */
export interface PersonPartProps {
  readonly detail: PersonPageFragment;
  readonly onChanged: (detail: PersonPageFragment) => void;
}
