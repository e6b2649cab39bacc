import { fetchGraphql, GraphqlError, OneTimeLinkDocument } from '@teilziel/graphql-client';
import type { OneTimeLinkQuery } from '@teilziel/graphql-client';
import { LoadingBars, Message, PageHeading } from '@teilziel/ui';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation, useParams } from 'react-router';
import { pageTitle } from '../page-title';
import { ExpiredLink } from './expired-link';
import { NewPasswordForm } from './new-password-form';
import { useLinkTexts } from './texts';
import '../sign-in/sign-in.css';

type Answer = { readonly link: OneTimeLinkQuery['oneTimeLink'] } | { readonly failure: string } | null;

function useLink(token: string): Answer {
  const [answer, setAnswer] = useState<Answer>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetchGraphql(OneTimeLinkDocument, { token }, abort.signal, { signInAgain: false }).then(
      ({ oneTimeLink }) => setAnswer({ link: oneTimeLink }),
      (error: unknown) => {
        if (error instanceof GraphqlError) setAnswer({ failure: error.message });
      },
    );
    return () => abort.abort();
  }, [token]);
  return answer;
}

/** /einladung/:token and /passwort/:token: who it is for, then the password. */
export function LinkPage(): ReactElement {
  const texts = useLinkTexts();
  const { token = '' } = useParams();
  const answer = useLink(token);
  const isInvitation = useLocation().pathname.startsWith('/einladung');
  const words = isInvitation ? texts.invitation : texts.password;
  if (answer === null)
    return (
      <div className="tz-narrow">
        <PageHeading title={pageTitle(words.heading)}>{words.heading}</PageHeading>
        <LoadingBars />
      </div>
    );
  if ('failure' in answer)
    return (
      <div className="tz-narrow">
        <PageHeading title={pageTitle(words.heading)}>{words.heading}</PageHeading>
        <Message kind="error">{answer.failure}</Message>
      </div>
    );
  if (!answer.link) return <ExpiredLink isInvitation={isInvitation} />;
  return (
    <div className="tz-narrow">
      <PageHeading title={pageTitle(words.heading)}>{words.heading}</PageHeading>
      <p className="tz-lead tz-narrow-lead">{words.lead(answer.link.name)}</p>
      <NewPasswordForm token={token} link={answer.link} save={words.save} />
    </div>
  );
}
