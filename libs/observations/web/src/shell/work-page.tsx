import { lazy } from 'react';
import type { ReactElement } from 'react';

const PAGES = {
  tasks: lazy(() => import('../due-list/due-list-page').then((page) => ({ default: page.DueListPage }))),
  entry: lazy(() => import('../entry-sheet/entry-sheet-page').then((page) => ({ default: page.EntrySheetPage }))),
  cockpit: lazy(() => import('../cockpit/cockpit-page').then((page) => ({ default: page.CockpitPage }))),
  rules: lazy(() => import('../entry-rules/entry-rules-page').then((page) => ({ default: page.EntryRulesPage }))),
  history: lazy(() => import('../history/history-page').then((page) => ({ default: page.HistoryPage }))),
  review: lazy(() => import('../review/review-routes').then((page) => ({ default: page.ReviewRoutes }))),
};

/** The first load knows this one file of the quarter; it knows the others. */
export function WorkPage({ page }: { readonly page: keyof typeof PAGES }): ReactElement {
  const Page = PAGES[page];
  return <Page />;
}
