import { lazy } from 'react';
import type { ReactElement } from 'react';

const SignInPage = lazy(() => import('./sign-in/sign-in-page').then((page) => ({ default: page.SignInPage })));
const LinkPage = lazy(() => import('./one-time-link/link-page').then((page) => ({ default: page.LinkPage })));
const PasswordRequestPage = lazy(() =>
  import('./one-time-link/password-request-page').then((page) => ({ default: page.PasswordRequestPage })),
);
const AccountPage = lazy(() => import('./account/account-page').then((page) => ({ default: page.AccountPage })));
const NewKommunePage = lazy(() =>
  import('./kommunen/new-kommune-page').then((page) => ({ default: page.NewKommunePage })),
);
const VerwaltungRoutes = lazy(() =>
  import('./verwaltung/verwaltung-routes').then((page) => ({ default: page.VerwaltungRoutes })),
);

export interface PageRoute {
  readonly path: string;
  /** A lazy page: nothing of it belongs to the first load of a council member. */
  readonly element: ReactElement;
}

/** Pages of the person, at the root. */
export const OWN_PAGES: readonly PageRoute[] = [
  { path: 'anmelden', element: <SignInPage /> },
  { path: 'einladung/:token', element: <LinkPage /> },
  { path: 'passwort', element: <PasswordRequestPage /> },
  { path: 'passwort/:token', element: <LinkPage /> },
  { path: 'konto', element: <AccountPage /> },
  { path: 'kommunen/neu', element: <NewKommunePage /> },
];

/** Pages of one Kommune, below /k/:ags: the people, the log, the Dienstkonto. */
export const KOMMUNE_PAGES: readonly PageRoute[] = [{ path: 'verwaltung/*', element: <VerwaltungRoutes /> }];
