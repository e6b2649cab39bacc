import { lazy } from 'react';
import type { ReactElement } from 'react';

const VersandPage = lazy(() => import('./versand/versand-page').then((page) => ({ default: page.VersandPage })));

/** Below /k/:ags: nothing of it belongs to the first load of a council member. */
export const REPORT_PAGES: readonly { readonly path: string; readonly element: ReactElement }[] = [
  { path: 'versand', element: <VersandPage /> },
];
