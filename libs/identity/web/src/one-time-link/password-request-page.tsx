import { fetchGraphql, RequestPasswordLinkDocument, useSubmit } from '@teilziel/graphql-client';
import { Button, ErrorSummary, errorOf, Message, PageHeading, TextField } from '@teilziel/ui';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';
import { pageTitle } from '../page-title';
import { useOptions } from '../sign-in/use-options';
import { useLinkTexts } from './texts';
import '../sign-in/sign-in.css';

/** The answer is the same for every address: who has an account here is nobody's business. */
export function PasswordRequestPage(): ReactElement {
  const texts = useLinkTexts().request;
  const options = useOptions();
  const { busy, errors, submit } = useSubmit();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  // The form is gone; without this the focus would start at the top of the document.
  useEffect(() => {
    if (sentTo !== null) answer.current?.focus();
  }, [sentTo]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const address = email.trim();
    void submit(
      address === '' ? [{ field: 'email', message: texts.missing }] : [],
      async () => {
        await fetchGraphql(RequestPasswordLinkDocument, { email: address }, undefined, { signInAgain: false });
        setSentTo(address);
      },
      { email: 'email' },
    );
  };

  const heading = sentTo === null ? texts.heading : texts.sentHeading;
  return (
    <div className="tz-narrow">
      <PageHeading title={pageTitle(heading)}>{heading}</PageHeading>
      {sentTo === null ? (
        <>
          <p className="tz-lead tz-narrow-lead">{texts.lead}</p>
          {options?.mail === false ? <Message kind="hint">{texts.noMail}</Message> : null}
          <form className="tz-form tz-narrow-foot" onSubmit={send} noValidate>
            <ErrorSummary errors={errors} />
            <TextField
              id="email"
              label={texts.email}
              type="email"
              autoComplete="username"
              value={email}
              onChange={setEmail}
              error={errorOf(errors, 'email')}
            />
            <div>
              <Button type="submit" kind="filled" busy={busy}>
                {texts.send}
              </Button>
            </div>
          </form>
        </>
      ) : (
        <div ref={answer} tabIndex={-1} className="tz-answer">
          <p className="tz-lead tz-narrow-lead">{texts.sent(sentTo)}</p>
          <p>{texts.notThere}</p>
        </div>
      )}
      <p className="tz-narrow-foot">
        <Link to="/anmelden">{texts.back}</Link>
      </p>
    </div>
  );
}
