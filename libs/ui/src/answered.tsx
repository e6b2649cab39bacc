import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { LoadingBars, Message } from './states';
import { useUiTexts } from './texts';

/** A question to the server as a page sees it, whoever asks it. */
export interface AskedQuestion<Result> {
  readonly answer: Result | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly again: () => void;
}

/** Each domain says in its own words who may see its pages. */
export interface RefusedWords {
  readonly signInFirst: string;
  readonly signInSentence?: string;
  readonly signIn: string;
  readonly forbidden: string;
  readonly forbiddenSentence: string;
  readonly toKommune: string;
}

interface RefusedProps {
  readonly words: RefusedWords;
  /** 2 where the page has its own head already. */
  readonly level?: 1 | 2;
}

export function SignInFirst({ words, level = 1 }: RefusedProps): ReactElement {
  const { pathname, search } = useLocation();
  const Heading = `h${level}` as const;
  return (
    <div className="tz-empty">
      <Heading>{words.signInFirst}</Heading>
      {words.signInSentence === undefined ? null : <p>{words.signInSentence}</p>}
      <Link className="tz-button tz-button-filled" to={`/anmelden?weiter=${encodeURIComponent(pathname + search)}`}>
        {words.signIn}
      </Link>
    </div>
  );
}

function Forbidden({ words, level = 1 }: RefusedProps): ReactElement {
  const { ags } = useParams();
  const Heading = `h${level}` as const;
  return (
    <div className="tz-empty">
      <Heading>{words.forbidden}</Heading>
      <p>{words.forbiddenSentence}</p>
      {ags === undefined ? null : <Link to={`/k/${ags}`}>{words.toKommune}</Link>}
    </div>
  );
}

/** Not signed in and not allowed are no failures: each says what to do. */
function Refused({
  question,
  ...refused
}: RefusedProps & Pick<AnsweredProps<unknown>, 'question'>): ReactElement | null {
  const { retry } = useUiTexts();
  const { error, again } = question;
  if (error === null) return null;
  if (error.code === 'UNAUTHENTICATED') return <SignInFirst {...refused} />;
  if (error.code === 'FORBIDDEN') return <Forbidden {...refused} />;
  return (
    <div className="tz-empty">
      <Message kind="error">{error.message}</Message>
      <button type="button" className="tz-button" onClick={again}>
        {retry}
      </button>
    </div>
  );
}

export interface AnsweredProps<Result> extends RefusedProps {
  readonly question: AskedQuestion<Result>;
  /** What is shown while the answer takes longer than a page. */
  readonly waiting?: ReactNode;
  readonly children: (answer: Result) => ReactNode;
}

/** Bars, then the answer; a later failure stands above what is there already. */
export function Answered<Result>({ question, waiting, children, ...refused }: AnsweredProps<Result>): ReactElement {
  const { answer, error } = question;
  return (
    <>
      <Refused question={question} {...refused} />
      {answer ? children(answer) : error ? null : (waiting ?? <LoadingBars />)}
    </>
  );
}
