import { RecallNoticeDocument } from '@teilziel/graphql-client';
import type { RecallNoticeQuery } from '@teilziel/graphql-client';
import { EmptyState, PageHeading } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../texts';
import { pageTitle } from './page-title';
import { dayText } from './release-dates';
import { useAnswer } from './use-answer';
import { useReleaseAddress } from './use-release-address';

interface MissingProps {
  readonly heading: string;
  readonly sentence: string;
  readonly to: string;
  readonly action: string;
}

function Missing({ heading, sentence, to, action }: MissingProps): ReactElement {
  return (
    <>
      <PageHeading title={pageTitle(heading)}>{heading}</PageHeading>
      <EmptyState
        action={
          <Link className="tz-button" to={to}>
            {action}
          </Link>
        }
      >
        <p>{sentence}</p>
      </EmptyState>
    </>
  );
}

export function NotFoundPage(): ReactElement {
  const { missing } = useTexts();
  return <Missing heading={missing.heading} sentence={missing.sentence} to="/?liste" action={missing.toKommunen} />;
}

/** In the place of a release that was taken back: when and why, and where to go on. */
function Recalled({ recall }: { readonly recall: NonNullable<RecallNoticeQuery['recallNotice']> }): ReactElement {
  const { missing, toLatest } = useTexts();
  const { number, latest } = useReleaseAddress();
  return (
    <Missing
      heading={missing.recalled(recall.number, dayText(recall.recalledAt))}
      sentence={missing.recallReason(recall.reason)}
      to={number === undefined ? '/?liste' : latest}
      action={number === undefined ? missing.toKommunen : toLatest}
    />
  );
}

/** No public release at all, or none of the number in the address. */
export function NoRelease(): ReactElement {
  const { missing, toLatest } = useTexts();
  const { ags, number, latest } = useReleaseAddress();
  const { recallNotice } = useAnswer(RecallNoticeDocument, number === undefined ? { ags } : { ags, number });
  if (recallNotice) return <Recalled recall={recallNotice} />;
  return number === undefined ? (
    <Missing
      heading={missing.noRelease}
      sentence={missing.noReleaseSentence}
      to="/?liste"
      action={missing.toKommunen}
    />
  ) : (
    <Missing
      heading={missing.noSuchRelease(number)}
      sentence={missing.noSuchReleaseSentence}
      to={latest}
      action={toLatest}
    />
  );
}

export function NotInRelease({ heading }: { readonly heading: string }): ReactElement {
  const { missing } = useTexts();
  const { to } = useReleaseAddress();
  return <Missing heading={heading} sentence={missing.notInRelease} to={to()} action={missing.toOverview} />;
}
