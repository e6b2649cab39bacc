import type { ReviewContentFragment } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { StateIcon } from '../shell/state-icon';
import { useReviewTexts } from './texts';

type Finding = ReviewContentFragment['findings'][number];

/** The first sentence says what, the others why and how. */
function sentences(text: string): readonly [string, string] {
  const end = /[.!?] (?=[A-ZÄÖÜ])/.exec(text);
  return end === null ? [text, ''] : [text.slice(0, end.index + 1), text.slice(end.index + 1)];
}

function Entry({ finding, person }: { readonly finding: Finding; readonly person: string }): ReactElement {
  const texts = useReviewTexts();
  const error = finding.severity === 'error';
  const [first, rest] = sentences(finding.text);
  const reason = finding.confirmed === null ? (error ? '' : texts.noReason) : texts.reason(person, finding.confirmed);
  return (
    <li className={`tz-message tz-review-finding ${error ? 'tz-message-error' : 'tz-message-hint'}`}>
      <StateIcon name={error ? 'error' : 'hint'} size={20} />
      <p>
        <span className="tz-hidden">{error ? texts.error : texts.hint}: </span>
        <strong>{first}</strong>
        {rest} {reason}
      </p>
    </li>
  );
}

/** What the checks found, each with the reason the Amt gave for it. */
export function Findings({ content }: { readonly content: ReviewContentFragment }): ReactElement {
  const texts = useReviewTexts();
  const person = content.submittedBy ?? texts.somebody;
  if (content.findings.length === 0) return <p className="tz-muted">{texts.noFindings}</p>;
  return (
    <ul className="tz-review-findings" aria-label={texts.findings}>
      {content.findings.map((finding) => (
        <Entry key={`${finding.kind} ${finding.cell}`} finding={finding} person={person} />
      ))}
    </ul>
  );
}
