import type { ReleaseHeadFragment } from '@teilziel/graphql-client';
import { createContext, useContext, useLayoutEffect } from 'react';

type Announce = (head: ReleaseHeadFragment | null) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);

/** A page tells the frame which release it shows: header and footer name it on every page. */
export function useShownRelease(head: ReleaseHeadFragment | null): void {
  const announce = useContext(AnnounceContext);
  useLayoutEffect(() => announce(head), [announce, head]);
}
