import type { NavigationItem } from '@teilziel/ui';
import { createContext } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A page of another domain inside the frame; its path is relative. */
export interface PageRoute {
  readonly path: string;
  readonly element: ReactElement;
}

/** What the application puts into the frame; releases know nothing of it. */
export interface FrameSlots {
  /** The right end of the header. */
  readonly account?: ReactNode;
  /** The name of a Kommune on pages that show no release. */
  readonly kommuneName?: (ags: string) => string | undefined;
  /** What the person at work does in this Kommune; stands before the pages for everybody. */
  readonly workItems?: (ags: string) => readonly NavigationItem[];
}

export const FrameSlotsContext = createContext<FrameSlots>({});
