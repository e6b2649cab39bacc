import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '../texts';
import { usePerson } from './person-context';

const AccountMenu = lazy(() => import('./account-menu').then((part) => ({ default: part.AccountMenu })));

/** Pages one does not come back to after a sign-in. */
const OWN_PAGE = /^\/(anmelden|einladung|passwort)(\/|$)/;

/** The right end of the header: "Anmelden", or the name with its menu. Its place is kept while nobody knows yet. */
export function AccountSlot(): ReactElement {
  const texts = useTexts();
  const { person } = usePerson();
  const { pathname, search } = useLocation();
  const back = OWN_PAGE.test(pathname) || pathname === '/' ? '' : `?weiter=${encodeURIComponent(pathname + search)}`;
  if (person)
    return (
      <Suspense fallback={<span>{person.name}</span>}>
        <AccountMenu person={person} />
      </Suspense>
    );
  return <Link to={`/anmelden${back}`}>{texts.signIn}</Link>;
}
