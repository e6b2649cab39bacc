import { LoadingBars, Message, useUiTexts } from '@teilziel/ui';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useFreigabeTexts } from './texts';
import type { Question } from './use-question';

function Refused({ question }: { readonly question: Question<unknown> }): ReactElement | null {
  const texts = useFreigabeTexts();
  const { retry } = useUiTexts();
  const { pathname, search } = useLocation();
  const { ags = '' } = useParams();
  const { error, again } = question;
  if (error?.code === 'UNAUTHENTICATED')
    return (
      <div className="tz-empty">
        <h1>{texts.signInFirst}</h1>
        <Link className="tz-button tz-button-filled" to={`/anmelden?weiter=${encodeURIComponent(pathname + search)}`}>
          {texts.signIn}
        </Link>
      </div>
    );
  if (error?.code === 'FORBIDDEN')
    return (
      <div className="tz-empty">
        <h1>{texts.forbidden}</h1>
        <p>{texts.forbiddenSentence}</p>
        <Link to={`/k/${ags}`}>{texts.toKommune}</Link>
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
  /** What is shown while the answer takes longer than a page. */
  readonly waiting?: ReactNode;
  readonly children: (answer: Result) => ReactNode;
}

export function Answered<Result>({ question, waiting, children }: AnsweredProps<Result>): ReactElement {
  const { answer, error } = question;
  if (error) return <Refused question={question} />;
  if (answer) return <>{children(answer)}</>;
  return <>{waiting ?? <LoadingBars />}</>;
}
