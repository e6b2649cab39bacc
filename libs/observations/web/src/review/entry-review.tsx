import { ReviewEntryDocument } from '@teilziel/graphql-client';
import type { ReviewContentFragment } from '@teilziel/graphql-client';
import { ErrorSummary, Message, NavigatedContext, errorOf } from '@teilziel/ui';
import { useContext, useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Answered } from '../shell/answered';
import { useDays } from '../shell/days';
import { useQuestion } from '@teilziel/graphql-client';
import { Affected } from './affected';
import { berlinDay } from './berlin-day';
import { Comparison } from './comparison';
import { Course } from './course';
import { CommentField, DecisionButtons } from './decision-form';
import { disputeId } from './disputed';
import { Findings } from './findings';
import type { EntryAddress } from './queue.rules';
import { useReviewTexts } from './texts';
import { useDecision } from './use-decision';
import { useKeySetting, useKeys } from './use-keys';

interface EntryProps {
  /** "1 von 7" and the way to the next one. */
  readonly position: ReactNode;
  /** The reader chose this entry: its heading takes the focus. */
  readonly chosen: boolean;
  readonly onDecided: (sentence: string) => void;
  readonly onNext: (() => void) | null;
}

type ContentProps = EntryProps & { readonly content: ReviewContentFragment };

function Head({ content, position, chosen }: Pick<ContentProps, 'content' | 'position' | 'chosen'>): ReactElement {
  const texts = useReviewTexts();
  const days = useDays();
  const heading = useRef<HTMLHeadingElement>(null);
  const navigated = useContext(NavigatedContext);
  useEffect(() => {
    if (chosen && navigated.current) heading.current?.focus();
  }, [chosen, navigated]);
  const { submittedBy, submittedAt } = content;
  const submitted =
    submittedAt === null
      ? []
      : [texts.submitted(submittedBy ?? texts.somebody, days.full(berlinDay(submittedAt)), days.time(submittedAt))];
  return (
    <div className="tz-review-head">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {content.number} {content.name}
        </h2>
        <p className="tz-meta">
          {[content.fachamtName, ...submitted, texts.definition(content.definitionVersion)].join(' · ')}
        </p>
      </div>
      {position}
    </div>
  );
}

function Remarks({ content }: { readonly content: ReviewContentFragment }): ReactElement | null {
  const texts = useReviewTexts();
  const remarks = content.cells.filter(({ comment }) => comment !== null);
  const { message } = content;
  if (remarks.length === 0 && message === null) return null;
  return (
    <div className="tz-review-remarks">
      <h3>{texts.comments}</h3>
      {message === null ? null : <p lang="de">{texts.atSubmission(message)}</p>}
      {remarks.length === 0 ? null : (
        <ul>
          {remarks.map(({ cell, label, comment }) => (
            <li key={cell}>
              <strong>{label}:</strong> {comment}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Content({ content, position, chosen, onDecided, onNext }: ContentProps): ReactElement {
  const texts = useReviewTexts();
  const decision = useDecision(content, onDecided);
  const keys = useKeySetting();
  const undecided = content.state === 'submitted';
  const mayReturn = undecided || content.state === 'approved';
  useKeys(
    {
      ...(undecided ? { a: decision.approve } : {}),
      ...(mayReturn ? { r: decision.giveBack } : {}),
      ...(onNext === null ? {} : { n: onNext }),
    },
    keys.on,
  );
  const cellsMissing = errorOf(decision.errors, disputeId(content.cells[0]?.cell ?? 0));
  return (
    <article className="tz-review-entry">
      <Head content={content} position={position} chosen={chosen} />
      {undecided ? null : <Message kind="info">{texts.states[content.state]}</Message>}
      <Findings content={content} />
      <Affected
        releases={content.affected}
        heading={content.state === 'approved' ? texts.affected.approved : texts.affected.undecided}
        note={texts.affected.note}
      />
      <Comparison content={content} disputed={mayReturn ? decision.disputed : null} />
      {cellsMissing === undefined ? null : <p className="tz-field-error">{cellsMissing}</p>}
      <Remarks content={content} />
      <div className="tz-review-pair">
        <Course content={content} />
        {mayReturn ? <CommentField content={content} decision={decision} /> : null}
      </div>
      <ErrorSummary errors={decision.errors} />
      {mayReturn ? <DecisionButtons content={content} decision={decision} keys={keys} /> : null}
    </article>
  );
}

export interface EntryReviewProps extends EntryProps {
  readonly entry: EntryAddress;
}

/** One submitted indicator: findings, figures before and now, course, decision. */
export function EntryReview({ entry, ...rest }: EntryReviewProps): ReactElement {
  const question = useQuestion(ReviewEntryDocument, { indicator: entry.code, period: entry.period });
  return <Answered question={question}>{({ reviewItem }) => <Content content={reviewItem} {...rest} />}</Answered>;
}
