import type { GraphqlError } from '@teilziel/graphql-client';
import { LoadingBars, Message } from '@teilziel/ui';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useVerwaltungTexts } from './texts';
import type { Question } from '@teilziel/graphql-client';

export function SignInFirst(): ReactElement {
  const texts = useVerwaltungTexts();
  const { pathname, search } = useLocation();
  return (
    <div className="tz-empty">
      <h2>{texts.signInFirst}</h2>
      <p>{texts.signInSentence}</p>
      <Link className="tz-button tz-button-filled" to={`/anmelden?weiter=${encodeURIComponent(pathname + search)}`}>
        {texts.signIn}
      </Link>
    </div>
  );
}

function Forbidden(): ReactElement {
  const texts = useVerwaltungTexts();
  const { ags } = useParams();
  return (
    <div className="tz-empty">
      <h2>{texts.forbidden}</h2>
      <p>{texts.forbiddenSentence}</p>
      {ags === undefined ? null : <Link to={`/k/${ags}`}>{texts.toKommune}</Link>}
    </div>
  );
}

/** Not signed in and not allowed are no failures: each says what to do. */
function Refused({ error, again }: { readonly error: GraphqlError; readonly again: () => void }): ReactElement {
  const { retry } = useVerwaltungTexts();
  if (error.code === 'UNAUTHENTICATED') return <SignInFirst />;
  if (error.code === 'FORBIDDEN') return <Forbidden />;
  return (
    <div className="tz-empty">
      <Message kind="error">{error.message}</Message>
      <button type="button" className="tz-button" onClick={again}>
        {retry}
      </button>
    </div>
  );
}

export interface AnsweredProps<Result> {
  readonly question: Question<Result>;
  readonly children: (answer: Result) => ReactNode;
}

/** Bars, then the answer; what is there already stays below a later failure. */
export function Answered<Result>({ question, children }: AnsweredProps<Result>): ReactElement {
  const { answer, error, again } = question;
  return (
    <>
      {error ? <Refused error={error} again={again} /> : null}
      {answer ? children(answer) : error ? null : <LoadingBars />}
    </>
  );
}
