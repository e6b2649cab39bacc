import type { ReactElement } from 'react';

export interface PageRoute {
  readonly path: string;
  /** A lazy page: nothing of it belongs to the first load of a council member. */
  readonly element: ReactElement;
}

/** Pages of the person, at the root: /anmelden, /konto and so on. */
export const OWN_PAGES: readonly PageRoute[] = [];

/** Pages of one Kommune, below /k/:ags: the people, the log, the Dienstkonto. */
export const KOMMUNE_PAGES: readonly PageRoute[] = [];
