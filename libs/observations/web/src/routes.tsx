import { lazy } from 'react';
import type { ReactElement } from 'react';

const WorkPage = lazy(() => import('./shell/work-page').then((part) => ({ default: part.WorkPage })));

/** The quarter, below /k/:ags: nothing of it belongs to the first load of a council member. */
export const WORK_PAGES: readonly { readonly path: string; readonly element: ReactElement }[] = [
  { path: 'aufgaben', element: <WorkPage page="tasks" /> },
  { path: 'erfassung/:fachamt/:period', element: <WorkPage page="entry" /> },
  { path: 'cockpit', element: <WorkPage page="cockpit" /> },
  { path: 'pruefung/*', element: <WorkPage page="review" /> },
  { path: 'vorjahre', element: <WorkPage page="history" /> },
  { path: 'einrichten', element: <WorkPage page="rules" /> },
];
