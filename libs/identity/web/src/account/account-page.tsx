import { EmptyState, LoadingBars, PageHeading } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { pageTitle } from '../page-title';
import { usePerson } from '../session/person-context';
import { DeleteSection } from './delete-section';
import { MyDataSection } from './my-data-section';
import { PasswordSection } from './password-section';
import { PersonSection } from './person-section';
import { SecondFactorSection } from './second-factor-section';
import { SessionsSection } from './sessions-section';
import { useAccountTexts } from './texts';
import './account.css';

/** Everything that is about the person herself, in every Kommune. */
export function AccountPage(): ReactElement {
  const texts = useAccountTexts();
  const { person } = usePerson();
  const heading = <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>;
  if (person === undefined)
    return (
      <>
        {heading}
        <LoadingBars />
      </>
    );
  if (person === null)
    return (
      <>
        {heading}
        <EmptyState
          action={
            <Link className="tz-button tz-button-filled" to="/anmelden?weiter=/konto">
              {texts.signIn}
            </Link>
          }
        >
          <p>{texts.signInFirst}</p>
        </EmptyState>
      </>
    );
  return (
    <div className="tz-account">
      {heading}
      <PersonSection person={person} />
      {person.hasPassword ? <PasswordSection email={person.email} /> : null}
      <SecondFactorSection person={person} />
      <SessionsSection />
      <MyDataSection />
      <DeleteSection hasPassword={person.hasPassword} />
    </div>
  );
}
