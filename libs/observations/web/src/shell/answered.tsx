import { LoadingBars, Message, useUiTexts } from '@teilziel/ui';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useRefusedTexts } from './texts';
import type { Question } from '@teilziel/graphql-client';

function Refused({ question }: { readonly question: Question<unknown> }): ReactElement | null {
  const refused = useRefusedTexts();
  const { retry } = useUiTexts();
  const { pathname, search } = useLocation();
  const { ags = '' } = useParams();
  const { error, again } = question;
  if (error?.code === 'UNAUTHENTICATED')
    return (
      <div className="tz-empty">
        <h1>{refused.signInFirst}</h1>
        <Link className="tz-button tz-button-filled" to={`/anmelden?weiter=${encodeURIComponent(pathname + search)}`}>
          {refused.signIn}
        </Link>
      </div>
    );
  if (error?.code === 'FORBIDDEN')
    return (
      <div className="tz-empty">
        <h1>{refused.forbidden}</h1>
        <p>{refused.forbiddenSentence}</p>
        <Link to={`/k/${ags}`}>{refused.toKommune}</Link>
      </div>
    );
  return error ? (
    <div className="tz-empty">
      <Message kind="error">{error.message}</Message>
      <button type="button" className="tz-button" onClick={again}>
        {retry}
      </button>
    </div>
  ) : null;
}

export interface AnsweredProps<Result> {
  readonly question: Question<Result>;
  readonly children: (answer: Result) => ReactNode;
}

/** Bars, then the answer; a later failure stands above what is there already. */
export function Answered<Result>({ question, children }: AnsweredProps<Result>): ReactElement {
  const { answer, error } = question;
  return (
    <>
      {error ? <Refused question={question} /> : null}
      {answer ? children(answer) : error ? null : <LoadingBars />}
    </>
  );
}
