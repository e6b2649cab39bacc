import { EmptyState, PageHeading } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { pageTitle } from '../page-title';
import { useLinkTexts } from './texts';

export function ExpiredLink({ isInvitation }: { readonly isInvitation: boolean }): ReactElement {
  const texts = useLinkTexts().expired;
  const [to, action] = isInvitation ? ['/anmelden', texts.signIn] : ['/passwort', texts.request];
  return (
    <div className="tz-narrow">
      <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
      <EmptyState
        action={
          <Link className="tz-button" to={to}>
            {action}
          </Link>
        }
      >
        <p>
          {texts.sentence} {isInvitation ? texts.invitation : texts.password}
        </p>
      </EmptyState>
      {isInvitation ? <p className="tz-narrow-foot">{texts.haveAccess}</p> : null}
    </div>
  );
}
