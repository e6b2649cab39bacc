import { lazy } from 'react';
import type { ReactElement } from 'react';

const DueListPage = lazy(() => import('./due-list/due-list-page').then((page) => ({ default: page.DueListPage })));
const EntrySheetPage = lazy(() =>
  import('./entry-sheet/entry-sheet-page').then((page) => ({ default: page.EntrySheetPage })),
);
const CockpitPage = lazy(() => import('./cockpit/cockpit-page').then((page) => ({ default: page.CockpitPage })));
const ReviewRoutes = lazy(() => import('./review/review-routes').then((page) => ({ default: page.ReviewRoutes })));

/** The quarter, below /k/:ags: nothing of it belongs to the first load of a council member. */
export const WORK_PAGES: readonly { readonly path: string; readonly element: ReactElement }[] = [
  { path: 'aufgaben', element: <DueListPage /> },
  { path: 'erfassung/:fachamt/:period', element: <EntrySheetPage /> },
  { path: 'cockpit', element: <CockpitPage /> },
  { path: 'pruefung/*', element: <ReviewRoutes /> },
];
